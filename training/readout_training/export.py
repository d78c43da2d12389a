"""Writes the folder that the runtime reads: model.int8.onnx (and model.onnx, fp32), vocab.txt, config.json."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx

from .data import KINDS
from .decode import Parameters, Settings
from .graph import build
from .model import HEADS, LINKS, NEAR, Reader, load_model
from .pieces import CASES, GAPS, QUOTES

ROOM = 254

RULES = {
    "tokenizer": "BERT uncased WordPiece over vocab.txt: clean, split CJK, strip accents, lower-case, split at spaces and at each"
    " punctuation character, longest match first, continuations begin with ##, a word of over 100 characters is [UNK].",
    "case": "Of the text under a piece, the first that holds: any character of Unicode category N: digit; none of category L:"
    " other; equal to its lower-case form: lower; one character: single-upper; equal to its upper-case form: upper; all but the"
    " first character equal to their lower-case form: title; else mixed. [CLS] and [SEP]: special.",
    "layout": "4 * gap + quote; 0 for [CLS] and [SEP]. gap, of the text between a piece and the piece before: over one line break"
    " or first piece of the text: paragraph; one: line; any other character: space; nothing: none. quote: opening or closing when"
    " a double quotation mark shares a character with the piece (the first such mark that ends after the piece starts), else"
    " inside when the last mark before it in the same line opens, else outside.",
    "marks": "Double quotation marks: “ ” « » „ \" '' `` ’’ ‘‘. “ « „ `` ‘‘ open, but “ closes when the mark before it in the line"
    " is „; ” » ’’ close. \" and '': left = what stands before is white space, the text's start or one of ([{—–-; right = what"
    " follows is white space, the text's end or one of )]}.,;:!?—–-; when left and right differ it opens if left, else it opens if"
    " the mark before it in the line did not open (or there is none).",
    "windows": "Whole paragraphs (a piece whose gap is line or paragraph begins one) as long as they fit in `room` pieces, after"
    " the pieces of context; a longer paragraph is cut at the last piece that begins a word. One unpadded run a window:"
    " [CLS] pieces [SEP]. Rows of [CLS] and [SEP] are dropped but for the [CLS] row of links.",
    "roles": "One Viterbi over the whole text: roles rows (plus `outside` on O), `step` [from][to] between neighbours; I-x only after"
    " B-x or I-x; no I- on a piece whose gap is line or paragraph. Spans are widened to whole words.",
    "names": "As roles, without step scores.",
    "links": "[2 * link + 0] asks, [2 * link + 1] answers, `link_width` numbers each. Score of answer j to i's question ="
    " dot(ask i, answer j) / sqrt(link_width) + near[link][bucket(j - i)]; bucket(d) = 12 + sign(d) * (how many of near_from are"
    " <= |d|). A content piece (its first piece) asks for its cue among the cues found; a cue asks for its source among the"
    " sources found and the [CLS] row of its window, which stands for none stated (no near term, plus `no_source`).",
    "events": "As names; the status of an event is the best of `statuses` at the first piece of its trigger.",
    "positions": "As names: the content of each position under its kind; one that lies within another is drawn over it.",
}


def config(model: Reader, opt: Settings, context: int) -> dict:
    return {
        "format": "readout-encoder/1",
        "inputs": {"ids": "int64 [batch, pieces]", "case": "int64 [batch, pieces]", "layout": "int64 [batch, pieces]"},
        "outputs": {**HEADS, "links": list(LINKS)},
        "kinds": KINDS, "case": CASES, "gaps": GAPS, "quotes": QUOTES,
        "room": ROOM, "context": context, "link_width": model.shape.link_width,
        "special": {"cls": "[CLS]", "sep": "[SEP]", "unknown": "[UNK]"},
        "near_from": NEAR,
        "near": np.round(model.near.detach().cpu().numpy().astype(float), 5).tolist(),
        "step": np.round(model.step.detach().cpu().numpy().astype(float), 5).tolist(),
        "outside": opt.outside, "no_source": opt.no_source, "lone_cue": opt.lone_cue,
        "rules": RULES,
    }  # fmt: skip


def parameters_from_config(path: Path) -> Parameters:
    c = json.loads(path.read_text())
    return Parameters(np.array(c["step"]), np.array(c["near"]))


def export(checkpoint: Path, vocab: Path, out: Path, opt: Settings | None = None, context: int = 0, bits: int = 7,
           name: str | None = None) -> None:  # fmt: skip
    model = load_model(checkpoint)
    out.mkdir(parents=True, exist_ok=True)
    onnx.save(build(model, ROOM + 2, int8=True, bits=bits), str(out / "model.int8.onnx"))
    onnx.save(build(model, ROOM + 2, int8=False), str(out / "model.onnx"))
    shutil.copyfile(vocab, out / "vocab.txt")
    files = {"model": "model.int8.onnx", "vocab": "vocab.txt"}
    hashes = {k: {"path": f, "sha256": hashlib.sha256((out / f).read_bytes()).hexdigest()} for k, f in files.items()}
    head = {"format": "readout-encoder/1", "name": name or out.name, "files": hashes}
    text = json.dumps(head | config(model, opt or Settings(), context), indent=1, ensure_ascii=False)
    (out / "config.json").write_text(text + "\n", encoding="utf-8")
