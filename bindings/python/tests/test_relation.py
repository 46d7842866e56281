import datetime
import decimal
import threading
import time

import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest

import dyadb

VISITS = "select date, visitor, host_country, pair from visits where pair = pair($a, $b) order by date"
SIDES = {"a": "Kazakhstan", "b": "Таджикистан"}


def test_one_result_is_the_same_in_every_form(db):
    relation = db.sql(VISITS, SIDES)
    rows = relation.fetchall()
    assert rows[0] == (datetime.date(2021, 5, 20), "Kassym-Jomart Tokayev", "TJK", "KAZ-TJK")
    assert relation.columns == ["date", "visitor", "host_country", "pair"]
    assert relation.types == ["Date32", "Utf8", "Utf8", "Utf8"]
    table = relation.arrow()
    assert isinstance(table, pyarrow.Table) and table.to_pylist()[0]["visitor"] == "Kassym-Jomart Tokayev"
    assert table.schema.field("pair").type == pyarrow.string()
    assert [tuple(row.values()) for row in table.to_pylist()] == rows
    frame = relation.df()
    assert isinstance(frame, pandas.DataFrame) and list(frame["host_country"]) == [row[2] for row in rows]
    assert relation.pl().rows() == rows
    assert list(relation) == rows


def test_dictionaries_are_kept_where_they_are_asked_for(db):
    relation = db.sql("select pair from visits order by pair")
    assert pyarrow.types.is_dictionary(relation.arrow(dictionaries=True).schema.field("pair").type)
    frame = relation.pl(dictionaries=True)
    assert frame.schema["pair"] in (polars.Categorical, polars.Categorical()) and frame.height == relation.pl().height
    assert frame["pair"].cast(polars.String).to_list() == relation.pl()["pair"].to_list()
    assert relation.df(dictionaries=True)["pair"].dtype == "category"


def test_numbers_reach_arrow_and_polars_without_a_copy(db):
    held = db.execute("select value as n from generate_series(1, 100000)")

    def addresses(chunks):
        return [chunk.buffers()[1].address + 8 * chunk.offset for chunk in chunks]

    engine = addresses(held.arrow()["n"].chunks)
    assert addresses(held.arrow()["n"].chunks) == engine
    assert addresses(chunk.to_arrow() for chunk in held.pl()["n"].get_chunks()) == engine


def test_it_streams_through_the_arrow_interface(db):
    relation = db.sql("select * from generate_series(1, 100000) as t(n)")
    assert pyarrow.table(relation)["n"].to_pylist()[-1] == 100000
    assert polars.DataFrame(relation)["n"].sum() == 5000050000
    reader = pyarrow.RecordBatchReader.from_stream(db.sql("select pair from visits"))
    assert reader.schema.field("pair").type == pyarrow.string() and reader.read_all().num_rows > 100
    wanted = pyarrow.schema([("pair", pyarrow.dictionary(pyarrow.uint16(), pyarrow.string()))])
    reader = pyarrow.RecordBatchReader.from_stream(db.sql("select pair from visits"), schema=wanted)
    assert pyarrow.types.is_dictionary(reader.schema.field("pair").type)


def test_rows_come_one_by_one_to_the_last(db):
    relation = db.sql("select * from generate_series(1, 5) as t(n) order by n")
    assert relation.fetchone() == (1,)
    assert relation.fetchmany(2) == [(2,), (3,)]
    assert relation.fetchall() == [(4,), (5,)]
    assert relation.fetchall() == [(1,), (2,), (3,), (4,), (5,)]
    assert db.sql("select 1 where false").fetchone() is None


def test_every_type_has_its_value_in_python(db):
    sql = """select 1::tinyint as a, 2.5::double as b, true as c, null as d, 'x' as e, date '2023-05-04' as f,
        timestamp '2023-05-04 10:20:30.5' as g, 1.50::decimal(9, 2) as h, make_array(1, null) as i,
        named_struct('p', 'KAZ', 'n', 1) as j, arrow_cast('ab', 'Binary') as k, x'00ff' as l,
        18446744073709551615::bigint unsigned as m"""
    row = db.sql(sql).fetchone()
    assert row == (
        1, 2.5, True, None, "x", datetime.date(2023, 5, 4), datetime.datetime(2023, 5, 4, 10, 20, 30, 500000),
        decimal.Decimal("1.50"), [1, None], {"p": "KAZ", "n": 1}, b"ab", b"\x00\xff", 18446744073709551615,
    )
    zoned = db.sql("select arrow_cast('2023-05-04T10:00:00Z', 'Timestamp(Microsecond, Some(\"+00:00\"))')").fetchone()
    assert zoned == (datetime.datetime(2023, 5, 4, 10, tzinfo=datetime.timezone.utc),)
    evidence = db.sql("select evidence from visits limit 1").fetchone()
    assert evidence == (None,)


