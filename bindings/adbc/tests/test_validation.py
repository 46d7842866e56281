"""What the ADBC project's validation suite asks of a driver, restated case by case under its names.

docs/adbc.md lists the cases that hold and those that don't; `test_the_page_names_every_case` keeps the two lists one.
"""

import datetime
import decimal
import pathlib
import re
import threading

import pyarrow
import pytest
from adbc_driver_manager import dbapi

DAY = datetime.datetime(2023, 5, 4, 10, 20, 30)
INGESTED = {
    "SqlIngestBool": pyarrow.array([True, False, None]),
    **{f"SqlIngest{kind}": pyarrow.array([low, high, None], kind.lower()) for kind, low, high in [
        ("Int8", -128, 127), ("Int16", -(2**15), 2**15 - 1), ("Int32", -(2**31), 2**31 - 1), ("Int64", -(2**63), 2**63 - 1),
        ("UInt8", 0, 255), ("UInt16", 0, 2**16 - 1), ("UInt32", 0, 2**32 - 1), ("UInt64", 0, 2**64 - 1)]},
    "SqlIngestFloat16": pyarrow.array([-1.5, 0.5, None], pyarrow.float16()),
    "SqlIngestFloat32": pyarrow.array([-1.5, 0.5, None], pyarrow.float32()),
    "SqlIngestFloat64": pyarrow.array([-1.5, 1e300, None], pyarrow.float64()),
    "SqlIngestString": pyarrow.array(["", "Қазақстан", None]),
    "SqlIngestLargeString": pyarrow.array(["", "x", None], pyarrow.large_string()),
    "SqlIngestStringView": pyarrow.array(["", "a text of more than twelve bytes", None], pyarrow.string_view()),
    "SqlIngestBinary": pyarrow.array([b"", b"\x00\xff", None], pyarrow.binary()),
    "SqlIngestLargeBinary": pyarrow.array([b"", b"\x00\xff", None], pyarrow.large_binary()),
    "SqlIngestFixedSizeBinary": pyarrow.array([b"\x00\xff", b"ab", None], pyarrow.binary(2)),
    "SqlIngestBinaryView": pyarrow.array([b"", b"\x00\xff of more than twelve", None], pyarrow.binary_view()),
    "SqlIngestDuration": pyarrow.array([datetime.timedelta(days=-1), None], pyarrow.duration("us")),
    "SqlIngestDate32": pyarrow.array([DAY.date(), datetime.date(1, 1, 1), None]),
    "SqlIngestTimestamp": pyarrow.array([DAY, None], pyarrow.timestamp("us")),
    "SqlIngestTimestampTz": pyarrow.array([DAY, None], pyarrow.timestamp("ns", "Asia/Almaty")),
    "SqlIngestInterval": pyarrow.array([(1, 2, 3), None], pyarrow.month_day_nano_interval()),
    "SqlIngestStringDictionary": pyarrow.array(["a", "b", "a", None]).dictionary_encode(),
    "SqlIngestListOfInt32": pyarrow.array([[1, None], [], None], pyarrow.list_(pyarrow.int32())),
    "SqlIngestListOfString": pyarrow.array([["a", None], [], None], pyarrow.list_(pyarrow.string())),
}


@pytest.mark.parametrize("values", INGESTED.values(), ids=INGESTED)
def test_values_of_every_type_are_ingested_and_come_back(cursor, values):
    assert cursor.adbc_ingest("mine", pyarrow.table({"col": values})) == len(values)
    cursor.execute("select col from mine")
    assert cursor.fetch_arrow_table()["col"].to_pylist() == values.to_pylist()


def zero_arrays(cursor):
    reader = pyarrow.RecordBatchReader.from_batches(pyarrow.schema([("col", pyarrow.int64())]), iter([]))
    assert cursor.adbc_ingest("mine", reader) == 0
    assert ask(cursor, "select * from mine") == []


def column_escaping(cursor):
    cursor.adbc_ingest("mine", pyarrow.table({'a "column" of mine': [7]}))
    assert ask(cursor, 'select "a ""column"" of mine" from mine') == [(7,)]


def table_escaping(cursor):
    cursor.adbc_ingest('My "table', pyarrow.table({"n": [7]}))
    assert ask(cursor, 'select n from "My ""table"') == [(7,)]


