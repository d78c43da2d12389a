"""From per-piece scores to attributions and names (numpy). The TypeScript stage does the same."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .data import KINDS, ROLES
from .model import BUCKETS, LINKS, NEAR
from .pieces import Pieces

BLOCKED = -1e4


@dataclass
class Scores:
    """What the windows of one text gave, stitched: a row a piece."""

    roles: np.ndarray  # [n, 7]
    names: np.ndarray  # [n, 11]
    links: np.ndarray  # [n, 2 * links, link width]
    null: np.ndarray  # [n, link width]: what [CLS] of the piece's window answers to "which source?"


@dataclass
class Parameters:
    """Learned values that are no part of the ONNX graph (config.json holds them)."""

    step: np.ndarray  # [7, 7] from, to
    near: np.ndarray  # [links, buckets]


@dataclass
class Settings:
    """Scalars chosen on dev."""

    outside: float = 0.0  # added to the score of O: higher gives fewer, surer spans
    no_source: float = 0.0  # added to the score of "no stated source"
    lone_cue: bool = True  # give a cue for which no content was found


def viterbi(emit: np.ndarray, step: np.ndarray, line: np.ndarray) -> np.ndarray:
    """Best labels; I-x only after B-x or I-x, never at a line's start. Labels: O, then B and I of each role."""
    n, k = emit.shape
    step = step.copy()
    inside = np.arange(2, k, 2)
    for to in inside:
        step[[f for f in range(k) if f not in (to, to - 1)], to] = BLOCKED
    emit = emit.copy()
    emit[np.ix_(np.flatnonzero(line), inside)] = BLOCKED
    back = np.zeros((n, k), np.int8)
    best = emit[0]
    for t in range(1, n):
        all_ = best[:, None] + step
        back[t] = all_.argmax(0)
        best = all_.max(0) + emit[t]
    out = np.zeros(n, np.int8)
    out[-1] = best.argmax()
    for t in range(n - 1, 0, -1):
        out[t - 1] = back[t, out[t]]
    return out


def spans(labels: np.ndarray) -> list[tuple[int, int, int]]:
    """(first, end, class) of the runs B I I ..., class = 0 for the first pair of labels and so on"""
    out = []
    i, n = 0, len(labels)
    while i < n:
        label = int(labels[i])
        if label == 0 or label % 2 == 0:  # a stray I- cannot come out of viterbi
            i += 1
            continue
        j = i + 1
        while j < n and labels[j] == label + 1:
            j += 1
        out.append((i, j, (label - 1) // 2))
        i = j
    return out


def whole_words(found: list[tuple[int, int, int]], p: Pieces) -> list[tuple[int, int, int]]:
    out: list[tuple[int, int, int]] = []
    for i, j, c in found:
        while i > 0 and not p.word[i]:
            i -= 1
        while j < len(p) and not p.word[j]:
            j += 1
        if not out or i >= out[-1][1]:
            out.append((i, j, c))
    return out


def bucket(frm: int, to: np.ndarray) -> np.ndarray:
    d = to - frm
    return len(NEAR) + np.sign(d) * np.searchsorted(np.array(NEAR), np.abs(d), side="right")


def ask(s: Scores, par: Parameters, link: str, frm: int, to: np.ndarray) -> np.ndarray:
    """Scores of the candidates `to` (piece indices) as answers to the link's question at piece `frm`."""
    k = LINKS.index(link)
    answers = s.links[to, 2 * k + 1] @ s.links[frm, 2 * k] / np.sqrt(s.links.shape[-1])
    return answers + par.near[k][bucket(frm, to)]


def attributions(s: Scores, p: Pieces, par: Parameters, opt: Settings) -> list[dict[str, list[tuple[int, int]]]]:
    emit = s.roles.copy()
    emit[:, 0] += opt.outside
    found = whole_words(spans(viterbi(emit, par.step, p.gap >= 2)), p)
    by_role = {r: [(i, j) for i, j, c in found if ROLES[c] == r] for r in ROLES}
    cues, sources = by_role["cue"], by_role["source"]
    if not cues:
        return []
    cue_at = np.array([i for i, _ in cues])
    source_at = np.array([i for i, _ in sources], dtype=int)
    contents: list[list[tuple[int, int]]] = [[] for _ in cues]
    for i, j in by_role["content"]:
        contents[int(ask(s, par, "cue", i, cue_at).argmax())].append((i, j))
    out = []
    k = LINKS.index("source")
    for (i, j), content in zip(cues, contents):
        if not content and not opt.lone_cue:
            continue
        null = s.null[i] @ s.links[i, 2 * k] / np.sqrt(s.links.shape[-1]) + opt.no_source
        source: list[tuple[int, int]] = []
        if len(sources):
            scores = ask(s, par, "source", i, source_at)
            if scores.max() > null:
                source = [sources[int(scores.argmax())]]
        out.append({"source": source, "cue": [(i, j)], "content": content})
    return out


def names(s: Scores, p: Pieces) -> list[tuple[int, int, str]]:
    step = np.zeros((s.names.shape[1],) * 2)
    found = spans(viterbi(s.names, step, p.gap >= 2))
    return [(i, j, KINDS[c]) for i, j, c in whole_words(found, p)]


assert BUCKETS == 2 * len(NEAR) + 1
