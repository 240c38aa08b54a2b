"""What pyEDFlib and MNE read of a recording to which marks were added.

    node conformance/nights/reader/marked.ts > marked.edf
    python conformance/nights/reader/marked.py marked.edf > conformance/nights/reader/marked.json

With the versions of reference.py.
"""

import hashlib
import json
import sys
from pathlib import Path

import mne
import pyedflib

mne.set_log_level("ERROR")
path = sys.argv[1]


def by_pyedflib():
    with pyedflib.EdfReader(path) as reader:
        signals = reader.getSignalLabels()
        sums = [int(reader.readSignal(i, digital=True).sum()) for i in range(len(signals))]
        return signals, sums, zip(*reader.readAnnotations())


def by_mne():
    raw = mne.io.read_raw_edf(path, preload=True)
    notes = raw.annotations
    return raw.ch_names, None, zip(notes.onset, notes.duration, notes.description)


def told(signals, sums, annotations):
    rows = [[round(float(o), 4), round(float(d), 4), str(t)] for o, d, t in annotations]
    return {"signals": list(signals), "digitalSums": sums, "annotations": rows}


print(
    json.dumps(
        {
            "sha256": hashlib.sha256(Path(path).read_bytes()).hexdigest(),
            "versions": {"pyEDFlib": pyedflib.__version__, "mne": mne.__version__},
            "pyEDFlib": told(*by_pyedflib()),
            "mne": told(*by_mne()),
        },
        indent=1,
        ensure_ascii=False,
    )
)
