#!/usr/bin/env python3
"""Recomputes what a published site says of pay from the bureau's rows, and shares no line with the program.

    python3 tests/recompute.py SITE TABLES [--figures 2000] [--seed 1]

SITE is the folder of a published site. TABLES is the folder of the original tables (`oews_2025/` and the national and
state tables of older years beside it), or the `salary-data/` of a checkout. Of the wage figures on all pages so many
are picked by the seed and held against their rows; of ranks, comparing words and differences all are made again. Exit
code 1 where anything is off.
"""

import argparse
import csv
import math
import os
import random
import re
import sys
from collections import namedtuple
from html.parser import HTMLParser

HERE = os.path.dirname(os.path.abspath(__file__))
NATION, ALL = "us", "all"
STATISTICS = ("mean", "p10", "p25", "median", "p75", "p90")

# A place is the id that the site gives it, an employer the bureau's code of an industry.
Key = namedtuple("Key", "release place employer soc")


class Capped(float):
    """A wage that is so much or more."""


# ---------------------------------------------------------------------------------------------------------- tables


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def number(text):
    text = (text or "").strip()
    if text.startswith(">="):
        return Capped(text[2:])
    return float(text) if text not in ("", "?", "*", "#", "**", "-") else None


def place_names():
    """From the bureau's code of an area to the id that addresses use; a name is not a figure."""
    names, folder = {}, os.path.join(HERE, "..", "salary-data", "oews-release")
    for release in sorted(os.listdir(folder)):
        for row in rows(os.path.join(folder, release, "areas.csv")):
            names[row["code"]] = row["area"]
    return names


