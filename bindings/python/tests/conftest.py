import pytest

import dyadb


@pytest.fixture(scope="session")
def shared():
    """One open dataset for all tests: its threads are made once."""
    return dyadb.connect()


@pytest.fixture
def db(shared):
    """A session of its own for each test."""
    return shared.cursor()