def test_parameters_take_what_python_has(db):
    import numpy

    sql = "select $t as t, $i as i, $f as f, $b as b, $d as d, $n as n"
    values = {"t": "'; drop", "i": 7, "f": 0.5, "b": True, "d": datetime.date(2023, 5, 4), "n": None}
    assert db.sql(sql, values).fetchone() == tuple(values.values())
    numbers = {"t": "x", "i": numpy.int32(7), "f": numpy.float32(0.5), "b": numpy.bool_(True),
               "d": numpy.datetime64("2023-05-04"), "n": None}
    assert db.sql(sql, numbers).fetchone() == ("x", 7, 0.5, True, datetime.date(2023, 5, 4), None)
    assert db.sql("select $1 + $2", [1, 2]).fetchone() == (3,)
    moment = datetime.datetime(2023, 5, 4, 10, 20)
    assert db.sql("select timestamp '2023-05-04 10:20:00' = $m", {"m": moment}).fetchone() == (True,)
    with pytest.raises(TypeError, match="parameter `x` is of the type `set`"):
        db.sql("select $x", {"x": set()})
    with pytest.raises(TypeError, match="not a text"):
        db.sql("select $1", "KAZ")


def test_what_is_not_a_question_runs_at_once(db):
    db.sql("create view mine as select 7 as n")
    db.sql("  -- a comment\n /* and one more */ create table held as select n + 1 as n from mine")
    assert db.sql("(select n from held)").fetchall() == [(8,)]
    db.script("create view a as select 1 as n; create view b as select n + 1 as n from a; select * from b")
    assert db.sql("with c as (select * from b) select * from c").fetchall() == [(2,)]
    # The session of another connection knows nothing of it.
    with pytest.raises(dyadb.NameNotFoundError):
        db.cursor().sql("select * from mine").fetchall()


def test_a_question_waits_until_it_is_read_and_runs_anew(db):
    db.sql("create table t as select 1 as n")
    relation, held = db.sql("select n from t"), db.execute("select n from t")
    db.sql("create or replace table t as select 2 as n")
    assert (relation.fetchall(), held.fetchall()) == ([(2,)], [(1,)])
    wrong = db.sql("select nothing from t")
    with pytest.raises(dyadb.NameNotFoundError):
        wrong.df()


def test_tables_are_shown_as_text_and_as_html(db, capsys):
    db.sql("select country('Казахстан') as c, null as n").show()
    assert capsys.readouterr().out == "┌─────┬──────┐\n│ c   │ n    │\n├─────┼──────┤\n│ KAZ │ NULL │\n└─────┴──────┘\n1 row\n"
    many = db.sql("select * from generate_series(1, 1000) as t(n)")
    assert len(str(many).splitlines()) < 30 and "1000" in str(many)
    assert repr(many) == "<dyadb.Relation: select * from generate_series(1, 1000) as t(n)>"
    html = db.sql("select '<b>' as \"a&b\", null as n")._repr_html_()
    assert "<th>a&amp;b</th>" in html and "<td>&lt;b&gt;</td><td><i>null</i></td>" in html
    assert "the first 20 rows" in many._repr_html_() and many._repr_html_().count("<tr>") == 21


def test_files_are_whole_or_not_there(db, tmp_path):
    relation = db.sql(VISITS, SIDES)
    assert relation.to_parquet(tmp_path / "a.parquet") == len(relation.fetchall())
    assert pyarrow.parquet.read_table(tmp_path / "a.parquet").to_pylist() == relation.arrow().to_pylist()
    assert db.sql("select 'a,b' as t").to_csv(tmp_path / "b.csv") == 1
    assert (tmp_path / "b.csv").read_text() == 't\n"a,b"\n'
    assert relation.write(tmp_path / "c.jsonl") and (tmp_path / "c.jsonl").read_text().startswith('{"date":"2021-05-20"')
    with pytest.raises(dyadb.Error):
        db.sql("select 1 / (n - 3) from generate_series(1, 5) as t(n)").to_csv(tmp_path / "d.csv")
    with pytest.raises(dyadb.UsageError, match="no format `xlsx`"):
        relation.write(tmp_path / "e.xlsx")
    with pytest.raises(OSError, match="can't write"):
        relation.to_csv(tmp_path / "no" / "f.csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.parquet", "b.csv", "c.jsonl"]


def test_python_goes_on_while_a_query_runs(db):
    """With the interpreter held, the other thread would count nothing before the query has ended."""
    ended = threading.Event()

    def ask():
        db.sql("select count(*) from generate_series(1, 30000000) where value % 7 = 1").fetchall()
        ended.set()

    thread = threading.Thread(target=ask)
    thread.start()
    ticks = 0
    while not ended.is_set():
        ticks += 1
        time.sleep(0.001)
    thread.join()
    assert ticks > 20


def test_threads_share_a_connection(db):
    found, failed = [], []

    def ask(n):
        try:
            for _ in range(5):
                found.append(db.sql("select $n::bigint as n, count(*) from visits", {"n": n}).fetchone())
        except Exception as error:  # a thread's own would be lost
            failed.append(error)

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert not failed and len(found) == 40 and {row[0] for row in found} == set(range(8))
