//! Two texts, parted by a line end: as countries, as a pair, and in the functions of pairs.

#![no_main]

use std::sync::{Arc, LazyLock};

use datafusion::arrow::array::{Array, ArrayRef, AsArray, StringArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Field};
use datafusion::config::ConfigOptions;
use datafusion::logical_expr::{ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDF};
use dyadb::country::{Country, Pair, Resolution, resolve};
use dyadb_fuzz::let_the_engine_catch;
use libfuzzer_sys::fuzz_target;

/// A function of pairs, called as DataFusion does; none where it refuses.
struct Function(ScalarUDF);

impl Function {
    fn named(name: &str) -> Function {
        Function(dyadb::scalar_function(name).unwrap_or_else(|| panic!("no function `{name}`")))
    }

    fn call(&self, texts: &[&str]) -> Option<ArrayRef> {
        let field = |n: usize| Arc::new(Field::new(format!("a{n}"), DataType::Utf8, true));
        let arg_fields: Vec<_> = (0..texts.len()).map(field).collect();
        let scalar_arguments = vec![None; texts.len()];
        let asked = ReturnFieldArgs { arg_fields: &arg_fields, scalar_arguments: &scalar_arguments };
        let return_field = self.0.return_field_from_args(asked).ok()?;
        // As a row of a table, beside a null.
        let column = |text: &&str| ColumnarValue::Array(Arc::new(StringArray::from(vec![Some(*text), None])));
        let args = ScalarFunctionArgs {
            args: texts.iter().map(column).collect(),
            arg_fields,
            number_rows: 2,
            return_field,
            config_options: Arc::new(ConfigOptions::default()),
        };
        let array = self.0.invoke_with_args(args).ok()?.into_array(2).expect("an array");
        assert_eq!(array.len(), 2);
        Some(array)
    }

    fn text(&self, texts: &[&str]) -> Option<String> {
        let array = cast(&self.call(texts)?, &DataType::Utf8).expect("a text");
        assert!(array.is_null(1), "a null in gives no null out");
        (!array.is_null(0)).then(|| array.as_string::<i32>().value(0).to_string())
    }
}

static FUNCTIONS: LazyLock<[Function; 6]> =
    LazyLock::new(|| ["pair", "pair_a", "pair_b", "pair_other", "directed_pair", "pair_label"].map(Function::named));

fuzz_target!(init: let_the_engine_catch(), |text: &str| {
    let (a, b) = text.split_once('\n').unwrap_or((text, "KAZ"));
    let [pair, pair_a, pair_b, pair_other, directed_pair, pair_label] = &*FUNCTIONS;

    let made = pair.text(&[a, b]);
    assert_eq!(made, pair.text(&[b, a]), "pair({a:?}, {b:?}) knows an order");
    match (resolve(a), resolve(b)) {
        (Resolution::One(one), Resolution::One(other)) => {
            assert_eq!(made.as_deref(), Pair::new(one, other).map(Pair::text), "pair({a:?}, {b:?})");
            let there = (one != other).then(|| format!("{}>{}", one.iso3(), other.iso3()));
            assert_eq!(directed_pair.text(&[a, b]), there, "directed_pair({a:?}, {b:?})");
        }
        _ => assert_eq!(made, None, "pair({a:?}, {b:?})"),
    }
    if let Some(made) = &made {
        let (first, second) = (pair_a.text(&[made]).expect("a first"), pair_b.text(&[made]).expect("a second"));
        assert!(first < second, "{made}");
        assert_eq!(*made, format!("{first}-{second}"));
        assert_eq!(pair_other.text(&[made, &first]).as_deref(), Some(&*second));
        assert_eq!(pair_other.text(&[made, &second]).as_deref(), Some(&*first));
        assert_eq!(Pair::from_text(made).map(Pair::text), Some(&**made));
        assert_eq!(Pair::from_text(&format!("{second}-{first}")).map(Pair::text), Some(&**made));
    }

    // What is read as a pair is printed and read as the same.
    for text in [a, b, text] {
        if let Some(read) = Pair::from_text(text) {
            assert_eq!(Pair::from_text(read.text()), Some(read));
            assert_eq!(Pair::from_code(read.code()), Some(read));
            assert_eq!(read.other(read.a()), Some(read.b()));
            assert_eq!(read.other(read.b()), Some(read.a()));
            assert!(Country::all().filter(|country| read.has(*country)).count() == 2);
        }
        for function in [pair_a, pair_b, pair_label] {
            let _ = function.text(&[text]);
        }
    }
    let _ = pair_other.text(&[a, b]);
});
