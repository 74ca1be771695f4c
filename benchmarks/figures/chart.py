"""Bar charts as SVG, readable in light and dark wherever they are shown by <img>: the colours follow `prefers-color-scheme`.

    text = chart("Processor time of a request", "microseconds; less is better", [Panel("one at a time", [Bar("filed", 12.3, OURS)])])

Axes begin at zero and are linear. All bars of a panel share its axis; a panel has its own.
"""

import dataclasses
import html
import math
import sys
import xml.etree.ElementTree

OURS, PEER, LIMIT = "ours", "peer", "limit"

WIDTH = 520
LABELS = 176  # where the bars begin
VALUES = 62  # room for the longest value behind a bar
ROW, BAR = 26, 16
FONT = 14

STYLE = """
text { font: 14px system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; fill: #24292f }
.title { font-weight: 600; font-size: 16px }
.panel { font-weight: 600 }
.small { font-size: 12px; fill: #57606a }
.name, .value { font-variant-numeric: tabular-nums }
.name { text-anchor: end }
.tick { text-anchor: middle; font-size: 12px; fill: #57606a }
.line { stroke: #d0d7de; stroke-width: 1 }
.zero { stroke: #8c959f; stroke-width: 1 }
.peer { fill: #a3adb8 }
.ours { fill: #0969da }
.limit { fill: none; stroke: #8c959f; stroke-width: 1.5; stroke-dasharray: 4 3 }
.mine { font-weight: 600 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .small, .tick { fill: #9da7b3 }
  .line { stroke: #30363d }
  .zero { stroke: #6e7681 }
  .peer { fill: #6e7681 }
  .ours { fill: #58a6ff }
  .limit { stroke: #8b949e }
}
"""


@dataclasses.dataclass
class Bar:
    label: str
    value: float
    kind: str = PEER  # OURS: marked; LIMIT: an outline, no library


@dataclasses.dataclass
class Panel:
    title: str
    bars: list


def number(value):
    """Three digits that count, with commas: 0.123, 1.23, 12.3, 1,230."""
    if value == 0:
        return "0"
    digits = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{round(value, 2 - math.floor(math.log10(abs(value)))):,.{digits}f}"


def step_of(longest):
    """A round distance between ticks, so that there are three to five of them."""
    rough = longest / 5
    unit = 10 ** math.floor(math.log10(rough))
    return next(unit * factor for factor in (1, 2, 5, 10) if unit * factor >= rough)


def tick(value):
    return f"{value:,.0f}" if value >= 10 or value == int(value) else f"{value:g}"


def chart(title, unit, panels):
    """\\param unit  what the numbers are, and which way is better"""
    lines, y = [], 52
    described = []
    for panel in panels:
        if panel.title:
            y += 14
            lines.append(f'<text class="panel" x="0" y="{y}">{html.escape(panel.title)}</text>')
            y += 10
        longest = max(bar.value for bar in panel.bars)
        step = step_of(longest)
        scale = (WIDTH - LABELS - VALUES) / longest
        top, bottom = y, y + ROW * len(panel.bars)
        for index in range(math.floor(longest / step) + 1):
            x = LABELS + index * step * scale
            lines.append(f'<line class="{"line" if index else "zero"}" x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{bottom}"/>')
            lines.append(f'<text class="tick" x="{x:.1f}" y="{bottom + 14}">{tick(index * step)}</text>')
        for bar in panel.bars:
            own = " mine" if bar.kind == OURS else ""
            long = max(bar.value * scale, 1)
            text = y + ROW / 2 + 5
            lines.append(f'<text class="name{own}" x="{LABELS - 8}" y="{text:g}">{html.escape(bar.label)}</text>')
            lines.append(
                f'<rect class="{bar.kind}" x="{LABELS}" y="{y + (ROW - BAR) / 2:g}" width="{long:.1f}" height="{BAR}" rx="2"/>'
            )
            lines.append(f'<text class="value{own}" x="{LABELS + long + 6:.1f}" y="{text:g}">{number(bar.value)}</text>')
            described.append(f"{panel.title + ', ' if panel.title else ''}{bar.label}: {number(bar.value)}")
            y += ROW
        y = bottom + 24
    height = y
    body = "\n".join(lines)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">\n'
        f"<title>{html.escape(title)}</title>\n<desc>{html.escape('; '.join(described))} ({html.escape(unit)})</desc>\n"
        f"<style>{STYLE}</style>\n"
        f'<text class="title" x="0" y="18">{html.escape(title)}</text>\n<text class="small" x="0" y="38">{html.escape(unit)}</text>\n'
        f"{body}\n</svg>\n"
    )


def self_test():
    numbers = {
        0: "0",
        0.0834: "0.0834",
        1.0: "1.00",
        9.996: "10.00",
        12.34: "12.3",
        207.4: "207",
        1234.5: "1,230",
        12149278: "12,100,000",
    }
    wrong = [f"number({value}) is {number(value)}, not {text}" for value, text in numbers.items() if number(value) != text]
    for longest in (0.3, 1, 9.99, 10, 86.5, 4820, 7e6):
        count = math.floor(longest / step_of(longest))
        if not 2 <= count <= 5:
            wrong.append(f"an axis to {longest} has {count} ticks above zero")
    text = chart("a < b", "units; less is better", [Panel("p", [Bar("x & y", 50, OURS), Bar("z", 100), Bar("l", 25, LIMIT)])])
    root = xml.etree.ElementTree.fromstring(text)
    bars = [each for each in root.iter("{http://www.w3.org/2000/svg}rect")]
    widths = [float(each.get("width")) for each in bars]
    if {each.get("x") for each in bars} != {str(LABELS)}:
        wrong.append("a bar does not begin at zero")
    if [round(width / widths[1], 2) for width in widths] != [0.5, 1, 0.25] or [each.get("class") for each in bars] != [
        OURS,
        PEER,
        LIMIT,
    ]:
        wrong.append(f"the bars are {widths}")
    if max(float(each.get("x")) for each in root.iter("{http://www.w3.org/2000/svg}text")) > WIDTH - 40:
        wrong.append("a value may be cut off")
    if "prefers-color-scheme: dark" not in text or "http://" in text.replace("http://www.w3.org/2000/svg", ""):
        wrong.append("not for dark pages, or it fetches something")
    print("\n".join(wrong + [f"self-test of the charts: {len(wrong)} failed"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
