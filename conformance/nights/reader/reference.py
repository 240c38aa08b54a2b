"""Reads the files of conformance/vendor/edf with pyEDFlib and with MNE, and writes what they say.

    python -m venv scratch && scratch/bin/pip install pyEDFlib==0.1.42 mne==1.13.2 numpy==2.4.6
    scratch/bin/python conformance/nights/reader/reference.py

For each file: every signal with its rate, its number of samples, mean, root mean square and the
values at evenly spaced places; every annotation. A file that an implementation refuses has its
reason in place of that: they refuse more than they must, which is why the reader is ours.
"""

import json
import platform
import warnings
from pathlib import Path

import mne
import numpy as np
import pyedflib

PLACES = 12
folder = Path(__file__).parents[2] / "vendor" / "edf"


def summary(label, unit, rate, values):
    values = np.asarray(values, dtype=np.float64)
    places = np.linspace(0, len(values) - 1, PLACES).astype(int)
    return {
        "label": label,
        "unit": unit,
        "rateHz": rate,
        "samples": len(values),
        "mean": float(values.mean()),
        "rms": float(np.sqrt((values**2).mean())),
        "at": [[int(p), float(values[p])] for p in places],
    }


def by_pyedflib(path):
    with pyedflib.EdfReader(str(path)) as reader:
        signals = [
            summary(
                reader.getLabel(i),
                reader.getPhysicalDimension(i),
                reader.getSampleFrequency(i),
                reader.readSignal(i),
            )
            for i in range(reader.signals_in_file)
        ]
        onsets, durations, texts = reader.readAnnotations()
        return {
            "start": reader.getStartdatetime().isoformat(),
            "signals": signals,
            "annotations": [
                [float(o), float(d), str(t)] for o, d, t in zip(onsets, durations, texts)
            ],
        }


def by_mne(path):
    # MNE resamples to the highest rate and works in volts, so only files of one rate are compared.
    read = mne.io.read_raw_bdf if path.suffix == ".bdf" else mne.io.read_raw_edf
    raw = read(path, preload=True, verbose="ERROR")
    data = raw.get_data()
    return {
        "rateHz": raw.info["sfreq"],
        "signals": [
            summary(name, "MNE", raw.info["sfreq"], data[i]) for i, name in enumerate(raw.ch_names)
        ],
        "annotations": [
            [float(a["onset"]), float(a["duration"]), str(a["description"])]
            for a in raw.annotations
        ],
    }


def tried(read, path):
    try:
        return read(path)
    except Exception as error:  # whatever they refuse with is what is recorded
        return {"refused": f"{type(error).__name__}: {str(error).replace(str(folder), '')}"[:200]}


warnings.simplefilter("ignore")
files = sorted(p for p in folder.rglob("*.?df"))
result = {
    "versions": {
        "python": platform.python_version(),
        "pyEDFlib": pyedflib.__version__,
        "mne": mne.__version__,
        "numpy": np.__version__,
    },
    "files": {
        str(p.relative_to(folder)): {
            "pyEDFlib": tried(by_pyedflib, p),
            "mne": tried(by_mne, p),
        }
        for p in files
    },
}
# pyEDFlib prints to the standard output, so the result goes to its file.
text = json.dumps(result, indent=1, ensure_ascii=False)
Path(__file__).with_name("reference.json").write_text(text + "\n", encoding="utf-8")
