#!/usr/bin/env python3
"""How often the rule for a measured difference parts an occupation from itself.

    python3 tests/placebo.py TABLES [--most PERCENT]

TABLES is a folder with tables of O*NET 29.0 and 30.2 (tab-separated): onet29_0_skills_full.tsv,
onet29_0_knowledge_full.tsv, onet30_skills_full.tsv, onet30_2_knowledge.tsv. Some occupations were rated anew between the
two releases. Whatever the rule calls a difference between the old rating and the new one of the same occupation is one
that nobody should be told of. The rule stands in src/CareerCompare.Core/Ratings/WorkComparer.cs; here it is written a
second time, from docs and not from that code. Ends with 1 where more than 6 % of the elements differ.
"""
import argparse
import csv
import os
import sys
from collections import defaultdict

IMPORTANT = 3.0
# By how many points two ratings of an element have to differ, and by how many once the means of the two are taken out.
LEAST = {"skills": (0.5, 0.0), "knowledge": (1.0, 0.7)}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def long_form(path):
    """Importance by occupation and element: value, error or None, date, whether it may be used."""
    found = defaultdict(dict)
    for row in rows(path):
        if row["scale_id"] == "IM":
            found[row["onet_soc_code"]][row["element_id"]] = (
                float(row["data_value"]),
                float(row["standard_error"]) if row["standard_error"] not in ("", "n/a") else None,
                row["date"],
                row["recommend_suppress"] != "Y",
            )
    return found


def wide_form(path):
    """The same of a copy with a column for each scale, which has lost the errors."""
    found = defaultdict(dict)
    for row in rows(path):
        found[row["onet_soc_code"]][row["element_id"]] = (
            float(row["importance_1_5"]),
            None,
            row["date"],
            row["importance_suppress"] != "Y",
        )
    return found


def differs(kind, old, new, mean_old, mean_new):
    least, beyond_means = LEAST[kind]
    if not (old[3] and new[3]):
        return False
    gap = new[0] - old[0]
    if abs(gap) < least - 1e-9 or abs(gap - (mean_new - mean_old)) < beyond_means - 1e-9:
        return False
    if old[1] is None or new[1] is None:
        return True
    return gap**2 >= 4 * (old[1] ** 2 + new[1] ** 2)


def mean(ratings):
    return sum(r[0] for r in ratings.values()) / len(ratings)


def compare(kind, before, after):
    """Occupations rated anew, elements looked at, and those that differ."""
    anew, looked, different = 0, 0, []
    for job in sorted(before.keys() & after.keys()):
        old, new = before[job], after[job]
        if {r[2] for r in old.values()} == {r[2] for r in new.values()}:
            continue
        anew += 1
        for element in sorted(old.keys() & new.keys()):
            if max(old[element][0], new[element][0]) < IMPORTANT:
                continue
            looked += 1
            if differs(kind, old[element], new[element], mean(old), mean(new)):
                different.append((job, element, old[element][0], new[element][0]))
    return anew, looked, different


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tables")
    parser.add_argument("--most", type=float, default=6.0, help="percent of elements that may differ")
    parser.add_argument("--show", action="store_true", help="print every difference")
    asked = parser.parse_args()
    table = lambda name: os.path.join(asked.tables, name)
    worst = 0.0
    for kind, before, after in (
        ("skills", long_form(table("onet29_0_skills_full.tsv")), long_form(table("onet30_skills_full.tsv"))),
        ("knowledge", long_form(table("onet29_0_knowledge_full.tsv")), wide_form(table("onet30_2_knowledge.tsv"))),
    ):
        anew, looked, different = compare(kind, before, after)
        share = 100 * len(different) / looked if looked else 0
        worst = max(worst, share)
        print(f"{kind}: {anew} occupations rated anew, {looked} elements, {len(different)} differ, {share:.1f} %")
        for job, element, old, new in different if asked.show else []:
            print(f"  {job} {element} {old} {new}")
    if worst > asked.most:
        print(f"more than {asked.most} % differ", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
