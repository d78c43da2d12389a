"""A smaller student cut out of a trained model: fewer layers, attention heads and inner units, those that matter least going first.

What a head or an inner unit is worth is the size of the loss's first-order change when its output is taken away, |activation x
gradient| summed over pieces, a layer at a time (Molchanov et al. 2017, "Pruning convolutional neural networks for resource
efficient inference"; for heads Michel et al. 2019, "Are sixteen heads really better than one?"). Which layers to keep is tried:
of all choices that keep the first and the last, the one with the lowest loss.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import torch
from torch import Tensor

from .model import Reader, losses

Batch = dict[str, np.ndarray]


def _loss(model: Reader, batch: Batch, weights: dict[str, float]) -> Tensor:
    parts = losses(model, {k: torch.from_numpy(v) for k, v in batch.items()})
    return sum(weights[k] * v for k, v in parts.items())  # type: ignore[return-value]


def _with_layers(model: Reader, keep: tuple[int, ...]) -> Reader:
    out = Reader(replace(model.shape, layers=len(keep)))
    state = {k: v for k, v in model.state_dict().items() if not k.startswith("encoder.blocks.")}
    for new, old in enumerate(keep):
        for k, v in model.encoder.blocks[old].state_dict().items():
            state[f"encoder.blocks.{new}.{k}"] = v
    out.load_state_dict(state)
    return out.eval()


def _worth(model: Reader, batches: list[Batch], weights: dict[str, float]) -> list[tuple[Tensor, Tensor]]:
    """For each layer: the worth of each attention head and of each inner unit."""
    kept: dict[tuple[int, str], Tensor] = {}

    def watch(at: tuple[int, str]):  # the input of `out` is the heads' output, that of `down` the inner units'
        def hook(_module: torch.nn.Module, inputs: tuple[Tensor, ...]) -> None:
            inputs[0].retain_grad()
            kept[at] = inputs[0]
        return hook

    hooks = []
    for i, block in enumerate(model.encoder.blocks):
        hooks.append(block.out.register_forward_pre_hook(watch((i, "heads"))))
        hooks.append(block.down.register_forward_pre_hook(watch((i, "inner"))))
    n = model.shape.attention_heads
    totals = [(torch.zeros(n), torch.zeros(model.shape.inner)) for _ in model.encoder.blocks]
    for batch in batches:
        model.zero_grad()
        _loss(model, batch, weights).backward()
        for (i, what), x in kept.items():
            change = (x.detach() * x.grad).flatten(0, 1)  # type: ignore[operator]
            if what == "heads":
                totals[i][0].add_(change.view(len(change), n, -1).sum(2).abs().sum(0))
            else:
                totals[i][1].add_(change.abs().sum(0))
    for h in hooks:
        h.remove()
    return totals


def pruned(model: Reader, layers: int, heads: int, inner: int, batches: list[Batch], weights: dict[str, float]) -> Reader:
    """A student of the given shape. `batches`: training data to judge by."""
    model = model.eval()
    last = model.shape.layers - 1
    best: tuple[float, tuple[int, ...]] = (float("inf"), ())
    for middle in combinations(range(1, last), layers - 2):
        keep = (0, *middle, last)
        with torch.no_grad():
            trial = _with_layers(model, keep)
            loss = sum(_loss(trial, b, weights).item() for b in batches) / len(batches)
        print(f"layers {keep}: loss {loss:.3f}", flush=True)
        best = min(best, (loss, keep))
    cut = _with_layers(model, best[1])
    size = cut.shape.head_size
    out = Reader(replace(cut.shape, attention_heads=heads, inner=inner))
    state = cut.state_dict()
    for i, (head_worth, inner_worth) in enumerate(_worth(cut, batches, weights)):
        k = f"encoder.blocks.{i}."
        h = head_worth.topk(heads).indices.sort().values
        rows = (h[:, None] * size + torch.arange(size)).flatten()
        width = cut.shape.attention_heads * size
        three = torch.cat([rows, rows + width, rows + 2 * width])
        units = inner_worth.topk(inner).indices.sort().values
        state[f"{k}qkv.weight"], state[f"{k}qkv.bias"] = state[f"{k}qkv.weight"][three], state[f"{k}qkv.bias"][three]
        state[f"{k}out.weight"] = state[f"{k}out.weight"][:, rows]
        state[f"{k}up.weight"], state[f"{k}up.bias"] = state[f"{k}up.weight"][units], state[f"{k}up.bias"][units]
        state[f"{k}down.weight"] = state[f"{k}down.weight"][:, units]
    out.load_state_dict(state)
    return out
