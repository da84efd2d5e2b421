"""What a figure is, and how times are taken and summed up."""

from __future__ import annotations

import gc
import json
import math
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Figure:
    """One printed line. `value` is None where it could not be measured; `extra` then says why."""

    name: str
    value: float | None
    unit: str
    extra: dict[str, Any] = field(default_factory=dict)

    def to_line(self) -> str:
        value = None if self.value is None else float(f"{self.value:.4g}")
        return json.dumps(
            {"name": self.name, "value": value, "unit": self.unit, **self.extra}, allow_nan=False
        )


@dataclass(frozen=True)
class Bench:
    """Where a bench may write, and how much it does: `scale` 1 is the whole, less is a try.

    `modules` names the folder that holds the other engine's `node_modules`, where it is not in its place.
    """

    folder: Path
    scale: float = 1.0
    modules: Path | None = None

    def count(self, whole: int, least: int = 1) -> int:
        """How many of `whole` to do."""
        return max(least, math.ceil(whole * self.scale))


Measure = Callable[[Bench], Iterator[Figure]]


@dataclass
class Times:
    """Durations in seconds of the same thing done many times."""

    seconds: list[float] = field(default_factory=list)

    @contextmanager
    def one(self) -> Iterator[None]:
        begun = time.perf_counter()
        yield
        self.seconds.append(time.perf_counter() - begun)

    def in_ms(self) -> list[float]:
        """Each in milliseconds."""
        return [seconds * 1000 for seconds in self.seconds]

    def figures(self, name: str, **extra: Any) -> Iterator[Figure]:
        """p50 and p99 in milliseconds."""
        told = {"n": len(self.seconds), **extra}
        yield Figure(f"{name} p50", percentile(self.seconds, 0.50) * 1000, "ms", told)
        yield Figure(f"{name} p99", percentile(self.seconds, 0.99) * 1000, "ms", told)

    def median(self, name: str, **extra: Any) -> Figure:
        """The median in milliseconds."""
        told = {"n": len(self.seconds), "least": round(min(self.seconds) * 1000, 2), **extra}
        return Figure(name, statistics.median(self.seconds) * 1000, "ms", told)

    def rate(self, name: str, interviews: int, **extra: Any) -> Figure:
        """Interviews a second."""
        taken = sum(self.seconds)
        return Figure(
            name, interviews / taken, "interviews/s", {"n": interviews, "s": round(taken, 3), **extra}
        )


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that is not less than `share` of all."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


@contextmanager
def fresh() -> Iterator[None]:
    """Let what was made before not be collected within what is measured."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def peak_memory() -> float | None:
    """MiB that this process held at most; None where the system does not tell."""
    if sys.platform == "win32":
        return None
    status = Path("/proc/self/status")
    if status.exists():
        # What getrusage tells begins, on Linux, with the peak of the process that started this one.
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)
