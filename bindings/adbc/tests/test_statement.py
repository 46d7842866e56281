import datetime
import json
import threading
import time

import adbc_driver_manager
import pyarrow
import pytest

from adbc_driver_manager import dbapi


def ask(cursor, sql, parameters=None):
    cursor.execute(sql, parameters)
    return cursor.fetchall()


def test_a_query_has_its_rows_and_their_types(cursor):
    rows = ask(cursor, "select date, visitor, pair from visits where pair = 'KAZ-TJK' order by date")
    assert rows[0] == (datetime.date(2021, 5, 20), "Kassym-Jomart Tokayev", "KAZ-TJK")
    assert [name for name, *_ in cursor.description] == ["date", "visitor", "pair"]
    cursor.execute("select pair, value_usd from trade")
    table = cursor.fetch_arrow_table()
    assert table.schema.types == [pyarrow.string(), pyarrow.float64()] and table.num_rows > 100
    assert ask(cursor, "select 1;") == [(1,)]
    assert ask(cursor, "select 1 where false") == []


def test_dictionaries_are_kept_where_they_are_asked_for(cursor):
    cursor.adbc_statement.set_options(**{"dyadb.dictionaries": "true"})
    cursor.execute("select pair from visits")
    assert pyarrow.types.is_dictionary(cursor.fetch_arrow_table().schema.field("pair").type)


@pytest.mark.parametrize(("sql", "parameters"), [
    ("select country(?) as c, ? + 1 as n", ("Ivory Coast", 6)),
    ("select country($1) as c, $2 + 1 as n", ("Ivory Coast", 6)),
    ("select country($c) as c, $n + 1 as n", {"c": "Ivory Coast", "n": 6}),
    ("select country(:c) as c, :n + 1 as n -- why?", {"n": 6, "c": "Ivory Coast"}),
    ("select country($c) as c, $n + 1 as n, '?' = '?'", ("Ivory Coast", 6)),
])
def test_parameters_bind_by_name_and_by_position(cursor, sql, parameters):
    assert ask(cursor, sql, parameters)[0][:2] == ("CIV", 7)


def test_parameters_have_types(cursor):
    values = ("'; drop", 7, 0.5, True, datetime.date(2023, 5, 4), None)
    assert ask(cursor, "select ?, ?, ?, ?, ?, ?", values) == [values]
    moment = datetime.datetime(2023, 5, 4, 10, 20)
    assert ask(cursor, "select timestamp '2023-05-04 10:20:00' = ?", (moment,)) == [(True,)]


def test_each_bound_row_is_asked_for(cursor):
    statement = cursor.adbc_statement
    statement.set_sql_query("select iso2(?) as c")
    statement.prepare()
    rows = pyarrow.record_batch({"c": ["CIV", "KAZ", None]})
    statement.bind(rows)
    stream, _ = statement.execute_query()
    table = pyarrow.RecordBatchReader._import_from_c(stream.address).read_all()
    assert table["c"].to_pylist() == ["CI", "KZ", None]
    # The row that has the most values tells the types.
    statement.set_sql_query("select ? as a, ? as b")
    statement.bind(pyarrow.record_batch({"a": [None, 1], "b": ["x", "y"]}))
    stream, _ = statement.execute_query()
    table = pyarrow.RecordBatchReader._import_from_c(stream.address).read_all()
    assert table.to_pylist() == [{"a": None, "b": "x"}, {"a": 1, "b": "y"}]


def test_a_statement_that_is_wrong_for_its_values_says_so(cursor):
    with pytest.raises(dbapi.ProgrammingError, match="2 values are bound to a statement of 1 parameters"):
        ask(cursor, "select ?", (1, 2))
    with pytest.raises(dbapi.Error):
        ask(cursor, "select $a")
    with cursor.connection.cursor() as fresh, pytest.raises(dbapi.ProgrammingError, match="no query"):
        fresh.adbc_statement.prepare()


def test_the_schemas_of_parameters_and_results_are_told(cursor):
    schema = cursor.adbc_prepare("select country($a) as c, $b::bigint as n")
    assert schema.names == ["a", "b"]
    assert cursor.adbc_execute_schema("select pair, date from visits").types == [pyarrow.string(), pyarrow.date32()]
    assert cursor.adbc_execute_schema("select country($a) as c").names == ["c"]
    with pytest.raises(dbapi.Error):
        cursor.adbc_execute_schema("select nothing from visits")


@pytest.mark.parametrize(("sql", "sqlstate", "kind"), [
    ("selct 1", "42601", dbapi.ProgrammingError),
    ("select nothing from visits", "42703", dbapi.ProgrammingError),
    ("select * from nowhere", "42P01", dbapi.Error),
    ("select * from visits where host_country = 'Khazakstan'", "22023", dbapi.ProgrammingError),
    ("select * from visits where visit_type = 'States'", "22000", dbapi.DataError),
    ("begin", "0A000", dbapi.Error),
])
def test_errors_have_a_sqlstate_and_the_whole_story(cursor, sql, sqlstate, kind):
    with pytest.raises(kind) as caught:
        ask(cursor, sql)
    error = caught.value
    assert error.sqlstate == sqlstate
    details = dict(error.details)
    told = json.loads(details[b"dyadb.error"])
    assert told["message"] in str(error) and "-->" in str(error)


def test_what_fails_behind_the_first_rows_fails(cursor):
    cursor.execute("select 1 / (n - 30000) from generate_series(1, 60000) as t(n)")
    with pytest.raises(Exception, match="division by zero"):
        cursor.fetch_arrow_table()


def test_a_running_query_is_cancelled(cursor):
    timer = threading.Timer(0.3, cursor.adbc_cancel)
    timer.start()
    begun = time.monotonic()
    with pytest.raises(Exception, match="cancelled"):
        ask(cursor, "select count(*) from generate_series(1, 1000000000000)")
    timer.join()
    assert time.monotonic() - begun < 10
    assert ask(cursor, "select 1") == [(1,)]


def test_a_query_ends_at_its_time(connect):
    with connect(dyadb__timeout="0.2").cursor() as cursor:
        with pytest.raises(Exception, match="longer than 0.2 s"):
            ask(cursor, "select count(*) from generate_series(1, 1000000000000)")


def test_two_statements_of_one_connection_go_side_by_side(connect):
    connection = connect()
    with connection.cursor() as one, connection.cursor() as two:
        one.execute("select * from generate_series(1, 100000) as t(n) order by n")
        first = one.fetchmany(3)
        assert ask(two, "select count(*) from visits")[0][0] > 100
        assert first == [(1,), (2,), (3,)] and one.fetchone() == (4,) and len(one.fetchall()) == 99996


def test_a_result_outlives_its_statement(connect):
    connection = connect()
    cursor = connection.cursor()
    cursor.execute("select * from generate_series(1, 100000) as t(n)")
    table = cursor.fetch_arrow_table()
    cursor.close()
    assert table.num_rows == 100000
    with pytest.raises(adbc_driver_manager.ProgrammingError):
        cursor.execute("select 1")
