"""What can go wrong: one class for each code of docs/errors.md."""

from __future__ import annotations


class Error(Exception):
    """What went wrong, where, and how to mend it.

    ``code`` names the family and stays from version to version; ``message`` says what is wrong; ``help`` and
    ``suggestions`` (the nearest first) how to mend it, where that is known. The place in the statement is ``source``,
    ``line`` and ``column`` (from 1, in characters), ``length`` and the line's ``text``, or None. The text of the
    exception is the whole report, with the line and carets under it.
    """

    code = "internal"

    def __init__(
        self,
        message: str,
        report: str | None = None,
        help: str | None = None,
        suggestions: list[str] | None = None,
        place: tuple[str, int, int, int, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.report = report if report is not None else f"error: {message}"
        self.help = help
        self.suggestions = suggestions or []
        self.source, self.line, self.column, self.length, self.text = place or (None, None, None, None, None)

    def __str__(self) -> str:
        return self.report.removeprefix("error: ")

    def __reduce__(self):
        place = None if self.line is None else (self.source, self.line, self.column, self.length, self.text)
        return type(self), (self.message, self.report, self.help, self.suggestions, place)


class SqlSyntaxError(Error):
    """The text is no SQL."""

    code = "syntax"


class NameNotFoundError(Error, LookupError):
    """A table, column, function or saved query that isn't there, or is there twice."""

    code = "name"


class SqlTypeError(Error, TypeError):
    """Values whose types don't go together, or a call with the wrong arguments."""

    code = "type"


class CountryError(Error, ValueError):
    """A text that names no country or pair, or more than one."""

    code = "country"


class InvalidValueError(Error, ValueError):
    """A value that its column, function or type doesn't take."""

    code = "value"


class UsageError(Error):
    """A statement that is refused, a parameter that is missing or unknown."""

    code = "usage"


class DatasetError(Error):
    """A dataset that is damaged or isn't one."""

    code = "dataset"


class FileError(Error, OSError):
    """A file that can't be read or written."""

    code = "io"


class QueryTimeout(Error, TimeoutError):
    """The statement took longer than it may."""

    code = "timeout"


class ResourceError(Error):
    """The statement asked for more memory or disk than it may have."""

    code = "resources"


class CheckError(Error):
    """A saved query that doesn't keep its contract."""

    code = "check"


class Cancelled(Error):
    """The statement was cancelled."""

    code = "cancelled"


class InternalError(Error):
    """A fault of dyadb: please report it with the statement."""

    code = "internal"


BY_CODE = {
    each.code: each
    for each in (
        SqlSyntaxError,
        NameNotFoundError,
        SqlTypeError,
        CountryError,
        InvalidValueError,
        UsageError,
        DatasetError,
        FileError,
        QueryTimeout,
        ResourceError,
        CheckError,
        Cancelled,
        InternalError,
    )
}


def of(code, message, report, help, suggestions, place):
    """Makes the exception of a code; an unknown one, of a later library, is the base class."""
    return BY_CODE.get(code, Error)(message, report, help, suggestions, place)