class Tables:
    """Cells by key: what of them is published, under the names that the ids use; of some occupations alone."""

    def __init__(self, folder, occupations):
        self.cells, self.titles, self.earlier = {}, {}, {}
        self.occupations = {*occupations, "00-0000"}
        self.names = place_names()
        if os.path.isdir(os.path.join(folder, "oews_2025")):
            self.read_originals(folder)
        else:
            self.read_checkout(folder)

    def add(self, key, read, row):
        if key.soc not in self.occupations:
            return
        cell = read(row)
        self.cells.setdefault(key, {}).update({name: value for name, value in cell.items() if value is not None})

    # The bureau's own names of columns.
    ORIGINAL = {
        "employment": "employment", "emp_prse": "employment-error", "mean_prse": "mean-error",
        "mean_annual": "mean", "p10": "p10", "p25": "p25", "p50": "median", "p75": "p75", "p90": "p90",
        "h_mean": "hourly-mean", "h_p10": "hourly-p10", "h_p25": "hourly-p25", "h_p50": "hourly-median",
        "h_p75": "hourly-p75", "h_p90": "hourly-p90", "location_quotient": "location-quotient",
    }

    def original(self, row):
        cell = {ours: number(row.get(theirs)) for theirs, ours in self.ORIGINAL.items()}
        marks = dict(mark.split(":") for mark in (row.get("marks") or "").split())
        for theirs, ours in self.ORIGINAL.items():
            if marks.get(theirs) == "5":
                cell[ours] = Capped(115.00 if theirs.startswith("h_") else 239200)
            elif marks.get(theirs) in ("4", "8"):
                cell[ours] = None
        for theirs in filter(None, re.split(r"[;\s]+", (row.get("topcoded") or ""))):
            cap = row.get("topcode_hourly" if theirs.startswith("h_") else "topcode_annual")
            if cap and theirs in self.ORIGINAL:
                cell[self.ORIGINAL[theirs]] = Capped(cap)
        return cell

    def read_originals(self, folder):
        at = lambda *parts: os.path.join(folder, *parts)
        for row in rows(at("oews_2025", "occupations.csv")):
            self.titles[row["soc"]] = row["title"]
        for name, place, employer in (
            ("national", lambda r: NATION, lambda r: ALL),
            ("state", lambda r: self.names.get(r["area"]), lambda r: ALL),
            ("metro", lambda r: self.names.get(r["area"]), lambda r: ALL),
            ("industry", lambda r: NATION, lambda r: r["naics"]),
        ):
            for row in rows(at("oews_2025", name + ".csv")):
                self.add(Key("2025-05", place(row), employer(row), row["soc"]), self.original, row)
        for name in ("oews_national_all_years", "oews_national_full_2024", "oews_national"):
            for row in rows(at(name + ".csv")):
                key = Key(f"{row['year']}-05", NATION, ALL, row["soc"])
                if key.release != "2025-05" and key not in self.cells:
                    self.add(key, self.original, row)
        states = {row["abbr"]: slug(row["name"]) for row in rows(at("states.csv"))}
        for name in ("oews_state_all_2024", "oews_state"):
            for row in rows(at(name + ".csv")):
                key = Key(f"{row['year']}-05", states.get(row["state"], slug(row["state"])), ALL, row["soc"])
                if key not in self.cells:
                    self.add(key, self.original, row)
        for row in rows(at("oews_nonmetro.csv")):
            if (place := self.names.get(row["area"])) is not None:
                self.add(Key(f"{row['year']}-05", place, ALL, row["soc"]), self.original, row)
        for row in rows(at("oews_industry_detail_2024.csv")):
            self.earlier[Key(f"{row['year']}-05", NATION, row["naics"], row["soc"])] = number(row["mean_annual"])

    # The names of columns of a checkout's own tables.
    CHECKOUT = {
        "employment": "employment", "employment-error-percent": "employment-error", "mean-error-percent": "mean-error",
        "location-quotient": "location-quotient",
        **{name: name for name in STATISTICS}, **{f"hourly-{name}": f"hourly-{name}" for name in STATISTICS},
    }

    def checkout(self, row):
        return {ours: number(row.get(theirs)) for theirs, ours in self.CHECKOUT.items()}

    def read_checkout(self, folder):
        at = lambda *parts: os.path.join(folder, *parts)
        for file in sorted(os.listdir(at("oews"))):
            for row in rows(at("oews", file)):
                self.titles[row["soc"]] = row.get("title") or self.titles.get(row["soc"], "")
                self.add(Key(file[:7], NATION, ALL, row["soc"]), self.checkout, row)
        for release in sorted(os.listdir(at("oews-release"))):
            for file in sorted(os.listdir(at("oews-release", release))):
                if not re.fullmatch(r"\d\d-\d{4}\.csv", file) or file[:7] not in self.occupations:
                    continue
                for row in rows(at("oews-release", release, file)):
                    place = NATION if row["area"] == "0000000" else self.names[row["area"]]
                    employer = ALL if row["industry"] == "000000" else row["industry"]
                    self.add(Key(release, place, employer, file[:7]), self.checkout, row)
        for name in ("oews-state", "oews-metro", "oews-nonmetro"):
            if os.path.isdir(at(name)):
                for file in sorted(os.listdir(at(name))):
                    for row in rows(at(name, file)):
                        self.add(Key(file[:7], row["area"], ALL, row["soc"]), self.checkout, row)
        for row in rows(at("oews-industry-means.csv")):
            self.earlier[Key(row["period"], NATION, row["naics"], row["soc"])] = number(row["mean"])


