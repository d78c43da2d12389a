"""The encoder (BERT with case and layout embeddings) and its heads, all computed per piece in one pass."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from .data import EVENT_LABELS, IGNORE, NAME_LABELS, POSITION_LABELS, ROLE_LABELS, STATUSES

HEADS = {"roles": ROLE_LABELS, "names": NAME_LABELS, "events": EVENT_LABELS, "statuses": STATUSES, "positions": POSITION_LABELS}
LINKS = ("cue", "source")  # content -> its cue; cue -> its source
NEAR = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 61, 121]  # lower ends of the distance buckets, either side of 0
BUCKETS = 2 * len(NEAR) + 1


@dataclass
class Shape:
    vocab: int
    width: int
    layers: int
    attention_heads: int
    inner: int
    positions: int = 512
    link_width: int = 64
    dropout: float = 0.1
    head_size: int = 32


class Block(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        self.n = s.attention_heads
        inside = s.attention_heads * s.head_size
        self.qkv = nn.Linear(s.width, 3 * inside)
        self.out = nn.Linear(inside, s.width)
        self.norm1 = nn.LayerNorm(s.width, eps=1e-12)
        self.up = nn.Linear(s.width, s.inner)
        self.down = nn.Linear(s.inner, s.width)
        self.norm2 = nn.LayerNorm(s.width, eps=1e-12)
        self.drop = nn.Dropout(s.dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.n, -1).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(a.transpose(1, 2).reshape(b, t, -1))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        self.words = nn.Embedding(s.vocab, s.width)
        self.places = nn.Embedding(s.positions, s.width)
        self.case = nn.Embedding(8, s.width)
        self.layout = nn.Embedding(16, s.width)
        self.norm = nn.LayerNorm(s.width, eps=1e-12)
        self.drop = nn.Dropout(s.dropout)
        self.blocks = nn.ModuleList(Block(s) for _ in range(s.layers))
        for table in (self.case, self.layout):  # the pretrained encoder starts as it was
            nn.init.normal_(table.weight, std=0.002)

    def forward(self, ids: Tensor, case: Tensor, layout: Tensor, mask: Tensor | None = None) -> Tensor:
        place = self.places.weight[: ids.shape[1]]
        x = self.drop(self.norm(self.words(ids) + place + self.case(case) + self.layout(layout)))
        for block in self.blocks:
            x = block(x, mask)
        return x


class Reader(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        self.shape = s
        self.encoder = Encoder(s)
        self.drop = nn.Dropout(s.dropout)
        for name, labels in HEADS.items():
            self.add_module(name, nn.Linear(s.width, len(labels)))
        self.links = nn.Linear(s.width, 2 * len(LINKS) * s.link_width)  # per link: what asks, what answers
        self.near = nn.Parameter(torch.zeros(len(LINKS), BUCKETS))
        self.step = nn.Parameter(torch.zeros(len(ROLE_LABELS), len(ROLE_LABELS)))  # from, to

    def forward(self, ids: Tensor, case: Tensor, layout: Tensor, mask: Tensor | None = None) -> tuple[Tensor, ...]:
        h = self.drop(self.encoder(ids, case, layout, mask))
        return tuple(self.get_submodule(name)(h) for name in (*HEADS, "links"))

    def outputs(self, batch: dict[str, Tensor]) -> dict[str, Tensor]:
        """What each head gives for a batch (windows.py), padding included, by the head's name."""
        given = self(batch["ids"], batch["case"], batch["layout"], batch["mask"][:, None, None, :])
        return dict(zip((*HEADS, "links"), given))


@cache
def blocked_steps(device: torch.device | str = "cpu") -> Tensor:
    """-1e4 where an I- follows anything but its own B- or I-"""
    n = len(ROLE_LABELS)
    out = torch.zeros(n, n)
    for to in range(2, n, 2):
        for frm in range(n):
            if frm not in (to, to - 1):
                out[frm, to] = -1e4
    return out.to(device)


def crf_loss(emit: Tensor, gold: Tensor, line: Tensor, step: Tensor) -> Tensor:
    """Summed negative log likelihood. emit [B,T,L], gold [B,T] (IGNORE past the end, never at 0), line: no I- here."""
    inside = torch.zeros(emit.shape[-1], device=emit.device)
    inside[2::2] = -1e4
    emit = emit.float() + line.unsqueeze(-1) * inside
    step = step + blocked_steps(emit.device)
    valid = gold != IGNORE
    safe = gold.clamp(min=0)
    score = (emit.gather(2, safe.unsqueeze(-1)).squeeze(-1) * valid).sum()
    # a window that starts inside a span has no step into its first piece
    score = score + (step[safe[:, :-1], safe[:, 1:]] * valid[:, 1:]).sum()
    # log partition by a scan in log2(T) rounds: the matrices of neighbouring pieces are multiplied in pairs
    n = emit.shape[-1]
    identity = torch.full((n, n), -1e4, device=emit.device).fill_diagonal_(0.0)
    chain = torch.where(valid[:, 1:, None, None], step + emit[:, 1:, None, :], identity)
    while chain.shape[1] > 1:
        if chain.shape[1] % 2:
            chain = torch.cat([chain, identity.expand(len(chain), 1, n, n)], dim=1)
        left, right = chain[:, 0::2], chain[:, 1::2]
        chain = torch.logsumexp(left.unsqueeze(-1) + right.unsqueeze(-3), dim=-2)
    return torch.logsumexp(emit[:, 0].unsqueeze(-1) + chain[:, 0], dim=(1, 2)).sum() - score


