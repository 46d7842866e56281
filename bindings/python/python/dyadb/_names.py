"""Countries and pairs outside of SQL, one or a column at a time."""

from __future__ import annotations

import sys
from typing import Any

from . import _dyadb

_RAISE: Any = object()


def country(text: Any, *, default: Any = _RAISE) -> Any:
    """The ISO 3166-1 alpha-3 code of a country in any spelling, language or code.

    A text that names no country, or more than one, raises :class:`dyadb.CountryError` with suggestions, unless there is a
    ``default``. None gives None.

    A column - a Series of pandas or Polars, an array of pyarrow, whatever has the Arrow PyCapsule interface, or a list -
    gives a column of its kind, in which such texts are null.

    >>> dyadb.country("Таджикистан")
    'TJK'
    >>> dyadb.country(["Ivory Coast", "Atlantis"])
    ['CIV', None]
    """
    if text is None:
        return None
    if isinstance(text, str):
        return _dyadb.country(text) if default is _RAISE else _dyadb.country_or_none(text) or default
    return _column([text], _dyadb.countries, lambda text: text if text is None else _dyadb.country_or_none(str(text)))


def pair(a: Any, b: Any, *, default: Any = _RAISE) -> Any:
    """The pair of two countries in alphabetical order, as the column ``pair`` has it; None when both are one country.

    Either side may be a column, as in :func:`country`; a single text goes with each of its rows.

    >>> dyadb.pair("Kazakhstan", "TJ")
    'KAZ-TJK'
    """
    if a is None or b is None:
        return None
    if isinstance(a, str) and isinstance(b, str):
        return _dyadb.pair(a, b) if default is _RAISE else _dyadb.pair_or_none(a, b) or default
    for side in (a, b):
        if isinstance(side, str):
            _dyadb.country(side)  # a text that stands for the whole column is checked as one

    def one(a: Any, b: Any) -> str | None:
        return None if a is None or b is None else _dyadb.pair_or_none(str(a), str(b))

    return _column([a, b], _dyadb.pairs, one)


def _column(sides: list[Any], whole: Any, one: Any) -> Any:
    """Reads columns, and returns a column of the kind of the first that is one."""
    column = next(side for side in sides if not isinstance(side, str))
    kind = type(column).__module__.partition(".")[0]
    if kind == "pandas":
        import pandas

        texts = [side if isinstance(side, str) else _listed(side) for side in sides]
        return pandas.Series(_each(texts, one), index=column.index, name=column.name, dtype="object")
    if kind == "polars":
        import polars

        return polars.Series(whole(*map(_aligned, sides))).rename(column.name)
    if kind == "pyarrow":
        return sys.modules["pyarrow"].chunked_array(whole(*map(_aligned, sides)))
    if hasattr(column, "__arrow_c_stream__") or hasattr(column, "__arrow_c_array__"):
        return whole(*map(_aligned, sides))
    return _each([side if isinstance(side, str) else list(side) for side in sides], one)


def _aligned(side: Any) -> Any:
    """Returns a side for Rust: a text, or what has the Arrow interface."""
    if isinstance(side, str) or hasattr(side, "__arrow_c_stream__") or hasattr(side, "__arrow_c_array__"):
        return side
    import pyarrow

    return pyarrow.array(_listed(side))


def _listed(side: Any) -> list[Any]:
    """Returns a column as a list; what pandas has for no value is None."""
    return [None if value is None or value != value else value for value in _plain(side)]


def _plain(side: Any) -> Any:
    # The missing value of pandas answers no comparison.
    return side.astype(object).where(side.notna(), None) if hasattr(side, "notna") else side


def _each(sides: list[Any], one: Any) -> list[str | None]:
    lengths = {len(side) for side in sides if not isinstance(side, str)}
    if len(lengths) > 1:
        raise ValueError(f"the columns have {' and '.join(map(str, sorted(lengths)))} rows")
    known: dict[Any, str | None] = {}
    found = []
    for at in range(lengths.pop()):
        key = tuple(side if isinstance(side, str) else side[at] for side in sides)
        if key not in known:
            known[key] = one(*key)
        found.append(known[key])
    return found
