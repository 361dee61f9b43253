#!/usr/bin/env python3
"""Prints what the cells of a published site's comparisons rest on.

    python3 tests/cells.py SITE [--rows]

A cell is a td of a table, or a bar of the ladder; heads, empty ones and what is hidden from screen readers are left
out. It is measured or official where it holds a figure of official tables, or where its own note says Official. It is
not confirmed where its own note says so, or where it has no note and no figure and that of its table does. What says
that no source has it is counted apart, and so is what a survey of members says; the rest are words of ours. `--rows`
lists the rows that are not confirmed or in no source. Exit code 1 where under half of all cells are measured or
official, or a tenth or more are not confirmed or in no source. Tables of the pay page of a comparison are printed apart
and are in no sum.
"""

import argparse
import collections
import os
import re
import sys

from page_tree import classes, hidden, notes_of, parents, read_page, text

MEASURED = ("oews", "oews-state", "oews-metro", "oews-nonmetro", "onet", "workers", "projection", "eci")
NO_SOURCE = ("Not in our sources", "No source says")
MEASURED_KIND, OURS, REPORTED, DOUBTED, MISSING = KINDS = (
    "measured or official",
    "words of ours",
    "self-reported",
    "not confirmed",
    "no source",
)


def marks(element):
    """The labels of the notes within: o for official, n for not confirmed, s for self-reported."""
    return {kind for a in element.iter("a") if "c" in classes(a) for kind in classes(a)} - {"c"}


def is_measured(element):
    return any(data.get("data-claim", "").split("/")[0] in MEASURED for data in element.iter("data"))


def kind_of(cell, of_table):
    """Official words beside unconfirmed ones count as not confirmed: the stricter of two."""
    own = marks(cell)
    if any(words in text(cell) for words in NO_SOURCE):
        return MISSING
    if "n" in own or not own and not is_measured(cell) and "n" in of_table:
        return DOUBTED
    if is_measured(cell) or "o" in own:
        return MEASURED_KIND
    return REPORTED if "s" in own or not own and "s" in of_table else OURS


def cells(tree):
    """(table or ladder, row, kind) of every cell of a page."""
    parent = parents(tree)
    for table in tree.iter("table"):
        if hidden(table):
            continue
        caption, notes = table.find("caption"), notes_of(table, parent)
        of_table = set().union(*(marks(n) for n in notes), marks(caption) if caption is not None else set())
        name = table_name(tree, table)
        for row in (row for body in table.iter("tbody") for row in body.iter("tr")):
            head = row.find("th")
            for cell in row.iter("td"):
                if not hidden(cell) and text(cell):
                    yield name, text(head) if head is not None else "", kind_of(cell, of_table)
    for figure in (f for f in tree.iter("figure") if "ladder" in classes(f)):
        for rung in figure.iter("li"):
            for bar in (d for d in rung.iter("div") if "gr" in classes(d)):
                yield "Ladder", text(next(rung.iter("b"))), kind_of(bar, set())


def table_name(tree, table):
    """A table is named by the heading that labels it; of its own caption the first sentence."""
    labels = table.get("aria-labelledby", "").split()
    named = [text(e) for e in tree.iter() if e.get("id") in labels and e.tag in ("h2", "h3")]
    if named:
        return named[0]
    caption = table.find("caption")
    return re.split(r"(?<=\.) ", text(caption))[0] if caption is not None else "Table"


def line(name, found):
    counts = collections.Counter(kind for _, _, kind in found)
    rows = len({(table, row) for table, row, _ in found})
    shares = (f"{counts[kind]:>5} {share(counts[kind], len(found)):>5}" for kind in KINDS)
    return f"{name:<50} {rows:>5} {len(found):>6}  " + "  ".join(shares)


def share(some, all_):
    return f"{100 * some / all_:.1f}%" if all_ else "-"


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("site")
    options.add_argument("--rows", action="store_true")
    options = options.parse_args()

    folder = os.path.join(options.site, "compare")
    pairs = sorted(name for name in os.listdir(folder) if name.count("-vs-") == 1)
    print(f"{'':<50} {'rows':>5} {'cells':>6}  " + "  ".join(f"{kind[:11]:>11}" for kind in KINDS))
    sums, open_rows = {}, collections.Counter()
    for heading, page in (("comparisons", "index.html"), ("their pages of pay", "pay/index.html")):
        all_ = []
        for pair in pairs:
            path = os.path.join(folder, pair, page)
            found = list(cells(read_page(path))) if os.path.isfile(path) else []
            print(line(pair, found))
            all_ += [(f"{pair}: {table}", row, kind) for table, row, kind in found]
            if page == "index.html":
                open_rows.update((table, row, kind) for table, row, kind in found if kind in (DOUBTED, MISSING))
        print(line(f"all {len(pairs)} {heading}", all_) + "\n")
        sums[page] = all_
    if options.rows:
        for (table, row, kind), n in sorted(open_rows.items(), key=lambda x: (x[0][0], -x[1])):
            print(f"{n:>3} {kind:<14} {table}: {row}")
    counts = collections.Counter(kind for _, _, kind in sums["index.html"])
    total = sum(counts.values())
    doubtful = counts[DOUBTED] + counts[MISSING]
    enough = 2 * counts[MEASURED_KIND] >= total and 10 * doubtful < total
    print(f"measured or official {share(counts[MEASURED_KIND], total)}, not confirmed or in no source {share(doubtful, total)}")
    return 0 if total and enough else 1


if __name__ == "__main__":
    sys.exit(main())
