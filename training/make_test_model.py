"""Writes a small encoder with random weights, with the files, inputs and outputs of a real one, for tests and benchmarks.

    python make_test_model.py OUT [--hidden 16 --layers 2 --heads 2 --ff 32 --vocab FILE --int8]

Needs onnx, onnxruntime and numpy. The same arguments give the same bytes. The model in test/encoder/model/ is made
with the defaults, and bench/encoder.ts measures one of MiniLM's size (--hidden 384 --layers 6 --heads 12 --ff 1536
--int8 --vocab VOCAB) where no trained one is there.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

CASES = ["special", "lower", "title", "upper", "single-upper", "mixed", "digit", "other"]
GAPS = ["none", "space", "line", "paragraph"]
QUOTES = ["outside", "inside", "opening", "closing"]
OUTPUTS = {  # labels, and how many columns there are for each
    "roles": (["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"], 1),
    "links": (["cue", "source"], 6),
}

WORDS = """the a of to in and that he she it they said says told for on with is was be will not by at from his her
president minister meeting talks deadline friday august trump putin zelensky kyiv moscow white house official reporters
##s ##ed ##ing ##er ##ly ##ion ##al ##an ##ist ##ment un re pre dis""".split()
CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789éßσς¥€☃中文한국"
MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’«»„—–…"


def small_vocab() -> list[str]:
    letters = [c for c in CHARACTERS if c not in "é"]
    listed = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *MARKS, *letters]
    listed += ["##" + c for c in letters] + ["ᄒ", "##ᅡ", "##ᆫ", "e", "##e"] + WORDS
    return list(dict.fromkeys(listed))


class Graph:
    def __init__(self, seed: int):
        self.rng = np.random.default_rng(seed)
        self.nodes, self.weights, self.count = [], [], 0

    def weight(self, name: str, *shape: int, scale: float = 0.05) -> str:
        return self.constant(name, self.rng.normal(0, scale, shape).astype(np.float32))

    def constant(self, name: str, value: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(value, name))
        return name

    def op(self, kind: str, *inputs: str, out: str | None = None, **attributes) -> str:
        self.count += 1
        out = out or f"{kind}_{self.count}"
        self.nodes.append(helper.make_node(kind, list(inputs), [out], name=f"n{self.count}", **attributes))
        return out

    def linear(self, x: str, name: str, rows: int, columns: int, out: str | None = None) -> str:
        product = self.op("MatMul", x, self.weight(f"{name}.w", rows, columns))
        return self.op("Add", product, self.weight(f"{name}.b", columns), out=out)

    def norm(self, x: str, name: str, width: int) -> str:
        scale = self.constant(f"{name}.scale", np.ones(width, np.float32))
        return self.op("LayerNormalization", x, scale, self.weight(f"{name}.shift", width), axis=-1, epsilon=1e-12)


def build(vocab: int, hidden: int, layers: int, heads: int, ff: int, positions: int, seed: int) -> onnx.ModelProto:
    g = Graph(seed)
    number = lambda name, *value: g.constant(name, np.array(value, np.int64))
    words = g.op("Gather", g.weight("table.words", vocab, hidden, scale=1.0), "ids")
    cases = g.op("Gather", g.weight("table.case", len(CASES), hidden, scale=1.0), "case")
    layout = g.op("Gather", g.weight("table.layout", len(GAPS) * len(QUOTES), hidden, scale=1.0), "layout")
    length = g.op("Slice", g.op("Shape", "ids"), number("one", 1), number("two", 2))
    places = g.op("Slice", g.weight("table.places", positions, hidden, scale=1.0), number("zero", 0), length)
    x = g.norm(g.op("Add", g.op("Add", g.op("Add", words, cases), layout), places), "embedding", hidden)
    split, joined = number("split", 0, 0, heads, hidden // heads), number("joined", 0, 0, hidden)
    root = g.constant("root", np.array(float(np.sqrt(hidden / heads)), np.float32))
    for i in range(layers):
        part = lambda name: g.op("Reshape", g.linear(x, f"{i}.{name}", hidden, hidden), split)
        query = g.op("Transpose", part("query"), perm=[0, 2, 1, 3])
        key = g.op("Transpose", part("key"), perm=[0, 2, 3, 1])
        value = g.op("Transpose", part("value"), perm=[0, 2, 1, 3])
        attention = g.op("Softmax", g.op("Div", g.op("MatMul", query, key), root), axis=-1)
        seen = g.op("Reshape", g.op("Transpose", g.op("MatMul", attention, value), perm=[0, 2, 1, 3]), joined)
        x = g.norm(g.op("Add", x, g.linear(seen, f"{i}.out", hidden, hidden)), f"{i}.norm1", hidden)
        wide = g.op("Gelu", g.linear(x, f"{i}.up", hidden, ff))
        x = g.norm(g.op("Add", x, g.linear(wide, f"{i}.down", ff, hidden)), f"{i}.norm2", hidden)
    outputs = []
    for name, (labels, columns) in OUTPUTS.items():
        width = columns * len(labels)
        g.linear(x, name, hidden, width, out=name)
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "length", width]))
    inputs = ["ids", "case", "layout"]
    infos = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"]) for name in inputs]
    graph = helper.make_graph(g.nodes, "readout", infos, outputs, g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
    onnx.checker.check_model(model)
    return model


def main() -> None:
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("out", type=Path)
    for name, default in {"hidden": 16, "layers": 2, "heads": 2, "ff": 32, "positions": 64, "seed": 7}.items():
        args.add_argument(f"--{name}", type=int, default=default)
    args.add_argument("--room", type=int, default=24)
    args.add_argument("--context", type=int, default=8)
    args.add_argument("--vocab", type=Path)
    args.add_argument("--int8", action="store_true")
    given = args.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    vocab = given.vocab.read_text("utf-8").splitlines() if given.vocab else small_vocab()
    (given.out / "vocab.txt").write_text("\n".join(vocab) + "\n", "utf-8")
    model = build(len(vocab), given.hidden, given.layers, given.heads, given.ff, given.positions, given.seed)
    file = given.out / "model.onnx"
    onnx.save(model, str(file))
    if given.int8:
        quantize_dynamic(str(file), str(file), weight_type=QuantType.QInt8, per_channel=True)
    hashes = {name: hashlib.sha256((given.out / name).read_bytes()).hexdigest() for name in ("model.onnx", "vocab.txt")}
    config = {
        "format": "readout-encoder/1",
        "name": "test" if not given.vocab else "random",
        "files": {"model": {"path": "model.onnx", "sha256": hashes["model.onnx"]},
                  "vocab": {"path": "vocab.txt", "sha256": hashes["vocab.txt"]}},
        "inputs": {name: "int64 [batch, pieces]" for name in ("ids", "case", "layout")},
        "outputs": {name: labels for name, (labels, _) in OUTPUTS.items()},
        "case": CASES,
        "gaps": GAPS,
        "quotes": QUOTES,
        "room": given.room,
        "context": given.context,
    }
    (given.out / "config.json").write_text(json.dumps(config, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
