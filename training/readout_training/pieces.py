"""Word pieces of a text with offsets, and the case and layout codes that stand beside each piece.

Offsets here are Python's (code points); `offsets.py` turns them into UTF-16 at the border.
The rules of `case_code` and `layout_codes` are repeated in words in config.json, since the runtime must follow them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from tokenizers import BertWordPieceTokenizer

CASES = ["special", "lower", "title", "upper", "single-upper", "mixed", "digit", "other"]
GAPS = ["none", "space", "line", "paragraph"]
QUOTES = ["outside", "inside", "opening", "closing"]


@dataclass
class Pieces:
    ids: np.ndarray  # int32
    starts: np.ndarray  # int32, code points
    ends: np.ndarray
    case: np.ndarray  # int8, index into CASES
    layout: np.ndarray  # int8, 4 * gap + quote
    word: np.ndarray  # bool: the piece begins a word (is no ## continuation)

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def gap(self) -> np.ndarray:
        return self.layout // 4


@lru_cache(maxsize=65536)
def case_code(piece: str) -> int:
    if any(unicodedata.category(c)[0] == "N" for c in piece):
        return 6
    if not any(unicodedata.category(c)[0] == "L" for c in piece):
        return 7
    if piece == piece.lower():
        return 1
    if len(piece) == 1:
        return 4
    if piece == piece.upper():
        return 3
    return 2 if piece[1:] == piece[1:].lower() else 5


OPENERS, CLOSERS = "“«„", "”»"
MARK = re.compile(r"[“”«»„\"]|''|``|’’|‘‘|\n")


def quote_marks(text: str) -> list[tuple[int, int, bool]]:
    """(start, end, opens) of every double quotation mark; a line break closes what is open.

    “ « „ `` ‘‘ open, » closes; ” and ’’ close; “ closes when „ is open. A straight mark (\" or '') opens when what
    stands before it is a space, a bracket, a dash or the line's start and what follows is no space; closes when it
    is the other way round; else it opens if nothing is open.
    """
    out: list[tuple[int, int, bool]] = []
    open_mark = ""
    for m in MARK.finditer(text):
        mark = m.group()
        if mark == "\n":
            open_mark = ""
            continue
        if mark in ('"', "''"):
            before = text[m.start() - 1] if m.start() else "\n"
            after = text[m.end()] if m.end() < len(text) else "\n"
            left = before.isspace() or before in "([{—–-"
            right = after.isspace() or after in ")]}.,;:!?—–-"
            opens = left if left != right else not open_mark
        elif mark == "“":
            opens = open_mark != "„"
        else:
            opens = mark in ("«", "„", "``", "‘‘")
        open_mark = mark if opens else ""
        out.append((m.start(), m.end(), opens))
    return out


def layout_codes(text: str, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    marks = quote_marks(text)
    out = np.zeros(len(starts), dtype=np.int8)
    state, k, before = 0, 0, 0
    for i, (s, e) in enumerate(zip(starts.tolist(), ends.tolist())):
        between = text[before:s]
        breaks = between.count("\n")
        gap = 3 if i == 0 or breaks > 1 else 2 if breaks else 1 if between else 0
        if breaks:
            state = 0
        while k < len(marks) and marks[k][1] <= s:
            state = int(marks[k][2])
            k += 1
        quote = state
        if k < len(marks) and marks[k][0] < e:
            quote = 2 if marks[k][2] else 3
        out[i] = 4 * gap + quote
        before = e
    return out


class Tokenizer:
    def __init__(self, vocab: Path):
        self.inner = BertWordPieceTokenizer(str(vocab), lowercase=True)
        self.cls = self.inner.token_to_id("[CLS]")
        self.sep = self.inner.token_to_id("[SEP]")
        self.pad = self.inner.token_to_id("[PAD]")

    def __call__(self, text: str) -> Pieces:
        enc = self.inner.encode(text, add_special_tokens=False)
        offsets = np.array(enc.offsets, dtype=np.int32).reshape(-1, 2)
        starts, ends = offsets[:, 0].copy(), offsets[:, 1].copy()
        case = np.fromiter((case_code(text[s:e]) for s, e in enc.offsets), dtype=np.int8, count=len(offsets))
        word = np.fromiter((not t.startswith("##") for t in enc.tokens), dtype=bool, count=len(offsets))
        return Pieces(np.array(enc.ids, dtype=np.int32), starts, ends, case, layout_codes(text, starts, ends), word)
