"""Runs a peer over the texts, writes its predictions and its figures; measure.ts does the same."""

import json
import resource
import time


def measure(open_peer, arguments):
    """arguments: TEXTS.jsonl OUT.jsonl FIGURES.json WARM_PASSES WARM_MS BEGAN_MS, as processes.ts gives them.

    open_peer() gives a function from a text to what the peer finds in it, a dict in the scorer's shape without the id,
    or None where it refuses the text. Offsets are UTF-16 code units.
    """
    texts, out, figures, warm_passes, warm_ms, began = arguments
    find = open_peer()
    with open(texts, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    load = {"cpuMs": cpu_ms(), "wallMs": time.time() * 1000 - float(began)}

    refused = 0
    with open(out, "w", encoding="utf-8") as predictions:
        for document in documents:
            found = find(document["text"])
            refused += found is None
            predictions.write(json.dumps({"id": document["id"], **(found or {"attributions": []})}) + "\n")
    first = {"cpuMs": cpu_ms(), "wallMs": time.time() * 1000 - float(began)}
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    warm = []
    until = time.monotonic() + float(warm_ms) / 1000
    while len(warm) < int(warm_passes) and (not warm or time.monotonic() < until):
        cpu, wall = cpu_ms(), time.monotonic()
        for document in documents:
            find(document["text"])
        warm.append({"cpuMs": cpu_ms() - cpu, "wallMs": (time.monotonic() - wall) * 1000})
    with open(figures, "w", encoding="utf-8") as file:
        json.dump({"load": load, "first": first, "warm": warm, "peakMb": peak_mb, "refused": refused}, file)


def cpu_ms():
    """Processor time of the whole process so far, all its threads."""
    return time.process_time() * 1000
