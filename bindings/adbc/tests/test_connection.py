import datetime
import os
import subprocess
import sys

import pyarrow
import pytest
from adbc_driver_manager import dbapi
from conftest import DRIVER

CSV = {
    "visits.csv": "ref,date,date_precision,visitor_country,host_country,visitor,visitor_level,visit_type,status,origin,doc\n"
    "v1,2023-05-04,day,TJK,KAZ,Emomali Rahmon,head_of_state,state,completed,user,1\n",
    "documents.csv": "doc,url,title,publisher,published,published_precision,language\n"
    "1,,Kazakhstan and Tajikistan sign Declaration on Allied Cooperation,,2023-05-04,day,en\n",
    "fact_documents.csv": "kind,ref,doc,is_primary\nvisits,v1,1,true\n",
}


@pytest.fixture
def dataset(tmp_path):
    import dyadb

    (tmp_path / "csv").mkdir()
    for name, text in CSV.items():
        (tmp_path / "csv" / name).write_text(text)
    dyadb.build(tmp_path / "csv", tmp_path / "mydata")
    return str(tmp_path / "mydata")


def test_the_driver_says_who_it_is(connect):
    info = connect().adbc_get_info()
    assert info["vendor_name"] == "dyadb" and info["driver_name"] == "ADBC driver of dyadb"
    assert info["vendor_version"] == "0.1.0" and info["driver_adbc_version"] == 1_001_000


def test_tables_and_columns_are_listed(connect):
    connection = connect()
    objects = connection.adbc_get_objects(depth="all").read_all().to_pylist()
    assert [catalog["catalog_name"] for catalog in objects] == ["dyadb"]
    (schema,) = objects[0]["catalog_db_schemas"]
    tables = {table["table_name"]: table for table in schema["db_schema_tables"]}
    assert schema["db_schema_name"] == "main" and {"visits", "trade", "facts", "countries"} <= set(tables)
    assert (tables["visits"]["table_type"], tables["facts"]["table_type"]) == ("table", "view")
    columns = {column["column_name"]: column for column in tables["visits"]["table_columns"]}
    assert columns["pair"]["ordinal_position"] == 1 and columns["pair"]["xdbc_is_nullable"] == "NO"
    assert columns["visitor_country"]["remarks"]


def test_what_is_listed_can_be_chosen(connect):
    connection = connect()

    def tables(**filters):
        rows = connection.adbc_get_objects(depth="tables", **filters).read_all().to_pylist()
        return [t["table_name"] for c in rows for s in c["catalog_db_schemas"] for t in s["db_schema_tables"]]

    assert tables(table_name_filter="visits") == ["visits"]
    assert tables(table_name_filter="%isit_") == ["visits"]
    assert set(tables(table_types_filter=["view"])) == {"facts", "trade_annual"}
    assert tables(catalog_filter="other") == [] and tables(db_schema_filter="other") == []
    (catalog,) = connection.adbc_get_objects(depth="catalogs").read_all().to_pylist()
    assert catalog == {"catalog_name": "dyadb", "catalog_db_schemas": None}
    (catalog,) = connection.adbc_get_objects(depth="db_schemas").read_all().to_pylist()
    assert catalog["catalog_db_schemas"] == [{"db_schema_name": "main", "db_schema_tables": None}]
    rows = connection.adbc_get_objects(table_name_filter="visits", column_name_filter="%_country").read_all()
    (catalog,) = rows.to_pylist()
    columns = catalog["catalog_db_schemas"][0]["db_schema_tables"][0]["table_columns"]
    assert [column["column_name"] for column in columns] == ["visitor_country", "host_country"]
    assert connection.adbc_get_table_types() == ["table", "view", "temporary"]


def test_the_schema_of_a_table_is_told(connect):
    connection = connect()
    schema = connection.adbc_get_table_schema("visits")
    assert schema.field("pair").type == pyarrow.string() and schema.field("date").type == pyarrow.date32()
    assert connection.adbc_get_table_schema("visits", catalog_filter="dyadb", db_schema_filter="main") == schema
    with pytest.raises(dbapi.Error, match="nothing"):
        connection.adbc_get_table_schema("nothing")
    with pytest.raises(dbapi.Error, match="dyadb.main"):
        connection.adbc_get_table_schema("visits", db_schema_filter="other")


def test_names_that_need_quotes_have_a_schema_too(connect):
    connection = connect()
    with connection.cursor() as cursor:
        cursor.adbc_ingest('My "table', pyarrow.table({"n": [1]}))
    assert connection.adbc_get_table_schema('My "table').names == ["n"]


MINE = pyarrow.table({"name": ["Kazakhstan", None, "Ivory Coast"], "n": [1, 2, 3]})


@pytest.mark.parametrize("data", [MINE, MINE.to_batches()[0], MINE.slice(0, 0)])
def test_rows_are_ingested_into_a_table_of_the_session(connect, data):
    connection = connect()
    with connection.cursor() as cursor:
        assert cursor.adbc_ingest("mine", data) == data.num_rows
        cursor.execute("select country(name), n from mine order by n")
        assert cursor.fetchall() == [("KAZ", 1), (None, 2), ("CIV", 3)][: data.num_rows]
    assert connection.adbc_get_table_schema("mine").types == [pyarrow.string(), pyarrow.int64()]


