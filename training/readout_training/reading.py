"""Runs a model over whole texts: windows, one unpadded run each, stitched."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from .data import ROLES
from .decode import Parameters, Scores, Settings, attributions, names
from .model import HEADS, LINKS, Reader
from .offsets import Utf16
from .pieces import Pieces, Tokenizer
from .windows import windows

Run = Callable[[np.ndarray, np.ndarray, np.ndarray], list[np.ndarray]]  # ids, case, layout [1, t] -> the outputs of a Reader, in its order


def torch_run(model: Reader, device: str = "cpu") -> Run:
    model = model.to(device).eval()

    @torch.no_grad()
    def run(*inputs: np.ndarray) -> list[np.ndarray]:
        return [x.float().cpu().numpy() for x in model(*(torch.from_numpy(x).to(device) for x in inputs))]

    return run


def onnx_run(path: Path, threads: int = 1) -> Run:
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda ids, case, layout: session.run(None, {"ids": ids, "case": case, "layout": layout})


def parameters(model: Reader) -> Parameters:
    return Parameters(model.step.detach().cpu().numpy().astype(np.float64), model.near.detach().cpu().numpy().astype(np.float64))


def read(p: Pieces, run: Run, tok: Tokenizer, room: int, context: int) -> Scores:
    outputs = (*HEADS, "links")
    parts: dict[str, list[np.ndarray]] = {name: [] for name in (*outputs, "null")}
    for w in windows(p, room, context):
        cut = slice(w.start, w.end)
        ids = np.concatenate([[tok.cls], p.ids[cut], [tok.sep]]).astype(np.int64)[None]
        case, layout = (np.pad(a[cut].astype(np.int64), 1)[None] for a in (p.case, p.layout))
        result = dict(zip(outputs, run(ids, case, layout)))
        kept = slice(1 + w.keep - w.start, 1 + w.end - w.start)
        for name, x in result.items():
            parts[name].append(x[0, kept])
        width = result["links"].shape[-1] // (2 * len(LINKS))
        at = (2 * LINKS.index("source") + 1) * width
        parts["null"].append(np.repeat(result["links"][0, :1, at : at + width], w.end - w.keep, axis=0))
    whole = {name: np.concatenate(x).astype(np.float32) for name, x in parts.items()}
    return Scores(whole["roles"], whole["names"], whole["links"].reshape(len(p), 2 * len(LINKS), -1), whole["null"])


def article_json(id_: str, text: str, s: Scores, p: Pieces, par: Parameters, opt: Settings) -> dict:
    units = Utf16(text).to_units

    def span(i: int, j: int) -> list[int]:
        return [units(int(p.starts[i])), units(int(p.ends[j - 1]))]

    found = attributions(s, p, par, opt)
    return {
        "id": id_,
        "attributions": [{r: [span(i, j) for i, j in a[r]] for r in ROLES} for a in found],
        "mentions": [
            {"start": span(i, j)[0], "end": span(i, j)[1], "type": kind, "named": True} for i, j, kind in names(s, p)
        ],
    }


def write_jsonl(path: Path, rows: list[dict]) -> None:
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
