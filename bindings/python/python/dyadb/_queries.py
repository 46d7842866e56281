"""Saved queries, called like functions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ._errors import NameNotFoundError
from ._relation import Relation

if TYPE_CHECKING:
    from . import _dyadb


class Queries:
    """The saved queries of a connection: by attribute or by name, those in folders behind their folders."""

    def __init__(self, session: _dyadb.Session, folder: str = "") -> None:
        self._session = session
        self._folder = folder

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        whole = self._folder + name
        if any(known.startswith(whole + ".") for known in self._session.saved_names()):
            return Queries(self._session, whole + ".")
        try:
            return self[name]
        except NameNotFoundError as error:
            # What looks for attributes takes this for their absence, and people read the suggestion.
            raise AttributeError(str(error)) from error

    def __getitem__(self, name: str) -> SavedQuery:
        return SavedQuery(self._session, self._folder + name)

    def __iter__(self) -> Iterator[str]:
        known = self._session.saved_names()
        return iter([name.removeprefix(self._folder) for name in known if name.startswith(self._folder)])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return name in list(self)

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *(name.split(".")[0] for name in self)})

    def __repr__(self) -> str:
        return f"<{len(self)} saved queries: {', '.join(self)}>"


class SavedQuery:
    """A saved query. Calling it with its parameters gives a relation; ``help()`` and ``?`` show its documentation."""

    def __init__(self, session: _dyadb.Session, name: str) -> None:
        self._session = session
        self.name, doc, self.signature, self.sql, self._parameters = session.saved_query(name)
        parts = [self.signature, doc]
        described = [
            f"{name} ({kind}{'' if default is None else ', ' + default}){': ' + text if text else ''}"
            for name, kind, default, text in self._parameters
        ]
        self.__doc__ = "\n\n".join([*(part for part in parts if part), *filter(None, ["\n".join(described)])])
        self.__name__ = self.name

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters with their types, in the order of unnamed arguments."""
        return {name: kind for name, kind, _, _ in self._parameters}

    def __call__(self, *args: Any, **params: Any) -> Relation:
        names = list(self.parameters)
        if len(args) > len(names):
            raise TypeError(f"{self.signature} takes {len(names)} arguments, not {len(args)}")
        for name, value in zip(names, args):
            if name in params:
                raise TypeError(f"{self.name} got two values for `{name}`")
            params[name] = value
        return Relation(self._session.saved(self.name, params), self.sql)

    @property
    def __signature__(self):
        from inspect import Parameter, Signature

        default = lambda text: Parameter.empty if text is None else text.strip("'")
        return Signature(
            [
                Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default=default(text))
                for name, _, text, _ in self._parameters
            ]
        )

    def __repr__(self) -> str:
        return f"<saved query {self.signature}>"
