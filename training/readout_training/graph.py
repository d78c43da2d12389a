"""The ONNX graph of a Reader, written out op by op: fp32, or int8 weights with activations scaled per run.

Weights are int8, symmetric, per output channel, in `bits` bits: 7 keeps the sums of processors without VNNI (which add
pairs of products in 16 bits) from overflowing, so that every processor computes the same. The word table is int8 per row.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .model import HEADS, Reader

CONTRIB = "com.microsoft"
OUTPUTS = {name: len(labels) for name, labels in HEADS.items()}


class Builder:
    def __init__(self, int8: bool, bits: int):
        self.int8, self.bits = int8, bits
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, op: str, inputs: list[str], out: str, domain: str = "", **attributes: object) -> str:
        self.nodes.append(helper.make_node(op, inputs, [out], name=out, domain=domain, **attributes))
        return out

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray, name: str, int8: bool = True) -> str:
        """x @ weight.T + bias, weight as PyTorch keeps it [out, in]"""
        b = self.constant(f"{name}.bias", bias)
        if not (self.int8 and int8):
            y = self.node("MatMul", [x, self.constant(f"{name}.weight", weight.T)], f"{name}.product")
            return self.node("Add", [y, b], name)
        scale = np.maximum(np.abs(weight).max(1), 1e-8) / (2 ** (self.bits - 1) - 1)
        q = np.rint(weight / scale[:, None]).astype(np.int8)
        w = self.constant(f"{name}.weight", q.T)
        s = self.constant(f"{name}.scale", scale.astype(np.float32))
        z = self.constant(f"{name}.zero", np.zeros(len(scale), np.int8))
        return self.node("DynamicQuantizeMatMul", [x, w, s, z, b], name, CONTRIB)


def build(model: Reader, positions: int, int8: bool, bits: int = 7) -> onnx.ModelProto:
    g = Builder(int8, bits)
    state = {k: v.detach().cpu().float().numpy() for k, v in model.state_dict().items()}
    shape = model.shape

    def norm(a: str, b: str, key: str, name: str) -> str:
        gamma, beta = (g.constant(f"{name}.{p}", state[f"{key}.{p}"]) for p in ("weight", "bias"))
        # onnxruntime's SkipLayerNormalization, which does both at once, is slower: its sums are not vectorised.
        together = g.node("Add", [a, b], f"{name}.sum")
        return g.node("LayerNormalization", [together, gamma, beta], name, axis=-1, epsilon=1e-12)

    words = state["encoder.words.weight"]
    if int8:
        scale = np.maximum(np.abs(words).max(1, keepdims=True), 1e-8) / 127
        table = g.constant("words", np.rint(words / scale).astype(np.int8))
        rows = g.node("Cast", [g.node("Gather", [table, "ids"], "words.row")], "words.float", to=TensorProto.FLOAT)
        scales = g.node("Gather", [g.constant("words.scale", scale.astype(np.float32)), "ids"], "words.scale.row")
        word = g.node("Mul", [rows, scales], "word")
    else:
        word = g.node("Gather", [g.constant("words", words), "ids"], "word")
    case = g.node("Gather", [g.constant("cases", state["encoder.case.weight"]), "case"], "case.row")
    layout = g.node("Gather", [g.constant("layouts", state["encoder.layout.weight"]), "layout"], "layout.row")
    length = g.node("Shape", ["ids"], "length", start=1, end=2)
    place = g.node("Slice", [g.constant("places", state["encoder.places.weight"][:positions]), g.constant("zero", np.array([0])),
                             length, g.constant("axis", np.array([0]))], "place")  # fmt: skip
    marks = g.node("Add", [g.node("Add", [case, layout], "marks"), place], "marks.place")
    x = norm(word, marks, "encoder.norm", "embedded")
    for i in range(shape.layers):
        k, n = f"encoder.blocks.{i}.", f"b{i}."
        qkv = g.linear(x, state[f"{k}qkv.weight"], state[f"{k}qkv.bias"], f"{n}qkv")
        split = [f"{n}q", f"{n}k", f"{n}v"]
        g.nodes.append(helper.make_node("Split", [qkv], split, name=f"{n}split", axis=2, num_outputs=3))
        a = g.node("MultiHeadAttention", split, f"{n}attention", CONTRIB, num_heads=shape.attention_heads)
        o = g.linear(a, state[f"{k}out.weight"], state[f"{k}out.bias"], f"{n}out")
        x = norm(x, o, f"{k}norm1", f"{n}norm1")
        up = g.linear(x, state[f"{k}up.weight"], state[f"{k}up.bias"], f"{n}up")
        down = g.linear(g.node("Gelu", [up], f"{n}gelu", CONTRIB), state[f"{k}down.weight"], state[f"{k}down.bias"], f"{n}down")
        x = norm(x, down, f"{k}norm2", f"{n}norm2")
    for name in OUTPUTS:
        g.linear(x, state[f"{name}.weight"], state[f"{name}.bias"], name, int8=False)
    g.linear(x, state["links.weight"], state["links.bias"], "links")
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "pieces"]) for n in ("ids", "case", "layout")]
    widths = {**OUTPUTS, "links": state["links.bias"].shape[0]}
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["batch", "pieces", w]) for n, w in widths.items()]
    graph = helper.make_graph(g.nodes, "readout", inputs, outputs, g.tensors)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(CONTRIB, 1)], ir_version=9)
    onnx.checker.check_model(made)
    return made