def sample(cursor):
    cursor.adbc_ingest("mine", pyarrow.table({"n": [42, -42, None], "t": ["foo", None, ""]}))
    assert ask(cursor, "select * from mine order by n nulls first") == [(None, ""), (-42, None), (42, "foo")]


def modes(mode, expected):
    def case(cursor):
        cursor.adbc_ingest("mine", pyarrow.table({"n": [42]}))
        cursor.adbc_ingest("mine", pyarrow.table({"n": [-42, None]}), mode=mode)
        assert ask(cursor, "select n from mine") == expected

    return case


def ingest_errors(cursor):
    with pytest.raises(dbapi.Error):
        cursor.adbc_ingest("mine", pyarrow.table({"n": [1]}), mode="append")
    cursor.adbc_ingest("mine", pyarrow.table({"n": [1]}))
    with pytest.raises(dbapi.Error):
        cursor.adbc_ingest("mine", pyarrow.table({"n": [1]}))
    with pytest.raises(dbapi.Error):
        cursor.adbc_ingest("mine", pyarrow.table({"n": ["x"], "t": [1]}), mode="append")


def target(**names):
    def case(cursor):
        cursor.adbc_ingest("mine", pyarrow.table({"n": [1]}), **names)
        assert ask(cursor, "select n from mine") == [(1,)]
        wrong = {name: "other" for name in names}
        with pytest.raises(dbapi.Error):
            cursor.adbc_ingest("yours", pyarrow.table({"n": [1]}), **wrong)

    return case


def temporary(mode, n_rows):
    def case(cursor):
        cursor.adbc_ingest("mine", pyarrow.table({"n": [1]}), temporary=True)
        if mode:
            cursor.adbc_ingest("mine", pyarrow.table({"n": [2]}), mode=mode, temporary=True)
        assert ask(cursor, "select count(*) from mine") == [(n_rows,)]

    return case


def ask(cursor, sql, parameters=None):
    cursor.execute(sql, parameters)
    return cursor.fetchall()


def fails(sql, parameters=None):
    def case(cursor):
        with pytest.raises(dbapi.Error):
            ask(cursor, sql, parameters)
        assert ask(cursor, "select 1") == [(1,)]

    return case


def gives(sql, expected, parameters=None):
    def case(cursor):
        assert ask(cursor, sql, parameters) == expected

    return case


def schema_of(sql, expected):
    def case(cursor):
        schema = cursor.adbc_execute_schema(sql)
        assert schema.types == expected
        cursor.execute(sql)
        assert cursor.fetch_arrow_table().schema == schema

    return case


def parameter_schema(cursor):
    assert cursor.adbc_prepare("select ?, ?").names == ["1", "2"]


def prepared(cursor):
    assert len(cursor.adbc_prepare("select 1")) == 0
    assert ask(cursor, "select 1") == [(1,)]


def prepared_with_parameters(cursor):
    cursor.adbc_prepare("select ? + 1, upper(?)")
    assert ask(cursor, "select ? + 1, upper(?)", (42, "foo")) == [(43, "FOO")]


def no_query(cursor):
    with pytest.raises(dbapi.ProgrammingError):
        cursor.adbc_statement.prepare()


def bound(cursor):
    statement = cursor.adbc_statement
    statement.set_sql_query("select ? as n")
    statement.bind(pyarrow.record_batch({"n": [1, 2, None]}))
    handle, _ = statement.execute_query()
    assert pyarrow.RecordBatchReader._import_from_c(handle.address).read_all()["n"].to_pylist() == [1, 2, None]


def cancelled(cursor):
    timer = threading.Timer(0.2, cursor.adbc_cancel)
    timer.start()
    with pytest.raises(Exception, match="cancelled"):
        ask(cursor, "select count(*) from generate_series(1, 1000000000000)")
    timer.join()


def many_statements(cursor):
    with cursor.connection.cursor() as other:
        cursor.execute("select * from generate_series(1, 50000) as t(n)")
        other.execute("select 'SaShiSuSeSo'")
        assert other.fetchall() == [("SaShiSuSeSo",)] and len(cursor.fetchall()) == 50000