def distance_buckets(t: int, device: torch.device | str = "cpu") -> Tensor:
    """[from, to] -> bucket of (to - from): 0..11 before (far to near), 12 the same, 13..24 after (near to far)"""
    d = torch.arange(t, device=device)[None, :] - torch.arange(t, device=device)[:, None]
    size = torch.bucketize(d.abs(), torch.tensor(NEAR, device=device), right=True)
    return len(NEAR) + torch.sign(d) * size


@dataclass
class Followed:
    """A trained model whose outputs of some heads another one shall come near to, wherever there is text: what a larger model
    says (Hinton et al. 2015, "Distilling the knowledge in a neural network") or what it said itself before it went on to learn
    something else (Li and Hoiem 2016, "Learning without forgetting")."""

    model: Reader
    heads: tuple[str, ...]

    def distance(self, batch: dict[str, Tensor], given: dict[str, Tensor]) -> Tensor:
        """A piece: the divergence of each head's labels, of the links the squared distance of the vectors."""
        keep = batch["mask"]
        with torch.no_grad():
            told = self.model.outputs(batch)
        out = torch.zeros((), device=keep.device)
        for name in self.heads:
            ours, theirs = given[name][keep].float(), told[name][keep].float()
            if name == "links":
                out = out + F.mse_loss(ours, theirs)
            else:
                ours, theirs = F.log_softmax(ours, -1), F.log_softmax(theirs, -1)
                out = out + F.kl_div(ours, theirs, reduction="batchmean", log_target=True)
        return out


def losses(model: Reader, batch: dict[str, Tensor], followed: list[Followed] = []) -> dict[str, Tensor]:
    """The loss of each head that the batch has labels for, and how far it is from the models that it follows."""
    keep = batch["mask"]
    given = model.outputs(batch)
    roles, links = given["roles"], given["links"]
    out: dict[str, Tensor] = {}
    if followed:
        out["followed"] = sum(one.distance(batch, given) for one in followed)
    rows = (batch["roles"] != IGNORE).any(1)
    if rows.any():
        gold = batch["roles"][rows, 1:]
        loss = crf_loss(roles[rows, 1:], gold, batch["line"][rows, 1:], model.step)
        out["roles"] = loss / (gold != IGNORE).sum()
    for key in list(HEADS)[1:]:
        logits, gold = given[key], batch[key]
        valid = gold != IGNORE
        if valid.any():
            loss = F.cross_entropy(logits[valid].float(), gold[valid], reduction="none")
            weight = batch["name_weight"][valid] if key == "names" else torch.ones_like(loss)
            out[key] = (loss * weight).sum() / valid.sum()
    b, t = batch["ids"].shape
    vectors = links.view(b, t, 2 * len(LINKS), -1)
    buckets = distance_buckets(t, links.device)
    for i, key in enumerate(LINKS):
        rows_, cols = (batch[key] != IGNORE).nonzero(as_tuple=True)
        if not len(rows_):
            continue
        ask, answer = vectors[rows_, cols, 2 * i], vectors[:, :, 2 * i + 1]
        score = torch.bmm(answer[rows_], ask.unsqueeze(-1)).squeeze(-1).float() / ask.shape[-1] ** 0.5
        bias = model.near[i][buckets[cols]]
        if key == "source":  # position 0 stands for "no stated source": no distance
            bias = torch.cat([torch.zeros_like(bias[:, :1]), bias[:, 1:]], dim=1)
        score = (score + bias).masked_fill(~keep[rows_], -1e4)
        out[key] = F.cross_entropy(score, batch[key][rows_, cols])
    return out


def load_base(base: Path) -> Reader:
    """A Reader whose encoder holds the pretrained weights of a BERT folder (config.json, model.safetensors)."""
    config = json.loads((base / "config.json").read_text())
    raw = {k.removeprefix("bert."): v for k, v in load_file(base / "model.safetensors").items()}
    model = Reader(Shape(raw["embeddings.word_embeddings.weight"].shape[0], config["hidden_size"],
                         config["num_hidden_layers"], config["num_attention_heads"], config["intermediate_size"],
                         head_size=config["hidden_size"] // config["num_attention_heads"]))  # fmt: skip
    e = model.encoder
    state = e.state_dict()

    def put(name: str, *source: str) -> None:
        state[name] = torch.cat([raw[s].float() for s in source])

    put("words.weight", "embeddings.word_embeddings.weight")
    put("places.weight", "embeddings.position_embeddings.weight")
    state["places.weight"] += raw["embeddings.token_type_embeddings.weight"][0]
    for p in ("weight", "bias"):
        put(f"norm.{p}", f"embeddings.LayerNorm.{p}")
        for i in range(model.shape.layers):
            r, b = f"encoder.layer.{i}.", f"blocks.{i}."
            put(f"{b}qkv.{p}", *(f"{r}attention.self.{x}.{p}" for x in ("query", "key", "value")))
            put(f"{b}out.{p}", f"{r}attention.output.dense.{p}")
            put(f"{b}norm1.{p}", f"{r}attention.output.LayerNorm.{p}")
            put(f"{b}up.{p}", f"{r}intermediate.dense.{p}")
            put(f"{b}down.{p}", f"{r}output.dense.{p}")
            put(f"{b}norm2.{p}", f"{r}output.LayerNorm.{p}")
    e.load_state_dict(state)
    return model


def save_model(model: Reader, path: Path) -> None:
    torch.save({"shape": asdict(model.shape), "state": model.state_dict()}, path)


def load_model(path: Path) -> Reader:
    saved = torch.load(path, map_location="cpu", weights_only=True)
    model = Reader(Shape(**saved["shape"]))
    model.load_state_dict(model.state_dict() | saved["state"])  # a head that it lacks begins untrained
    return model.eval()
