"""dyadb: the SQL engine for relations between countries.

>>> import dyadb
>>> db = dyadb.connect()
>>> db.sql("select date, visitor from visits where pair = pair($a, $b) order by date",
...        {"a": "Kazakhstan", "b": "Таджикистан"}).fetchone()
(datetime.date(2021, 5, 20), 'Kassym-Jomart Tokayev')
>>> dyadb.pair("Tajikistan", "KZ")
'KAZ-TJK'
"""

from ._articles import Facts, extract
from ._connection import Connection, build, connect
from ._errors import (
    Cancelled,
    CheckError,
    CountryError,
    DatasetError,
    Error,
    FileError,
    InternalError,
    InvalidValueError,
    NameNotFoundError,
    QueryTimeout,
    ResourceError,
    SqlSyntaxError,
    SqlTypeError,
    UsageError,
)
from ._names import country, pair
from ._queries import Queries, SavedQuery
from ._relation import Relation

__all__ = [
    "Cancelled",
    "CheckError",
    "Connection",
    "CountryError",
    "DatasetError",
    "Error",
    "Facts",
    "FileError",
    "InternalError",
    "InvalidValueError",
    "NameNotFoundError",
    "Queries",
    "QueryTimeout",
    "Relation",
    "ResourceError",
    "SavedQuery",
    "SqlSyntaxError",
    "SqlTypeError",
    "UsageError",
    "build",
    "connect",
    "country",
    "extract",
    "pair",
]
