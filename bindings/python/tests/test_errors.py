import copy
import os
import pickle
import re
import signal
import subprocess
import sys
import threading
import time

import pyarrow
import pytest

import dyadb
from dyadb import _errors


def test_an_error_says_what_where_and_how_to_mend_it(db):
    with pytest.raises(dyadb.CountryError) as caught:
        db.sql("select *\nfrom visits where host_country = 'Khazakstan'").fetchall()
    error = caught.value
    assert (error.code, error.line, error.column, error.length) == ("country", 2, 34, 12)
    assert error.suggestions == ["Kazakhstan (KAZ)"] and "Kazakhstan" in error.help
    assert "^^^^^^^^^^^^" in str(error) and isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.line, type(again)) == (str(error), 2, dyadb.CountryError)
    assert str(copy.copy(error)) == str(error)


@pytest.mark.parametrize(("sql", "kind"), [
    ("selct 1", dyadb.SqlSyntaxError),
    ("select visitr from visits", dyadb.NameNotFoundError),
    ("select country(1, 2, 3)", dyadb.SqlTypeError),
    ("select * from visits where visit_type = 'States'", dyadb.InvalidValueError),
    ("select $a", dyadb.UsageError),
    ("select * from 'there-is-no-such-file.csv'", dyadb.Error),
])
def test_each_family_has_its_class(db, sql, kind):
    with pytest.raises(kind) as caught:
        db.sql(sql).fetchall()
    assert caught.value.message and caught.value.code != "internal"


def test_every_code_of_the_library_has_a_class():
    page = open(os.path.join(os.path.dirname(__file__), "../../../docs/errors.md"), encoding="utf-8").read()
    codes = re.findall(r"^\| `(\w+)` \| .* \| \d+ \|$", page, re.MULTILINE)
    assert len(codes) > 10 and set(codes) == set(_errors.BY_CODE)
    for kind in _errors.BY_CODE.values():
        assert getattr(dyadb, kind.__name__) is kind and str(kind("said")) == "said"


def test_an_error_behind_the_first_rows_comes_through_the_arrow_interface(db):
    relation = db.sql("select 1 / (n - 30000) from generate_series(1, 60000) as t(n)")
    with pytest.raises(dyadb.InvalidValueError):
        relation.arrow()
    with pytest.raises(Exception, match="division by zero"):
        pyarrow.table(relation)


ENDLESS = "select count(*) from generate_series(1, 1000000000000)"


def read_by_the_arrow_interface(relation):
    """The consumer raises an error of its own when its stream ends, and the signal comes right behind it."""
    try:
        pyarrow.table(relation)
    finally:
        for _ in range(100):
            time.sleep(0.05)


@pytest.mark.parametrize("read", [
    lambda relation: relation.fetchall(),
    lambda relation: relation.df(),
    lambda relation: relation.show(),
    read_by_the_arrow_interface,
])
def test_ctrl_c_ends_a_query(db, read):
    timer = threading.Timer(0.4, lambda: os.kill(os.getpid(), signal.SIGINT))
    timer.start()
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        read(db.sql(ENDLESS))
    assert time.monotonic() - begun < 5
    timer.join()
    # The relation can be read again, and the connection goes on.
    assert db.sql("select 1").fetchone() == (1,)


def test_ctrl_c_ends_a_program():
    program = "import dyadb; print('begun', flush=True); dyadb.connect().sql(%r).fetchall()" % ENDLESS
    env = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(dyadb.__file__))}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    child = subprocess.Popen([sys.executable, "-c", program], env=env, **pipes)
    try:
        assert child.stdout.readline() == "begun\n"
        time.sleep(0.5)
        child.send_signal(signal.SIGINT)
        _, stderr = child.communicate(timeout=20)
    finally:
        child.kill()
    assert "KeyboardInterrupt" in stderr and child.returncode != 0
