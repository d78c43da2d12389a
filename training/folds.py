#!/usr/bin/env python3
"""Named mentions on documents that the model was not trained on: trains a model for each of five folds of GUM train (news and
interview) as the shipped one is trained, lets each read its fold, and scores all predictions together.

python training/folds.py --out DIR -- ARGUMENTS OF train.py (without --out and --leave-out)"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from pathlib import Path

from readout_training.data import read_jsonl
from train import HERE

FOLDS = 5


def fold_of(id_: str) -> int:
    return int(hashlib.sha256(id_.encode()).hexdigest(), 16) % FOLDS


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--data", type=Path, default=HERE / "../../shared/eval")
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--node", default=str(HERE / "../node_modules/.bin/node"))
    a.add_argument("train", nargs="*")
    args = a.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    gold = args.data / "gum/gum-train.jsonl"
    docs = read_jsonl(gold)
    together: list[str] = []
    for k in range(FOLDS):
        folder = args.out / str(k)
        folder.mkdir(exist_ok=True)
        ids = [d["id"] for d in docs if fold_of(d["id"]) == k]
        (folder / "leave-out.txt").write_text("\n".join(ids) + "\n")
        texts = folder / "texts.jsonl"
        texts.write_text("".join(json.dumps(d) + "\n" for d in docs if d["id"] in ids))
        run = [sys.executable, str(HERE / "train.py"), "--data", str(args.data), "--out", str(folder), "--export",
               "--leave-out", str(folder / "leave-out.txt"), *args.train]  # fmt: skip
        subprocess.run(run, check=True)
        predictions = folder / "predictions.jsonl"
        subprocess.run([sys.executable, str(HERE / "score.py"), str(folder / "en"), "--data", str(args.data), "--texts", str(texts),
                        "--gum", "--out", str(predictions)], check=True)  # fmt: skip
        together.append(predictions.read_text())
    (args.out / "predictions.jsonl").write_text("".join(together))
    scorer = args.data / "gum/score-entities.mjs"
    subprocess.run([args.node, str(scorer), str(gold), str(args.out / "predictions.jsonl")], check=True)


if __name__ == "__main__":
    main()
