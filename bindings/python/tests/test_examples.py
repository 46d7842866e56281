import doctest
import json
import pathlib
import re

import pytest

import dyadb
from dyadb import _articles, _names

ROOT = pathlib.Path(__file__).parents[3]


@pytest.mark.parametrize("notebook", sorted((ROOT / "examples" / "python").glob("*.ipynb")), ids=lambda path: path.stem)
def test_the_cells_of_a_notebook_run(notebook):
    """Their own assertions hold what they find. `.ci/long notebook` runs them in Jupyter's kernel as well."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    names = {}
    for cell in cells:
        assert not cell.get("outputs"), "a notebook is kept without what it prints"
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), f"{notebook.name} {cell['id']}", "exec"), names)


@pytest.mark.parametrize("module", [dyadb, _names, _articles], ids=lambda module: module.__name__)
def test_the_examples_in_the_documentation_run(module):
    ran = doctest.testmod(module, extraglobs={"dyadb": dyadb})
    assert ran.attempted > 0 and ran.failed == 0


def test_the_guide_names_what_there_is():
    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    for kind in dyadb._errors.BY_CODE.values():
        assert re.search(rf"\| `{kind.code}` \| `{kind.__name__}` \|", page), kind
    for name in dyadb.__all__:
        assert hasattr(dyadb, name)


def test_the_stubs_name_what_the_module_has():
    from dyadb import _dyadb

    stubs = (ROOT / "bindings/python/python/dyadb/_dyadb.pyi").read_text(encoding="utf-8")
    there = {name for name in dir(_dyadb) if not name.startswith("_")}
    assert there == set(re.findall(r"^(?:class|def) (\w+)", stubs, re.MULTILINE))
    for kind in filter(lambda name: name[0].isupper(), there):
        block = re.search(rf"^class {kind}:\n((?:    .*\n|\n)*)", stubs, re.MULTILINE)[1]
        has = {name for name in vars(getattr(_dyadb, kind)) if not name.startswith("__") or name.startswith("__arrow")}
        assert has == {name for name in re.findall(r"def (\w+)", block) if name not in ("__new__", "__len__")}, kind
