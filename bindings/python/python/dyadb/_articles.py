"""Facts out of articles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from . import _dyadb
from ._relation import Relation


def extract(text: str, published: date | str | None = None) -> Facts:
    """Reads a dated article for visits, agreements, trade, awards and events.

    ``published`` dates it where its own text doesn't, by a line of ``date 2023-05-04`` at its beginning or front matter.

    >>> found = dyadb.extract("President of Tajikistan Emomali Rahmon arrived in Kazakhstan on a state visit.", "2023-05-04")
    >>> found["visits"].fetchall()[0][0]
    'KAZ-TJK'
    """
    if isinstance(published, str):
        published = date.fromisoformat(published)
    return Facts(_dyadb.extract(text, published))


class Facts:
    """The facts that an article states, a relation for each table that has any."""

    def __init__(self, found: _dyadb.Facts) -> None:
        self._found = found
        self._tables = dict(found.tables())

    @property
    def published(self) -> date | None:
        """The day that relative dates were counted from, where one is known."""
        return self._found.published

    @property
    def title(self) -> str | None:
        """The title, where the text has one in front."""
        return self._found.title

    def __getitem__(self, table: str) -> Relation:
        return Relation(self._found.rows(table), table)

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        """The number of facts."""
        return sum(self._tables.values())

    def __contains__(self, table: object) -> bool:
        return table in self._tables

    def keys(self) -> list[str]:
        """The tables that have rows."""
        return list(self._tables)

    def to_dict(self) -> dict[str, list[dict[str, Any]]]:
        """The facts as lists of Python's values by table; nulls are left out, ``rule`` names what found a fact."""
        import json

        return json.loads(self._found.json())

    def __repr__(self) -> str:
        tables = ", ".join(f"{number} {table}" for table, number in self._tables.items())
        return f"<facts of an article: {tables or 'none'}>"
