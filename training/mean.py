#!/usr/bin/env python3
"""The mean of the weights of several checkpoints of one shape: python mean.py OUT.pt MODEL.pt MODEL.pt … (Wortsman et al.
2022, "Model soups"). What only some of them hold (a head that was added later) is the mean of those."""

from __future__ import annotations

import sys

import torch


def main() -> None:
    out, *paths = sys.argv[1:]
    if len(paths) < 2:
        raise SystemExit("Expected OUT.pt and two checkpoints or more.")
    saved = [torch.load(path, map_location="cpu", weights_only=True) for path in paths]
    if any(one["shape"] != saved[0]["shape"] for one in saved):
        raise SystemExit("Expected checkpoints of one shape, found " + "; ".join(str(one["shape"]) for one in saved))
    names = {name: None for one in saved for name in one["state"]}
    state = {}
    for name in names:
        held = [one["state"][name] for one in saved if name in one["state"]]
        state[name] = torch.stack(held).mean(0) if held[0].is_floating_point() else held[-1]
    torch.save({"shape": saved[0]["shape"], "state": state}, out)


if __name__ == "__main__":
    main()
