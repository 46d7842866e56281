"""Rows that a statement gives, as they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from . import _dyadb


class Relation:
    """A statement that is about to run. Reading it runs it: whole, or row by row with the ``fetch`` methods.

    It goes into anything that reads the Arrow PyCapsule interface, ``pyarrow.table(relation)`` or
    ``polars.DataFrame(relation)``, batch by batch. Texts are plain strings there, unless ``dictionaries=True`` asks for the
    codes that stand for them inside.
    """

    def __init__(self, rows: _dyadb.Rows, query: str) -> None:
        self._rows = rows
        self._cursor: _dyadb.Cursor | None = None
        self._query = query

    @property
    def query(self) -> str:
        """The statement."""
        return self._query

    @property
    def columns(self) -> list[str]:
        """The names of the columns."""
        return [name for name, _ in self._rows.columns()]

    @property
    def types(self) -> list[str]:
        """The Arrow types of the columns, by their names."""
        return [data_type for _, data_type in self._rows.columns()]

    def arrow(self, dictionaries: bool = False) -> pyarrow.Table:
        """Reads all rows into a table of pyarrow."""
        import pyarrow

        return pyarrow.table(self._rows.collect(dictionaries))

    def df(self, dictionaries: bool = False) -> pandas.DataFrame:
        """Reads all rows into a frame of pandas; dictionaries become categories."""
        return self.arrow(dictionaries).to_pandas()

    to_pandas = df

    def pl(self, dictionaries: bool = False) -> polars.DataFrame:
        """Reads all rows into a frame of Polars; dictionaries become categories."""
        import polars

        return polars.DataFrame(self._rows.collect(dictionaries))

    to_polars = pl
    to_arrow = arrow

    def fetchone(self) -> tuple[Any, ...] | None:
        """The next row as Python's values; None behind the last."""
        rows = self._open_cursor().fetch(1)
        return rows[0] if rows else None

    def fetchmany(self, size: int = 1000) -> list[tuple[Any, ...]]:
        """The next rows, at most ``size``."""
        return self._open_cursor().fetch(size)

    def fetchall(self) -> list[tuple[Any, ...]]:
        """The rows that are left. Asked once more, it begins anew."""
        rows = self._open_cursor().fetch()
        self._cursor = None
        return rows

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        """The rows from the first on, read as they are asked for."""
        cursor = self._rows.cursor()
        while rows := cursor.fetch(1000):
            yield from rows

    def hold(self) -> Relation:
        """Runs the statement now and returns a relation of its rows, which are held in memory."""
        return Relation(self._rows.held(), self._query)

    def show(self, max_rows: int = 20, width: int | None = None) -> None:
        """Prints the rows in a table; of more than ``max_rows`` the middle is left out. 0 shows all."""
        print(self._rows.draw(max_rows, width if width is not None else _terminal_width()), end="")

    def write(self, path: str | PathLike[str], format: str | None = None) -> int:
        """Writes the rows to a file, in the format of its suffix or the one named, and returns their number.

        csv, tsv, json, jsonl, md, html, latex, parquet, arrow, arrows, graphml, svg and the others of the command line.
        The file takes its place when it is whole.
        """
        path = fspath(path)
        if format is None:
            suffix = path.rpartition(".")[2].lower()
            format = _FORMATS.get(suffix, suffix)
        return self._rows.write(path, format)

    def to_parquet(self, path: str | PathLike[str]) -> int:
        """Writes the rows to a file of Parquet and returns their number."""
        return self.write(path, "parquet")

    def to_csv(self, path: str | PathLike[str]) -> int:
        """Writes the rows to a file of comma-separated values and returns their number."""
        return self.write(path, "csv")

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._rows.stream(requested_schema)

    def __repr__(self) -> str:
        # Debuggers and test runners show objects unasked: that must not run a query, which may take long.
        line = " ".join(self._query.split())
        return f"<dyadb.Relation: {line if len(line) <= 60 else line[:59] + '…'}>"

    def __str__(self) -> str:
        return self._rows.draw(20, _terminal_width()).removesuffix("\n")

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        # The shell of IPython asks for it where a person looks.
        printer.text(repr(self) if cycle else str(self))

    def _repr_html_(self) -> str:
        from html import escape

        most = 20
        names = self.columns
        rows = self._rows.cursor().fetch(most + 1)
        head = "".join(f"<th>{escape(name)}</th>" for name in names)
        body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows[:most])
        note = f"<p>the first {most} rows</p>" if len(rows) > most else ""
        return f'<table class="dataframe"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{note}'

    def _open_cursor(self) -> _dyadb.Cursor:
        if self._cursor is None:
            self._cursor = self._rows.cursor()
        return self._cursor


def _cell(value: object) -> str:
    from html import escape

    return "<td><i>null</i></td>" if value is None else f"<td>{escape(str(value))}</td>"


# Suffixes that aren't the name of their format.
_FORMATS = {"feather": "arrow", "ipc": "arrow", "pq": "parquet", "ndjson": "jsonl", "htm": "html", "tex": "latex"}


def _terminal_width() -> int | None:
    """The columns of the terminal that is printed to; None elsewhere, where lines may be as long as they are."""
    import os
    import sys

    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (AttributeError, OSError, ValueError):
        return None
