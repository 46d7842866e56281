"""Reads every segment of a dataset with pyarrow and Polars, and its files as docs/format.md describes them."""

import json
import pathlib
import struct
import sys

import polars
import pyarrow as pa
import xxhash


def checksum(data):
    return f"{xxhash.xxh3_64_intdigest(data):016x}"


def sidecar(path, entry, segment):
    """Holds a sidecar against its segment and returns its pairs and the rows by date."""
    data = path.read_bytes()
    assert len(data) == entry["bytes"] and checksum(data) == entry["xxh3"], path
    magic, version, n_sections, rows, frame = struct.unpack_from("<8sIIQQ", data)
    assert magic == b"DYADBIDX" and version == 1, path
    sections = {}
    for at in range(n_sections):
        kind, size, offset, length = struct.unpack_from("<IIQQ", data, 32 + 24 * at)
        sections[kind] = [data[begin : begin + size] for begin in range(offset, offset + length, size)]
    outside, last, total = b"", 0, 0
    for record in sections[1]:
        offset, length, check, n_rows = struct.unpack_from("<QQQI", record)
        assert xxhash.xxh3_64_intdigest(segment[offset : offset + length]) == check, path
        outside, last, total = outside + segment[last:offset], offset + length, total + n_rows
    assert total == rows and xxhash.xxh3_64_intdigest(outside + segment[last:]) == frame, path
    pairs = [(record[:7].decode(), struct.unpack_from("<I", record, 8)[0]) for record in sections[2]]
    return pairs, [struct.unpack("<I", record)[0] for record in sections[3]]


def main(dataset):
    root = pathlib.Path(dataset)
    number, check = (root / "CURRENT").read_text().split()
    text = (root / f"generations/{int(number):06}.json").read_bytes()
    assert checksum(text) == check
    generation = json.loads(text)
    assert generation["format"] == 1
    assert checksum(text[: text.rindex(b',\n  "check"')]) == generation["check"]
    n_rows = 0
    for table, entries in generation["tables"].items():
        for entry in entries:
            path = root / "segments" / entry["file"]
            data = path.read_bytes()
            assert len(data) == entry["bytes"] and checksum(data) == entry["xxh3"], path
            rows = pa.ipc.open_file(pa.memory_map(str(path))).read_all()
            again = polars.read_ipc(path)
            assert rows.num_rows == again.height == entry["rows"], path
            assert rows.column_names == again.columns, path
            n_rows += rows.num_rows
            if "pairs" not in entry:
                continue
            pairs, by_date = sidecar(path.with_suffix(".idx"), entry["index"], data)
            found, dates = rows["pair"].to_pylist(), rows["date"].to_pylist()
            assert found == again["pair"].to_list() and found == sorted(found), path
            assert pairs == [(pair, found.index(pair)) for pair in sorted(set(found))], path
            sorted_dates = [dates[row] for row in by_date]
            dated = [date for date in sorted_dates if date is not None]
            assert dated == sorted(dated) and sorted_dates == dated + [None] * entry["undated"], path
            assert entry["pairs"] == [found[0], found[-1]] and entry["dates"] == [str(dated[0]), str(dated[-1])], path
    print(f"{n_rows} rows read by pyarrow {pa.__version__} and Polars {polars.__version__}")


main(sys.argv[1])
