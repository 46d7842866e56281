import os
import pathlib
import subprocess
import sys

import pandas
import polars
import pyarrow
import pytest

import dyadb


@pytest.mark.parametrize("make", [
    lambda rows: pandas.DataFrame(rows),
    lambda rows: polars.DataFrame(rows),
    lambda rows: pyarrow.table(rows),
    lambda rows: pyarrow.record_batch(rows),
    lambda rows: pyarrow.table(rows).to_reader(),
    lambda rows: rows,
    lambda rows: [{"name": name, "n": n} for name, n in zip(rows["name"], rows["n"])],
])
def test_what_has_rows_is_registered(db, make):
    db.register("mine", make({"name": ["Kazakhstan", None, "Ivory Coast"], "n": [1, 2, 3]}))
    rows = db.sql("select country(name) as c, n from mine order by n").fetchall()
    assert rows == [("KAZ", 1), (None, 2), ("CIV", 3)]
    assert db.unregister("mine") and not db.unregister("mine")


def test_a_relation_is_registered_and_joins_the_tables(db):
    db.register("pairs", db.sql("select distinct pair from visits where pair_has(pair, 'KAZ')"))
    joined = db.sql("select count(*) from visits join pairs using (pair)").fetchone()
    assert joined == db.sql("select count(*) from visits where pair_has(pair, 'KAZ')").fetchone()


def test_what_has_no_rows_is_refused(db):
    with pytest.raises(TypeError, match="`int` has no Arrow interface"):
        db.register("mine", 7)
    with pytest.raises(dyadb.UsageError, match="visits"):
        db.register("visits", {"n": [1]})


def test_a_directory_is_built_opened_and_written_to(tmp_path):
    csv = tmp_path / "csv"
    csv.mkdir()
    (csv / "visits.csv").write_text(
        "ref,date,date_precision,visitor_country,host_country,visitor,visitor_level,visit_type,status,origin,doc\n"
        "v1,2023-05-04,day,TJK,KAZ,Emomali Rahmon,head_of_state,state,completed,user,1\n"
    )
    (csv / "documents.csv").write_text(
        "doc,url,title,publisher,published,published_precision,language\n"
        "1,,Kazakhstan and Tajikistan sign Declaration on Allied Cooperation,,2023-05-04,day,en\n"
    )
    (csv / "fact_documents.csv").write_text("kind,ref,doc,is_primary\nvisits,v1,1,true\n")
    dyadb.build(csv, tmp_path / "mydata")
    with dyadb.connect(tmp_path / "mydata") as db:
        before = db.generation
        db.sql("update visits set occasion = $o where visitor = 'Emomali Rahmon'", {"o": "talks"})
        assert (db.generation, db.name) == (before + 1, str(tmp_path / "mydata"))
        assert db.sql("select occasion from visits").fetchall() == [("talks",)]
    with dyadb.connect(tmp_path / "mydata", as_of=before) as db:
        assert db.sql("select occasion from visits").fetchall() == [(None,)]
    with dyadb.connect(tmp_path / "mydata", read_only=True) as db:
        with pytest.raises(dyadb.UsageError, match="read-only"):
            db.sql("delete from visits")
    with pytest.raises(dyadb.UsageError, match="closed"):
        db.sql("select 1")
    with pytest.raises(dyadb.Error):
        dyadb.connect(tmp_path / "nothing")


def test_limits_hold(tmp_path):
    (tmp_path / "x.csv").write_text("n\n7\n")
    with dyadb.connect(safe=True) as db, pytest.raises(dyadb.UsageError):
        db.sql(f"select * from '{tmp_path / 'x.csv'}'").fetchall()
    with dyadb.connect(allow_dirs=[tmp_path]) as db:
        assert db.sql(f"select * from '{tmp_path / 'x.csv'}'").fetchall() == [(7,)]
    with dyadb.connect(timeout=0.2) as db, pytest.raises(dyadb.QueryTimeout) as caught:
        db.sql("select count(*) from generate_series(1, 1000000000000)").fetchall()
    assert isinstance(caught.value, TimeoutError) and caught.value.code == "timeout"
    with dyadb.connect(memory_limit="16MB", threads=1) as db:
        assert db.sql("select 1").fetchone() == (1,)
    with pytest.raises(ValueError, match="is no size"):
        dyadb.connect(memory_limit="much")


def test_tables_and_columns_are_described(db):
    names = [row[0] for row in db.tables().fetchall()]
    assert {"visits", "trade", "facts"} <= set(names)
    columns = {row[0]: row[3] for row in db.columns("visits").fetchall()}
    assert "visitor_country" in columns and all(columns.values())


def test_saved_queries_are_called_like_functions(db):
    query = db.queries.visits_between
    assert query(a="KAZ", b="TJK").fetchall() == query("Kazakhstan", "Таджикистан").fetchall() != []
    assert list(query.parameters)[:2] == ["a", "b"] and query.parameters["a"] == "country"
    assert query.__doc__.startswith("visits_between(a, b") and "a (country)" in query.__doc__
    assert "visits_between" in dir(db.queries) and "visits_between" in db.queries
    assert db.queries["visits_between"](a="KAZ", b="TJK").fetchone()
    with pytest.raises(AttributeError, match="visits_between"):
        db.queries.visits_betwen
    with pytest.raises(dyadb.NameNotFoundError) as caught:
        db.queries["visits_betwen"]
    assert caught.value.suggestions == ["visits_between"]
    with pytest.raises(dyadb.UsageError):
        query(a="KAZ")
    with pytest.raises(dyadb.CountryError):
        query(a="Khazakstan", b="TJK")
    with pytest.raises(TypeError, match="two values"):
        query("KAZ", a="KAZ")


def test_folders_of_queries_are_namespaces(tmp_path):
    (tmp_path / "reports").mkdir()
    text = "-- name: total(n)\n-- A number and one.\n-- @param n int\nselect $n + 1 as n;\n"
    (tmp_path / "reports" / "mine.sql").write_text(text)
    with dyadb.connect(queries=tmp_path) as db:
        names = [name for name in db.queries if name.endswith("total")]
        query = db.queries
        for part in names[0].split("."):
            query = getattr(query, part)
        assert query(n=6).fetchall() == [(7,)]
        assert "visits_between" in db.queries


def test_importing_is_quick_and_brings_nothing_heavy():
    """What costs is other packages: none may be there behind the import. The time is that of the processor, of the fastest
    of five, since the machine may have other work."""
    program = (
        "import sys, time; start = time.process_time(); import dyadb; "
        "print((time.process_time() - start) * 1000, any(name in sys.modules for name in ('pyarrow', 'pandas', 'polars')))"
    )
    env = {**os.environ, "PYTHONPATH": str(pathlib.Path(dyadb.__file__).parent.parent)}
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=env).stdout.split()
        for _ in range(5)
    ]
    assert {heavy for _, heavy in runs} == {"False"}
    assert min(float(ms) for ms, _ in runs) < 50, runs