def outlives(cursor):
    other = cursor.connection.cursor()
    other.execute("select * from generate_series(1, 50000) as t(n)")
    reader = other.fetch_record_batch()
    first = reader.read_next_batch()
    assert first.num_rows + reader.read_all().num_rows == 50000
    other.close()


def again(cursor):
    cursor.execute("select 42")
    assert ask(cursor, "select 43") == [(43,)]


STATEMENT = {
    "NewInit": gives("select 1", [(1,)]),
    "Release": lambda cursor: cursor.connection.cursor().close(),
    "TestSqlIngestStreamZeroArrays": zero_arrays,
    "SqlIngestTableEscaping": table_escaping,
    "SqlIngestColumnEscaping": column_escaping,
    "SqlIngestAppend": modes("append", [(42,), (-42,), (None,)]),
    "SqlIngestReplace": modes("replace", [(-42,), (None,)]),
    "SqlIngestCreateAppend": modes("create_append", [(42,), (-42,), (None,)]),
    "SqlIngestErrors": ingest_errors,
    "SqlIngestSample": sample,
    "SqlIngestTargetCatalog": target(catalog_name="dyadb"),
    "SqlIngestTargetSchema": target(db_schema_name="main"),
    "SqlIngestTargetCatalogSchema": target(catalog_name="dyadb", db_schema_name="main"),
    "SqlIngestTemporary": temporary(None, 1),
    "SqlIngestTemporaryAppend": temporary("append", 2),
    "SqlIngestTemporaryReplace": temporary("replace", 1),
    "SqlPrepareGetParameterSchema": parameter_schema,
    "SqlPrepareSelectNoParams": prepared,
    "SqlPrepareSelectParams": prepared_with_parameters,
    "SqlPrepareErrorNoQuery": no_query,
    "SqlPrepareErrorParamCountMismatch": fails("select ?", (1, 2)),
    "SqlBind": bound,
    "SqlQueryEmpty": gives("select 1 where false", []),
    "SqlQueryInts": gives("select 42", [(42,)]),
    "SqlQueryFloats": gives("select cast(1.5 as double), 1.5::decimal(3, 1)", [(1.5, decimal.Decimal("1.5"))]),
    "SqlQueryStrings": gives("select 'SaShiSuSeSo'", [("SaShiSuSeSo",)]),
    "SqlQueryCancel": cancelled,
    "SqlQueryErrors": fails("this is not a query"),
    "SqlQueryTrailingSemicolons": gives("select current_date is not null;", [(True,)]),
    "SqlSchemaInts": schema_of("select 42", [pyarrow.int64()]),
    "SqlSchemaFloats": schema_of("select cast(1.5 as double)", [pyarrow.float64()]),
    "SqlSchemaStrings": schema_of("select 'hi'", [pyarrow.string()]),
    "SqlSchemaErrors": fails("select * from nowhere"),
    "ConcurrentStatements": many_statements,
    "ErrorCompatibility": fails("select nothing from visits"),
    "ResultIndependence": outlives,
    "ResultInvalidation": again,
}


@pytest.mark.parametrize("case", STATEMENT.values(), ids=STATEMENT)
def test_a_statement(cursor, case):
    case(cursor)


# What dyadb has no place for: tables that SQL makes are those of a dataset or hold what a query gave.
NOT_HELD = {
    "SqlIngestMultipleConnections", "SqlIngestPrimaryKey", "SqlIngestTemporaryExclusive", "SqlPartitionedInts",
    "SqlPrepareUpdate", "SqlPrepareUpdateNoParams", "SqlPrepareUpdateStream", "SqlQueryInsertRollback",
    "SqlQueryRowsAffectedDelete", "SqlQueryRowsAffectedDeleteStream", "Transactions",
}


def test_the_page_names_every_case():
    page = (pathlib.Path(__file__).parents[3] / "docs" / "adbc.md").read_text(encoding="utf-8")
    held, not_held = page.split("## The cases of the ADBC project", 1)[1].split("Those that don't hold", 1)
    assert set(re.findall(r"`(\w+)`", held)) >= {*INGESTED, *STATEMENT}
    assert set(re.findall(r"`(\w+)`", not_held)) >= NOT_HELD
    assert not NOT_HELD & {*INGESTED, *STATEMENT}
