"""Draw how the time of one match grows with the register, from the benchmark's figures.

Run as ``lmec-match bench growth --json | python tools/draw_growth.py``, or with the file as the
argument; writes ``docs/pictures/growth.svg``. Both axes are logarithmic; the grey line is linear
growth from the smallest register.
"""

from __future__ import annotations

import json
import math
import re
import sys
from itertools import pairwise
from pathlib import Path

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Circle, Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "pictures" / "growth.svg"
WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 640, 360, 64, 48, 28, 140
INK, FAINT, GRID = HexColor("#1f2a2a"), HexColor("#8a9696"), HexColor("#dde3e3")
COLOURS = {"p95": HexColor("#0a6b6b"), "mean": HexColor("#b3541e")}
_NAME = re.compile(r"one need against ([\d,]+), (p95|mean)")


def points(figures: list[dict[str, object]]) -> dict[str, list[tuple[int, float]]]:
    """Return {p95 or mean: (technologies, milliseconds)}, rising."""
    found: dict[str, list[tuple[int, float]]] = {"p95": [], "mean": []}
    for figure in figures:
        name = _NAME.fullmatch(str(figure["name"]))
        if name:
            size = int(name.group(1).replace(",", ""))
            found[name.group(2)].append((size, float(str(figure["ours"]))))
    return {key: sorted(values) for key, values in found.items()}


def draw(lines: dict[str, list[tuple[int, float]]]) -> Drawing:
    """Draw the lines over a grid of powers of ten."""
    sizes = [size for values in lines.values() for size, _ in values]
    times = [time for values in lines.values() for _, time in values]
    first, last = math.log10(min(sizes)), math.log10(max(sizes))
    low, high = math.floor(math.log10(min(times))), math.log10(max(times)) + 0.5

    def place(size: float, time: float) -> tuple[float, float]:
        x = LEFT + (math.log10(size) - first) / (last - first) * (WIDTH - LEFT - RIGHT)
        y = BOTTOM + (math.log10(time) - low) / (high - low) * (HEIGHT - BOTTOM - TOP)
        return x, y

    made = Drawing(WIDTH, HEIGHT)
    made.add(Rect(0, 0, WIDTH, HEIGHT, fillColor=HexColor("#ffffff"), strokeColor=None))

    def text(x: float, y: float, words: str, anchor: str, colour: HexColor = INK) -> None:
        made.add(String(x, y, words, fontName="Helvetica", fontSize=10, fillColor=colour,
                        textAnchor=anchor))  # fmt: skip

    for power in range(low, math.floor(high) + 1):
        x, y = place(min(sizes), 10**power)
        made.add(Line(x, y, WIDTH - RIGHT, y, strokeColor=GRID))
        text(x - 8, y - 3, f"{10**power:g} ms", "end", FAINT)
    for size in sorted(set(sizes)):
        x, y = place(size, 10**low)
        made.add(Line(x, y, x, HEIGHT - TOP, strokeColor=GRID))
        text(x, y - 16, f"{size:,}", "middle", FAINT)
    text((LEFT + WIDTH - RIGHT) / 2, 8, "technologies in the register", "middle")
    smallest, time = lines["mean"][0]
    ceiling = 10**high
    end = min(max(sizes), smallest * ceiling / time)
    start_point = place(smallest, time)
    end_point = place(end, time * end / smallest)
    made.add(Line(*start_point, *end_point, strokeColor=FAINT, strokeDashArray=(4, 3)))
    text(end_point[0] + 4, end_point[1] + 4, "linear growth", "middle", FAINT)
    for key, values in lines.items():
        placed = [place(size, time) for size, time in values]
        # Lines one by one: an SVG's polyline would be filled.
        for start, following in pairwise(placed):
            made.add(Line(*start, *following, strokeColor=COLOURS[key], strokeWidth=2))
        for x, y in placed:
            made.add(Circle(x, y, 3, fillColor=COLOURS[key], strokeColor=None))
        text(placed[-1][0] + 8, placed[-1][1] - 3, f"{key}: {values[-1][1]:.0f} ms", "start",
             COLOURS[key])  # fmt: skip
    return made


def main(words: list[str]) -> int:
    """Read the figures and write the picture."""
    source = Path(words[0]).read_text(encoding="utf-8") if words else sys.stdin.read()
    lines = points(json.loads(source))
    if len(lines["mean"]) < 2:
        sys.stderr.write("At least two sizes are needed: lmec-match bench growth --json\n")
        return 1
    OUT.write_text(renderSVG.drawToString(draw(lines)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