def test_ingesting_goes_by_its_mode(connect):
    with connect().cursor() as cursor:
        def rows():
            cursor.execute('select count(*) from "My ""table"')
            return cursor.fetchone()[0]

        table = 'My "table'
        with pytest.raises(dbapi.Error, match="no table"):
            cursor.adbc_ingest(table, MINE, mode="append")
        cursor.adbc_ingest(table, MINE, mode="create_append")
        with pytest.raises(dbapi.Error, match="already"):
            cursor.adbc_ingest(table, MINE, mode="create")
        cursor.adbc_ingest(table, MINE, mode="append")
        assert rows() == 6
        cursor.adbc_ingest(table, MINE.to_reader(), mode="create_append")
        assert rows() == 9
        with pytest.raises(dbapi.Error, match="other columns"):
            cursor.adbc_ingest(table, pyarrow.table({"x": [1]}), mode="append")
        cursor.adbc_ingest(table, MINE, mode="replace")
        assert rows() == 3
        with pytest.raises(dbapi.Error):
            cursor.adbc_ingest("visits", MINE, mode="replace")
        with pytest.raises(dbapi.Error):
            cursor.adbc_ingest("mine", MINE, db_schema_name="other")


def test_rows_ingested_into_the_dataset_are_one_commit(connect, dataset):
    connection = connect(dataset)
    visits = pyarrow.table({
        "visitor_country": ["Kazakhstan", "KGZ"], "host_country": ["TJK", "Tajikistan"],
        "date": [datetime.date(2024, 8, 22), datetime.date(2024, 7, 9)], "date_precision": ["day", "day"],
        "visitor": ["Kassym-Jomart Tokayev", "Sadyr Japarov"], "visitor_level": ["head_of_state"] * 2,
        "visit_type": ["state"] * 2, "status": ["completed"] * 2, "origin": ["user"] * 2, "doc": [1, 1],
    })
    with connection.cursor() as cursor:
        assert cursor.adbc_ingest("visits", visits, mode="append") == 2
        cursor.execute("select pair from visits order by date")
        assert cursor.fetchall() == [("KAZ-TJK",), ("KGZ-TJK",), ("KAZ-TJK",)]
        wrong = visits.set_column(6, "visit_type", pyarrow.array(["States"] * 2))
        with pytest.raises(dbapi.Error, match="States"):
            cursor.adbc_ingest("visits", wrong, mode="append")
        cursor.execute("delete from visits where visitor_country = ?", ("KGZ",))
        assert cursor.rowcount in (1, -1)
        cursor.execute("select count(*) from visits")
        assert cursor.fetchone() == (2,)
    with connect(dataset, dyadb__read_only="true").cursor() as cursor, pytest.raises(dbapi.Error, match="read-only"):
        cursor.execute("delete from visits")
        cursor.fetchall()


def test_there_are_no_transactions(connect):
    connection = connect()
    with pytest.raises(dbapi.NotSupportedError, match="commit of its own"):
        connection.adbc_connection.set_autocommit(False)
    with pytest.raises(dbapi.Error):
        connection.adbc_connection.rollback()
    assert connection.adbc_current_catalog == "dyadb" and connection.adbc_current_db_schema == "main"


def test_options_are_held_against_what_there_is(connect):
    with pytest.raises(dbapi.Error, match="no option `dyadb.colour`"):
        connect(dyadb__colour="red")
    with pytest.raises(dbapi.Error, match="whole number"):
        connect(dyadb__threads="many")
    with pytest.raises(dbapi.Error):
        connect("/there/is/no/such/dataset")
    with connect(dyadb__safe="true").cursor() as cursor, pytest.raises(dbapi.Error):
        cursor.execute("select * from '/etc/hostname'")


def test_sessions_of_two_connections_know_nothing_of_each_other(connect):
    with connect().cursor() as one, connect().cursor() as two:
        one.adbc_ingest("mine", MINE)
        with pytest.raises(dbapi.Error, match="mine"):
            two.execute("select * from mine")


def test_the_manifest_names_the_driver(tmp_path):
    manifest = open(os.path.join(os.path.dirname(__file__), "../dyadb.toml"), encoding="utf-8").read()
    assert "shared = '/usr/local/lib/libadbc_driver_dyadb.so'" in manifest
    (tmp_path / "dyadb.toml").write_text(manifest.replace("/usr/local/lib/libadbc_driver_dyadb.so", DRIVER))
    program = (
        "import adbc_driver_manager.dbapi as d; c = d.connect('dyadb', autocommit=True).cursor(); "
        "c.execute('select 7'); print(c.fetchall())"
    )
    env = {**os.environ, "ADBC_DRIVER_PATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=env, timeout=60)
    assert done.stdout == "[(7,)]\n", done.stderr