def slug(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


# ----------------------------------------------------------------------------------------------------------- pages


def parsed(claim):
    """The key and the column of an id; None for what is not a cell of the survey."""
    parts = claim.split("/")
    hourly = any("hour" in part for part in parts)
    parts = [re.sub(r"-?hour(ly)?-?", "", part) for part in parts]
    parts = [part for part in parts if part]
    if parts[0] == "oews" and len(parts) == 4:
        key = Key(parts[1], NATION, ALL, parts[2])
    elif parts[0] == "oews" and len(parts) == 5:
        key = Key(parts[1], NATION, parts[3], parts[2])
    elif parts[0] in ("oews-state", "oews-metro", "oews-nonmetro") and len(parts) == 5:
        key = Key(parts[1], parts[2], ALL, parts[3])
    else:
        return None
    return key, ("hourly-" if hourly else "") + parts[-1]


class Page(HTMLParser):
    """Figures and comparing words of a page: (attributes, text)."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.open, self.figures, self.said, self.text = [], [], [], []
        with open(path, encoding="utf-8") as file:
            self.feed(file.read())

    VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "col", "area", "base", "source"}

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self.open.append((tag, dict(attributes), []))

    def handle_startendtag(self, tag, attributes):
        if tag not in self.VOID:
            self.handle_starttag(tag, attributes)
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if all(name != tag for name, _, _ in self.open):
            return
        while self.open:
            name, attributes, text = self.open.pop()
            words = "".join(text)
            if "data-claim" in attributes:
                self.figures.append((attributes, words))
            if "data-said" in attributes:
                self.said.append((attributes, " ".join(words.split())))
            if self.open:
                self.open[-1][2].append(words)
            if name == tag:
                return

    def handle_data(self, data):
        self.text.append(data)
        if self.open:
            self.open[-1][2].append(data)


def pages(site):
    for folder, _, files in sorted(os.walk(site)):
        for file in sorted(files):
            if file.endswith(".html"):
                path = os.path.join(folder, file)
                yield os.path.relpath(path, site), Page(path)


# ----------------------------------------------------------------------------------------------------------- figures


def share(tables, key, column):
    """A part of the class's jobs in the country, or of all jobs at the employer, in whole percent."""
    whole = Key(key.release, NATION, ALL, key.soc) if column == "share-of-jobs" else Key(key.release, NATION, key.employer, "00-0000")
    some, all_ = (tables.cells.get(k, {}).get("employment") for k in (key, whole))
    return math.floor(100 * some / all_ + 0.5) if some is not None and all_ else None


def fault_of_figure(tables, attributes, text):
    key, column = parsed(attributes["data-claim"])
    cell = tables.cells.get(key)
    if column.startswith("share-of-"):
        right = share(tables, key, column)
        return None if f"{right}%" in text else f"{' '.join(text.split())} is not {right}%"
    # Of the release before, means by industry are all that is held.
    if cell is None and column == "mean" and key in tables.earlier:
        cell = {"mean": tables.earlier[key]}
    if cell is None:
        return "no such row"
    value = cell.get(column)
    printed = " ".join(text.split())
    if value is None:
        return None if "value" not in attributes else f"{printed}, and the row has none"
    if "value" not in attributes or abs(float(attributes["value"]) - float(value)) > 1e-9:
        return f"value {attributes.get('value')} is not {value:g}"
    if isinstance(value, Capped) != (printed.startswith("≥") or printed.endswith("or more") or "or more" in printed):
        return f"{printed}: capped or not?"
    if column == "employment":
        right = [f"{value:,.0f}"]
    elif column == "mean-error":
        right = [f"{value:g}%"]
    elif column == "location-quotient":
        right = [f"{math.floor(value * 10 + 0.5) / 10:.1f} times"]
    elif column.startswith("hourly"):
        right = [f"${value:,.2f}"]
    else:
        right = [f"${value:,.0f}", f"${math.floor(value / 1000 + 0.5)}k"]
    return None if any(words in printed for words in right) else f"{printed} is not {right[0]}"


# ------------------------------------------------------------------------------------------------------------- words


def exact(cell, column):
    value = cell.get(column)
    return None if value is None or isinstance(value, Capped) else value


def two_errors(a, error_of_a, b, error_of_b):
    return 2 * math.hypot(1.5 * error_of_a / 100 * a, 1.5 * error_of_b / 100 * b)


def digits(industry):
    """The ranges of two-digit sectors, or the leading digits, that a code of an industry stands for."""
    if industry == "000001":
        return "", None
    match = re.fullmatch(r"(\d+)-+(\d+)", industry)
    if match:
        return None, range(int(match[1]), int(match[2]))
    return (industry[:3] if industry[4:5].isalpha() else industry.rstrip("0")), None


def holds_industry(whole, part):
    if whole == ALL or whole == part:
        return True
    if part == ALL or whole == "000001":
        return whole == "000001" and part != ALL and not part.startswith("99")
    prefix, sectors = digits(whole)
    if sectors is not None:
        return part[:2].isdigit() and int(part[:2]) in sectors
    if "-" in part:
        return False
    return part.startswith(prefix)


class Words:
    """Comparing words by the rules of the evidence page, written from the page and not from the program."""

    TERRITORIES = {"guam", "puerto-rico", "virgin-islands", "us-virgin-islands", "american-samoa"}

    def __init__(self, tables):
        self.tables = tables
        self.counts = {}
        self.states = {name for code, name in tables.names.items() if code[2:] == "00000"} - self.TERRITORIES

    def is_unsteady(self, key):
        before = max((k.release for k in self.tables.earlier if k.release < key.release), default=None)
        if key.employer == ALL or before is None:
            return False
        then = self.tables.earlier.get(key._replace(release=before))
        now = exact(self.tables.cells[key], "mean")
        everywhere = [
            exact(self.tables.cells.get(Key(release, NATION, ALL, key.soc), {}), "mean")
            for release in (before, key.release)
        ]
        if None in (then, now, *everywhere):
            return False
        return abs(now / then / (everywhere[1] / everywhere[0]) - 1) > 0.10

    def is_part_of_fifth(self, a, b):
        for whole, part in ((a, b), (b, a)):
            holds = (
                holds_industry(whole.employer, part.employer)
                if whole.place == part.place
                else whole.place == NATION
            )
            if holds:
                some, all_jobs = (self.tables.cells[k].get("employment") for k in (part, whole))
                if some is None or all_jobs is None or some > 0.2 * all_jobs:
                    return True
        return False

    def word(self, a, b, column):
        """The word of a against b; None where there is none."""
        one, other = self.tables.cells.get(a), self.tables.cells.get(b)
        if one is None or other is None or a.release != b.release:
            return None
        if a == b:
            return "counted-together"
        if sum(x != y for x, y in zip(a[1:], b[1:])) != 1:
            return None
        if a.soc == b.soc and self.is_part_of_fifth(a, b):
            return None
        if a.soc != b.soc and any("all other" in self.tables.titles.get(k.soc, "").lower() for k in (a, b)):
            return None
        if self.is_unsteady(a) or self.is_unsteady(b):
            return "unsteady"
        x, y = exact(one, column), exact(other, column)
        if x is None or y is None:
            return None
        errors = one.get("mean-error"), other.get("mean-error")
        if None in errors or max(errors) > 10:
            return "too-close-to-tell"
        gap, smaller, sure = abs(x - y), min(x, y), two_errors(x, errors[0], y, errors[1])
        if gap >= sure and gap >= 0.05 * smaller:
            return "higher" if x > y else "lower"
        return "about-the-same" if gap + sure <= 0.10 * smaller else "too-close-to-tell"

    def verdict(self, pairs, column):
        words = ["counted-together" if a == b else self.word(a, b, column) for a, b in pairs]
        if {a for a, _ in pairs} == {b for _, b in pairs}:
            return "counted-alike"
        higher, lower = words.count("higher"), words.count("lower")
        if higher and lower:
            return "both"
        if higher or lower:
            side = "first" if higher else "second"
            return side + ("-whichever" if higher + lower == len(words) else "-in-some")
        told = all(word in ("about-the-same", "counted-together") for word in words)
        return "no-difference" if words and told else "cannot-tell"

    def rank(self, key):
        """(rank, best, worst, of) among states."""
        own = self.tables.cells[key]
        value, error = exact(own, "median"), own.get("mean-error")
        higher = sure_higher = sure_lower = count = 0
        for name in self.states:
            cell = self.tables.cells.get(key._replace(place=name), {})
            theirs = exact(cell, "median")
            if theirs is None:
                continue
            count += 1
            if name == key.place:
                continue
            higher += theirs > value
            if cell.get("mean-error") is None:
                continue
            sure = two_errors(value, error, theirs, cell["mean-error"])
            sure_higher += theirs >= value + sure
            sure_lower += theirs <= value - sure
        return 1 + higher, 1 + sure_higher, count - sure_lower, count


def fault_of_words(words, attributes, text):
    said, of = attributes["data-said"], [parsed(claim) for claim in attributes.get("data-of", "").split()]
    if not of or None in of or len({column for _, column in of}) != 1:
        return f"{attributes.get('data-of')} are no figures of one kind"
    keys, column = [key for key, _ in of], of[0][1]
    if said == "rank":
        rank, best, worst, count = words.rank(keys[0])
        right = [rank, count] + ([best, worst] if best != worst else [])
        return None if [int(n) for n in re.findall(r"\d+", text)] == right else f"'{text}' is not {right}"
    if said == "difference":
        word = words.word(keys[0], keys[1], column)
        if word not in ("higher", "lower"):
            return f"'{text}' is said where the word is {word}"
        x, y = (words.tables.cells[key][column] for key in keys)
        right = f"${abs(x - y):,.0f} {'more' if x > y else 'less'}"
        return None if text.startswith(right) else f"'{text}' is not {right}"
    if said in ("higher", "lower", "about-the-same", "too-close-to-tell", "counted-together", "unsteady"):
        word = words.word(keys[0], keys[1], column) if len(keys) == 2 else None
    else:
        word = words.verdict(list(zip(keys[::2], keys[1::2])), column)
    return None if word == said else f"'{text}' ({said}) is {word} of {attributes['data-of']}"


def counts_of(words, keys):
    """How many states could be said to be anything against the country, for the groups that a page shows."""
    found = set()
    for release, soc in {(key.release, key.soc) for key in keys if key.place in words.states}:
        if (release, soc) not in words.counts:
            nation = Key(release, NATION, ALL, soc)
            states = [nation._replace(place=name) for name in words.states]
            said = [words.word(key, nation, "median") for key in states]
            middle = exact(words.tables.cells.get(nation, {}), "median") or 0
            values = [v for key in states if (v := exact(words.tables.cells.get(key, {}), "median"))]
            over, under = sum(v > middle for v in values), sum(v < middle for v in values)
            words.counts[release, soc] = {said.count(word) for word in set(said)} | {over, under, len(values)}
        found |= words.counts[release, soc]
    return found


# -------------------------------------------------------------------------------------------------------------- all


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("site")
    options.add_argument("tables")
    options.add_argument("--figures", type=int, default=2000)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()

    figures, said, counts, off = [], [], [], []
    for path, page in pages(options.site):
        of_survey = [(a, t) for a, t in page.figures if parsed(a["data-claim"]) is not None]
        figures += [(path, a, t) for a, t in of_survey]
        said += [(path, a, t) for a, t in page.said]
        numbers = [n for n in re.findall(r"\b(\d+) of 51\b", " ".join(page.text))]
        counts += [(path, int(n), [parsed(a["data-claim"])[0] for a, _ in of_survey]) for n in numbers]
    named = [a["data-claim"] for _, a, _ in figures] + [c for _, a, _ in said for c in a.get("data-of", "").split()]
    words = Words(Tables(options.tables, {found[0].soc for found in map(parsed, named) if found is not None}))
    random.Random(options.seed).shuffle(figures)
    picked = figures[: options.figures]
    for path, attributes, text in picked:
        if fault := fault_of_figure(words.tables, attributes, text):
            off.append(f"{path}: {attributes['data-claim']}: {fault}")
    for path, attributes, text in said:
        if fault := fault_of_words(words, attributes, text):
            off.append(f"{path}: {fault}")
    ranks, checked_counts = {}, 0
    for path, count, keys in counts:
        states = [key for key in keys if key.place in words.states]
        if not states:
            continue
        checked_counts += 1
        for key in states:
            ranks[key] = ranks.get(key) or words.rank(key)
        if count not in counts_of(words, keys) | {ranks[key][0] for key in states}:
            off.append(f"{path}: '{count} of 51' is neither a count of states nor a rank of the groups on the page")
    for line in off[:100]:
        print(line)
    total = len(picked) + len(said) + checked_counts
    parts = f"{len(picked)} of {len(figures)} figures, {len(said)} words, {checked_counts} counts"
    print(f"{total} checked ({parts}), {len(off)} off")
    return 1 if off or total == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
