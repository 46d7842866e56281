import pathlib
import shutil
import subprocess

import adbc_driver_manager
import pytest
from conftest import DRIVER

SOURCE = pathlib.Path(__file__).parents[3] / "examples" / "c" / "visits.c"


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """The example, compiled against the header that the driver manager's package brings."""
    cc = shutil.which("cc") or pytest.fail("there is no C compiler `cc`")
    header = pathlib.Path(adbc_driver_manager.__file__).parent / "arrow-adbc" / "adbc.h"
    include = tmp_path_factory.mktemp("include")
    (include / "arrow-adbc").mkdir()
    shutil.copy(header, include / "arrow-adbc" / "adbc.h")
    out = include / "visits"
    command = [cc, "-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{include}", str(SOURCE), DRIVER, "-o", str(out)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return out


def run(program, *arguments):
    directory = pathlib.Path(DRIVER).parent
    env = {"LD_LIBRARY_PATH": str(directory), "DYLD_LIBRARY_PATH": str(directory)}
    return subprocess.run([program, *arguments], capture_output=True, text=True, env=env, timeout=60)


def test_a_program_in_c_asks_with_parameters(program):
    done = run(program, "Kazakhstan", "Таджикистан")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "2021-05-20  KAZ -> TJK  Kassym-Jomart Tokayev", done.stdout


def test_a_program_in_c_is_told_what_is_wrong(program):
    done = run(program, "Khazakstan", "TJ")
    assert done.returncode == 1 and done.stdout == ""
    assert "no country `Khazakstan`" in done.stderr and "[22023]" in done.stderr, done.stderr
