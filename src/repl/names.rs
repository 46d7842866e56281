//! The names that the editor completes and colours: those of the session, read when they are first asked for.

use std::cell::RefCell;
use std::rc::Rc;

use crate::engine::Session;
use crate::query::SavedQuery;
use crate::tables::TableInfo;

/// Tables, parameters and saved queries of a session.
pub(super) struct Names {
    session: RefCell<Session>,
    /// None before they were asked for, and after a statement that may have changed them.
    tables: RefCell<Option<Rc<Vec<TableInfo>>>>,
    params: RefCell<Vec<String>>,
}

impl Names {
    pub(super) fn new(session: Session) -> Names {
        Names { session: RefCell::new(session), tables: RefCell::new(None), params: RefCell::new(Vec::new()) }
    }

    /// Returns the tables and views; none where the dataset can't be read, which the next query will say.
    pub(super) fn tables(&self) -> Rc<Vec<TableInfo>> {
        let known = self.tables.borrow().clone();
        known.unwrap_or_else(|| {
            let tables = Rc::new(self.session.borrow().tables().unwrap_or_default());
            *self.tables.borrow_mut() = Some(Rc::clone(&tables));
            tables
        })
    }

    /// Reads the tables anew when they are next asked for.
    pub(super) fn forget_tables(&self) {
        *self.tables.borrow_mut() = None;
    }

    /// Returns the names that `.param` has given values.
    pub(super) fn params(&self) -> Vec<String> {
        self.params.borrow().clone()
    }

    pub(super) fn set_params<'a>(&self, names: impl Iterator<Item = &'a String>) {
        *self.params.borrow_mut() = names.cloned().collect();
    }

    /// Returns the names of the parameters of a saved query.
    pub(super) fn params_of(&self, query: &str) -> Option<Vec<String>> {
        let session = self.session.borrow();
        let saved = session.library().iter().find(|saved| saved.name.eq_ignore_ascii_case(query))?;
        Some(saved.params.iter().map(|param| param.name.clone()).collect())
    }

    /// Returns the saved queries.
    pub(super) fn queries(&self) -> impl Iterator<Item = SavedQuery> {
        let queries: Vec<SavedQuery> = self.session.borrow().library().iter().cloned().collect();
        queries.into_iter()
    }

    /// Takes the tables and saved queries of another session from now on.
    pub(super) fn set_session(&self, session: Session) {
        *self.session.borrow_mut() = session;
        self.forget_tables();
    }
}
