"""A dataset that is open, with what a session adds to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from os import PathLike, fspath
from typing import Any

from . import _dyadb
from ._queries import Queries
from ._relation import Relation

_SIZES = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40}


def connect(
    path: str | PathLike[str] | None = None,
    *,
    read_only: bool = False,
    safe: bool = False,
    memory_limit: int | str | None = None,
    threads: int | None = None,
    timeout: float | timedelta | None = None,
    as_of: int | str | None = None,
    queries: str | PathLike[str] | None = None,
    allow_dirs: Iterable[str | PathLike[str]] = (),
    temp_dir: str | PathLike[str] | None = None,
    wait: float | timedelta | None = None,
) -> Connection:
    """Opens a dataset directory, or without ``path`` the dataset that is bundled: Central Asia, 2018-2025.

    ``read_only`` refuses statements that write; ``safe`` keeps statements from all files and from SET, for statements of
    people who are not trusted; ``allow_dirs`` keeps them from files elsewhere. ``memory_limit`` is bytes or a text like
    ``"2GB"``; ``timeout`` is the most that a statement may take, in seconds. ``as_of`` opens an earlier state: the number
    of a generation, or a day. ``queries`` is a folder of saved queries of your own. ``wait`` is how long a statement that
    writes waits for another process that does.
    """
    database = _dyadb.Database(
        path,
        read_only=read_only,
        safe=safe,
        memory_limit=_bytes(memory_limit),
        threads=threads,
        timeout=_duration(timeout),
        as_of=None if as_of is None else str(as_of),
        queries=queries,
        allow_dirs=list(allow_dirs),
        temp_dir=temp_dir,
        wait=_duration(wait),
    )
    return Connection(database)


def build(csv_dir: str | PathLike[str], target: str | PathLike[str]) -> None:
    """Compiles a folder of CSV files, one per table, into a dataset directory, which must be new or empty."""
    _dyadb.build(fspath(csv_dir), fspath(target))


class Connection:
    """A dataset and a session over it: settings, views and registered tables of its own.

    Made by :func:`connect`. Threads may share it; :meth:`cursor` gives one with a session of its own.
    """

    def __init__(self, database: _dyadb.Database) -> None:
        self._database: _dyadb.Database | None = database
        self._session: _dyadb.Session | None = database.session()

    def sql(self, query: str, params: Mapping[str, Any] | Sequence[Any] | None = None) -> Relation:
        """Makes a relation of one statement and the values of its parameters, ``$name`` or ``:name``.

        A sequence fills ``$1``, ``$2`` and so on. The statement runs when the relation is read, once per reading; one that
        isn't a question (INSERT, CREATE VIEW, SET and the like) runs at once.
        """
        if params is None:
            params = {}
        elif not isinstance(params, Mapping):
            if isinstance(params, (str, bytes)):
                raise TypeError("parameters are a mapping or a sequence, not a text")
            params = {str(at): value for at, value in enumerate(params, 1)}
        rows = self._open().query(query, dict(params))
        if _asks(query):
            return Relation(rows, query)
        return Relation(rows.held(), query)

    def execute(self, query: str, params: Mapping[str, Any] | Sequence[Any] | None = None) -> Relation:
        """Runs one statement now, and returns its rows, which are then held in memory."""
        relation = self.sql(query, params)
        return relation.hold()

    def script(self, text: str) -> None:
        """Runs the statements of a script, one after the other, to the first that fails."""
        for statement in self._open().split(text):
            self.execute(statement)

    @property
    def queries(self) -> Queries:
        """The saved queries: ``db.queries.visits_between(a="KAZ", b="TJK")``."""
        return Queries(self._open())

    def register(self, name: str, data: Any) -> None:
        """Gives a table of your own a name in this session, in the place of an earlier one of that name.

        ``data`` is what has the Arrow PyCapsule interface: a frame of pandas or Polars, a table, batch or reader of
        pyarrow, a relation; or a mapping of columns or a list of rows as mappings, which pyarrow reads. The rows are
        shared where their owner shares them.
        """
        self._open().register(name, _arrow(data))

    def unregister(self, name: str) -> bool:
        """Takes a table of this session away; tells whether it was there."""
        return self._open().deregister(name)

    def tables(self) -> Relation:
        """The tables and views with what one row of them is."""
        return self.sql("select table_name, table_type, comment from information_schema.tables order by 1")

    def columns(self, table: str) -> Relation:
        """The columns of a table, with types and meanings."""
        return self.sql(
            "select column_name, data_type, is_nullable, comment from information_schema.columns "
            "where table_name = $table order by ordinal_position",
            {"table": table},
        )

    def cursor(self) -> Connection:
        """A connection to the same open dataset with a session of its own."""
        self._open()
        return Connection(self._database)

    @property
    def name(self) -> str:
        """The dataset's directory, or the name of the bundled one."""
        self._open()
        return self._database.name

    @property
    def generation(self) -> int:
        """The number of the committed state that is open."""
        self._open()
        return self._database.generation

    def close(self) -> None:
        """Lets go of the dataset; relations that were made go on to work."""
        self._database = self._session = None

    def __enter__(self) -> Connection:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return "<dyadb.Connection, closed>" if self._session is None else f"<dyadb.Connection to {self.name}>"

    def _open(self) -> _dyadb.Session:
        if self._session is None:
            from ._errors import UsageError

            raise UsageError("the connection is closed")
        return self._session


_FILLER = re.compile(r"(?:\s+|--[^\n]*(?:\n|$)|/\*.*?\*/|\()*", re.DOTALL)
_ASKING = {"select", "with", "from", "values", "table", "show", "describe", "desc", "explain"}


def _asks(query: str) -> bool:
    """Tells whether a statement only reads, by its first word."""
    start = _FILLER.match(query).end()
    word = re.compile(r"[A-Za-z]*").match(query, start)[0].lower()
    # Running EXPLAIN ANALYZE is what it is for; what it explains is run by the engine under the rules of the session.
    return word in _ASKING or word == ""


def _arrow(data: Any) -> Any:
    """Returns what has the Arrow PyCapsule interface."""
    if hasattr(data, "__arrow_c_stream__") or hasattr(data, "__arrow_c_array__"):
        return data
    import pyarrow

    if isinstance(data, Mapping):
        return pyarrow.table(dict(data))
    if isinstance(data, Sequence) and not isinstance(data, (str, bytes)) and all(isinstance(row, Mapping) for row in data):
        return pyarrow.Table.from_pylist(list(data))
    raise TypeError(f"`{type(data).__name__}` has no Arrow interface, and is no mapping of columns or list of rows")


def _duration(seconds: float | timedelta | None) -> timedelta | None:
    return seconds if seconds is None or isinstance(seconds, timedelta) else timedelta(seconds=seconds)


def _bytes(size: int | str | None) -> int | None:
    if size is None or isinstance(size, int):
        return size
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?\s*", size, re.IGNORECASE)
    if found is None:
        raise ValueError(f"`{size}` is no size: write 512MB, 2GB or a number of bytes")
    return int(float(found[1]) * _SIZES[found[2].lower()])
