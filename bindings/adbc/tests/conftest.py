import os

import adbc_driver_manager.dbapi as dbapi
import pytest

DRIVER = os.environ["DYADB_ADBC_DRIVER"]


@pytest.fixture
def connect():
    """Opens connections through the driver manager, as users do."""
    opened = []

    def connect(uri=None, **options):
        options = {name.replace("__", "."): value for name, value in options.items()}
        connection = dbapi.connect(DRIVER, uri, db_kwargs=options, autocommit=True)
        opened.append(connection)
        return connection

    yield connect
    for connection in opened:
        connection.close()


@pytest.fixture
def cursor(connect):
    with connect().cursor() as cursor:
        yield cursor
