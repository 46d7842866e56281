import datetime

import pandas
import polars
import pyarrow
import pytest

import dyadb


def test_a_country_in_any_spelling():
    for text in ["KZ", "kaz", "398", "Kazakhstan", "the Republic of Kazakhstan", "Казахстан", "哈萨克斯坦"]:
        assert dyadb.country(text) == "KAZ", text
    assert dyadb.country(None) is None


def test_what_is_no_country_is_an_error_with_suggestions():
    with pytest.raises(dyadb.CountryError) as caught:
        dyadb.country("Khazakstan")
    assert caught.value.suggestions == ["Kazakhstan (KAZ)"]
    with pytest.raises(dyadb.CountryError, match="`Khujand\\?`"):
        dyadb.country("Khujand?")
    with pytest.raises(dyadb.CountryError, match="several countries"):
        dyadb.country("Congo")
    assert dyadb.country("Congo", default=None) is None and dyadb.country("Atlantis", default="?") == "?"


def test_a_pair_has_no_order():
    assert dyadb.pair("Kazakhstan", "TJ") == dyadb.pair("Tajikistan", "398") == "KAZ-TJK"
    assert dyadb.pair("KAZ", "Kazakhstan") is None and dyadb.pair(None, "KAZ") is None
    assert dyadb.pair("KAZ", "Atlantis", default=None) is None
    with pytest.raises(dyadb.CountryError):
        dyadb.pair("KAZ", "Atlantis")


NAMES = ["Ivory Coast", None, "Atlantis", "KZ"]
CODES = ["CIV", None, None, "KAZ"]


def test_a_column_gives_a_column_of_its_kind():
    assert dyadb.country(NAMES) == CODES and dyadb.country([]) == []
    series = dyadb.country(pandas.Series(NAMES, index=[3, 5, 7, 9], name="c"))
    assert isinstance(series, pandas.Series) and series.name == "c" and list(series.index) == [3, 5, 7, 9]
    assert [None if value is None or value != value else value for value in series] == CODES
    series = dyadb.country(polars.Series("c", NAMES))
    assert isinstance(series, polars.Series) and series.name == "c" and series.to_list() == CODES
    assert dyadb.country(polars.Series(NAMES).cast(polars.Categorical)).to_list() == CODES
    column = dyadb.country(pyarrow.chunked_array([NAMES[:2], NAMES[2:]]))
    assert isinstance(column, pyarrow.ChunkedArray) and column.to_pylist() == CODES
    assert dyadb.country(pyarrow.array(NAMES).dictionary_encode()).to_pylist() == CODES
    assert dyadb.country(pyarrow.array([], pyarrow.string())).to_pylist() == []


def test_columns_of_pairs():
    others = ["KAZ", "KAZ", "KAZ", "KAZ"]
    pairs = ["CIV-KAZ", None, None, None]
    assert dyadb.pair(NAMES, others) == dyadb.pair(NAMES, "Kazakhstan") == dyadb.pair("KZ", NAMES) == pairs
    assert dyadb.pair(polars.Series(NAMES), polars.Series(others)).to_list() == pairs
    assert dyadb.pair(pyarrow.array(NAMES), "KAZ").to_pylist() == pairs
    found = dyadb.pair(pandas.Series(NAMES), pandas.Series(others))
    assert [None if value is None or value != value else value for value in found] == pairs
    with pytest.raises(ValueError, match="rows"):
        dyadb.pair(NAMES, ["KAZ"])
    with pytest.raises(ValueError, match="rows"):
        dyadb.pair(pyarrow.array(NAMES), pyarrow.array(["KAZ"]))
    with pytest.raises(dyadb.CountryError):
        dyadb.pair(NAMES, "Atlantis")


def test_a_column_agrees_with_sql(shared):
    db = shared.cursor()
    names = [row[0] for row in db.sql("select name from country_names order by 1 limit 3000").fetchall()]
    db.register("names", {"name": names})
    expected = [row[0] for row in db.sql("select country(name) from names").fetchall()]
    assert dyadb.country(names) == expected and len(names) == 3000
    assert dyadb.country(pyarrow.array(names)).to_pylist() == expected


ARTICLE = "President of Tajikistan Emomali Rahmon arrived in Kazakhstan on a state visit."


def test_an_article_is_read_for_facts():
    found = dyadb.extract(ARTICLE, published="2023-05-04")
    assert found.published == datetime.date(2023, 5, 4) and found.title is None
    assert found.keys() == ["visits"] and len(found) == 1 and "visits" in found
    visit = found.to_dict()["visits"][0]
    assert (visit["pair"], visit["visit_type"]) == ("KAZ-TJK", "state")
    frame = found["visits"].df()
    assert list(frame["visitor_country"]) == ["TJK"]
    assert "1 visits" in repr(found)
    with pytest.raises(KeyError):
        found["awards"]
    assert len(dyadb.extract("Nothing of the kind.")) == 0
