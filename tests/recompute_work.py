#!/usr/bin/env python3
"""Recomputes what a published site says of measured work from the original tables, and shares no line with the program.

    python3 tests/recompute_work.py SITE TABLES [--figures 500] [--seed 1]

SITE is the folder of a published site. TABLES is the folder of the original tables: `onet/`, `oews_2025/`, and the
tables of schooling, age, sex and weekly pay beside them. Of all ratings and shares of workers on its pages so many are picked by the seed and held
against their rows: value, rounding, release among the page's sources, date and rater beside it, and the publisher's
mark. All lists of what is rated higher and all shares of a payroll are made again. Exit code 1 where anything is off.
"""

import argparse
import collections
import csv
import math
import os
import random
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

from page_tree import classes, notes_of, pages, parents, text

MONTHS = "January February March April May June July August September October November December".split()
RATERS = {"Incumbent": "workers", "Occupational Expert": "experts", "Analyst": "analysts"}
KINDS = {"2.A": "skills", "2.B": "skills", "2.C": "knowledge", "4.A": "activities"}
LARGEST = 8


# ---------------------------------------------------------------------------------------------------------- tables


def rows(path):
    tabs = path.endswith(".tsv")
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t" if tabs else ",", quoting=csv.QUOTE_NONE if tabs else csv.QUOTE_MINIMAL)


def rater(name):
    return RATERS.get(name, "a model") if name else None


def asked(text):
    return int(text) if text else None


class Measured:
    """A value with what its table says of it; None where the table does not say."""

    def __init__(self, value, date=None, by=None, asked=None, doubtful=False):
        self.value, self.by, self.asked, self.doubtful = Decimal(value), rater(by), asked, doubtful
        self.month = f"{MONTHS[int(date[:2]) - 1]} {date[3:]}" if date else None
        self.error = None


class Tables:
    def __init__(self, folder):
        at = lambda name: os.path.join(folder, name)
        onet = lambda name: os.path.join(folder, "onet", name)
        self.ratings, self.spreads, self.workers = {}, collections.defaultdict(dict), {}
        for name in ("onet30_2_knowledge", "onet30_2_skills"):
            for row in rows(onet(name + ".tsv")):
                self.ratings["30.2", row["onet_soc_code"], row["element_id"], "importance"] = Measured(
                    row["importance_1_5"], row["date"], row["domain_source"], asked(row["n"]), row["importance_suppress"] == "Y"
                )
        # A mean over several jobs of a class is no measurement of it.
        for row in rows(onet("onet30_1_skills_workactivities_importance.tsv")):
            if row["source_onet_codes"] == row["soc"] + ".00" and row["domain"] != "skill":
                key = "30.1", row["soc"] + ".00", row["element_id"], "importance"
                self.ratings[key] = Measured(row["importance_1_5"])
        for row in rows(onet("onet30_3_work_context_selected.tsv")):
            scale = {"CX 1-5": "of-five", "CT 1-3": "of-three"}.get(row["scale"], "percent")
            value = row["scaled_0_100"] if scale == "percent" else row["value_recovered"]
            self.ratings["30.3", row["soc"] + ".00", row["element_id"], scale] = Measured(value)
        for row in rows(onet("onet30_2_Education_Training_Experience.tsv")):
            if not row["category"].isdigit():
                continue
            self.spreads["30.2", row["onet_soc_code"], row["element_id"]][int(row["category"])] = Measured(
                row["percent"], row["date"], None, asked(row["n"]), row["recommend_suppress"] == "Y"
            )
        self.read_errors(onet)
        self.read_workers(at)
        self.read_payrolls(at)

    def read_errors(self, onet):
        """Errors stand in fuller copies, and hold where these have the very same rating."""
        for name in ("onet30_skills_full", "onet29_0_knowledge_full"):
            for row in rows(onet(name + ".tsv")):
                if row["scale_id"] != "IM" or not row["standard_error"]:
                    continue
                ours = self.ratings.get(("30.2", row["onet_soc_code"], row["element_id"], "importance"))
                theirs = Measured(row["data_value"], row["date"], row["domain_source"])
                if ours and (ours.value, ours.month, ours.by) == (theirs.value, theirs.month, theirs.by):
                    ours.error = Decimal(row["standard_error"])

    def read_workers(self, at):
        for row in rows(at("education_attainment_by_occupation_2019_21.csv")):
            share = lambda *names: sum(Decimal(row[name]) for name in names)
            bachelor, master, doctor = "bachelor_pct", "master_pct", "doctoral_or_professional_pct"
            for fact, value in {
                "high-school-or-less": share("less_than_hs_pct", "high_school_pct"),
                "some-college": share("some_college_no_degree_pct"),
                "associate-degree": share("associate_pct"),
                "bachelors-degree": share(bachelor),
                "bachelors-or-more": share(bachelor, master, doctor),
                "masters-or-more": share(master, doctor),
            }.items():
                self.workers["2021", row["soc"], fact] = value
        for name, column, facts in (
            ("cps_women_share_2025_derived", "soc", {"women-percent": "women_pct_2025"}),
            ("cps_age_by_occupation_2025", "soc_exact_title_match", {"median-age": "median_age"}),
            (
                "cps_weekly_earnings_by_occupation_sex_2023",
                "soc_exact_title_match",
                {"women-weekly": "women_median_weekly_usd", "men-weekly": "men_median_weekly_usd"},
            ),
        ):
            for row in rows(at(name + ".csv")):
                for fact, theirs in facts.items():
                    if row[column] and row[theirs]:
                        self.workers[name[-4:] if name[-4:].isdigit() else "2025", row[column], fact] = Decimal(row[theirs])
        for key in [k for k in self.workers if k[2].endswith("-weekly")]:
            self.workers["2023", *key[1:]] = self.workers.pop(key)

    def read_payrolls(self, at):
        detailed = {row["soc"] for row in rows(at("oews_2025/occupations.csv")) if row["level"] == "3"}
        self.payrolls = collections.defaultdict(dict)
        for row in rows(at("oews_2025/industry.csv")):
            if row["employment"] and (row["soc"] in detailed or row["soc"] == "00-0000"):
                self.payrolls[row["naics"]][row["soc"]] = int(row["employment"])

    def of_class(self, job, kind):
        """All ratings of a job by importance, of one kind."""
        return {
            element: rating
            for (_, of, element, scale), rating in self.ratings.items()
            if of == job and scale == "importance" and KINDS.get(element[:3]) == kind
        }


# --------------------------------------------------------------------------------------------------------- figures


def rounded(value, places=0):
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


class Figure:
    """A claim on a page, with where it stands."""

    def __init__(self, path, element, parent):
        self.path, self.element, self.parent = path, element, parent
        self.claim, self.printed = element.get("data-claim"), text(element)

    def above(self, *tags):
        element = self.element
        while element is not None and element.tag not in tags:
            element = self.parent.get(element)
        return element

    def around(self):
        """What is said of the figure: the notes of its table, or what follows it up to the next figure."""
        if (table := self.above("table")) is not None:
            return " ".join(text(note) for note in notes_of(table, self.parent))
        said, found = [], False
        for part in pieces(self.above("p", "dd", "li", "caption")):
            if found and isinstance(part, str):
                said.append(part)
            elif found and part is not self.element:
                break
            found = found or part is self.element
        return " ".join("".join(said).split())

    def group(self):
        """How the page names the group: by the column, or by the heading above."""
        row, table = self.above("tr"), self.above("table")
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        column = cells.index(self.above("td"))
        heads = [cell for cell in table.find("thead").find("tr")]
        name = text(heads[column])
        if name not in ("Hold", "Needed"):
            return name
        siblings = list(self.parent[table])
        headings = [s for s in siblings[: siblings.index(table)] if s.tag in ("h3", "h2")]
        return text(headings[-1]) if headings else None


def pieces(element):
    """Texts and claims in the order of reading; a claim's own text is not given again."""
    if element.text:
        yield element.text
    for child in element:
        if child.tag == "data":
            yield child
        else:
            yield from pieces(child)
        if child.tail:
            yield child.tail


def fault_of_rating(tables, figure):
    _, release, job, element, scale = figure.claim.split("/")
    cell = figure.above("td")
    marked = "not sure" in text(cell) if cell is not None else "imprecise" in figure.around()
    if spread := re.fullmatch(r"percent-(\d+)(?:-(\d+))?", scale):
        all_ = tables.spreads.get((release, job, element))
        if not all_:
            return "no such row"
        first, last = int(spread[1]), int(spread[2] or spread[1])
        inside = [all_[n] for n in range(first, last + 1) if n in all_]
        right = rounded(sum(part.value for part in inside))
        if Decimal(figure.element.get("value")) != right or figure.printed != f"{right}%":
            return f"{figure.element.get('value')}, {figure.printed} is not {right}%"
        if any(part.doubtful for part in inside) and "imprecise" not in figure.around() and not marked:
            return "its publisher calls it imprecise, and the page does not"
        if figure.above("table") is None:
            return None
        group = figure.group()
        right = f"asked of {group[0].lower() + group[1:]}, {inside[0].month}"
        beside = re.search(r"(\d+)(?: (?:or|to) (\d+))? " + re.escape(right), figure.around())
        fine = beside and int(beside[1]) <= inside[0].asked <= int(beside[2] or beside[1])
        return None if fine else f"'{inside[0].asked} {right}' does not stand beside it"
    rating = tables.ratings.get((release, job, element, scale))
    if rating is None:
        return "no such row"
    if Decimal(figure.element.get("value")) != rating.value:
        return f"value {figure.element.get('value')} is not {rating.value}"
    ends = {"importance": " of 5", "of-five": " of 5", "of-three": " of 3"}
    right = f"{rounded(rating.value)}%" if scale == "percent" else f"{rounded(rating.value, 1)}"
    if figure.printed not in (right, right + ends.get(scale, "")):
        return f"{figure.printed} is not {right}"
    if rating.doubtful != marked:
        return "marked, and its publisher does not" if marked else "its publisher marks it, and the page does not"
    return fault_of_who_and_when(figure, rating, KINDS.get(element[:3]))


def fault_of_who_and_when(figure, rating, kind):
    said = figure.around()
    if rating.month is None:
        # A sentence need not repeat what no copy says; a table has to say it.
        if figure.above("table") is not None and "not in our copy" not in said:
            return "that date and rater are not in the copy does not stand beside it"
        return None
    if figure.above("table") is None:
        right = f"({rating.by}, {rating.month[-4:]})"
        return None if right in said else f"'{right}' does not follow it"
    group = figure.group()
    clauses = re.findall(rf"{re.escape(group)}, {rating.month}(?:, so old)?: ([^.]*)\.", tidy(said))
    for clause in clauses:
        for low, high, by in re.findall(rf"{kind} by (?:(\d+)(?: (?:or|to) (\d+))? )?(\w[\w ]*?)(?=,|$)", clause):
            if by == rating.by and (not low or rating.asked is not None and int(low) <= rating.asked <= int(high or low)):
                return None
    return f"'{group}, {rating.month}: {kind} by {rating.asked} {rating.by}' does not stand beside it"


def tidy(said):
    """Without notes of sources, which may stand before the stop of a sentence."""
    return re.sub(r" (?:Official|Not confirmed|Self-reported) source \d+(?:, \d+)*", "", said)


def fault_of_workers(tables, figure):
    _, year, soc, fact = figure.claim.split("/")
    value = tables.workers.get((year, soc, fact))
    if value is None:
        return "no such row"
    shown = Decimal(figure.element.get("value"))
    if year == "2021" or fact.endswith("percent"):
        right, words = rounded(value), f"{rounded(value)}%"
    elif fact.endswith("-weekly"):
        right, words = value, f"${value:,}"
    else:
        right, words = value, f"{rounded(value)}"
    if shown != right or figure.printed != words:
        return f"{shown}, {figure.printed} is not {words}"
    spans = {"2021": "2019 and 2021"}
    beside = figure.around() + " " + text(figure.above("table", "p", "dd", "li"))
    return None if spans.get(year, year) in beside else f"{spans.get(year, year)} does not stand beside it"


SOURCES = {
    "onet": lambda parts: rf"O\*NET {re.escape(parts[1])},",
    "workers": lambda parts: "2019 and 2021" if parts[1] == "2021" else parts[1],
}


def fault_of_figure(tables, figure, sources):
    parts = figure.claim.split("/")
    named = SOURCES[parts[0]](parts)
    if not any(re.search(named, source) for source in sources):
        return f"no source of the page is {named}"
    return fault_of_rating(tables, figure) if parts[0] == "onet" else fault_of_workers(tables, figure)


# ----------------------------------------------------------------------------------------------------- differences


def differences(tables, one, other):
    """Elements that are rated higher for the first, and for the second, the widest gap first; and all that are alike."""
    first, second, alike = [], [], set()
    for kind in ("skills", "knowledge", "activities"):
        a, b = tables.of_class(one, kind), tables.of_class(other, kind)
        if not a or not b:
            continue
        mean = lambda ratings: sum(r.value for r in ratings.values()) / len(ratings)
        apart = mean(a) - mean(b)
        for element in a.keys() & b.keys():
            x, y = a[element], b[element]
            if max(x.value, y.value) < 3:
                continue
            gap = x.value - y.value
            passes = abs(gap) >= Decimal("0.5") if kind == "skills" else abs(gap) >= 1 and abs(gap - apart) >= Decimal("0.7")
            if x.error is not None and y.error is not None and gap * gap < 4 * (x.error**2 + y.error**2):
                passes = False
            if x.doubtful or y.doubtful:
                passes = False
            if passes:
                (first if gap > 0 else second).append((-abs(gap), element))
            else:
                alike.add(element)
    return [sorted(first), sorted(second)], alike


def rows_of_differences(table):
    """By heading the (element, job) pairs of each row."""
    parts, heading = {}, None
    for row in table.iter("tr"):
        head = row.find("th")
        if head is not None and head.get("scope") == "rowgroup":
            heading = text(head)
            parts[heading] = []
        elif heading is not None:
            parts[heading].append([data.get("data-claim").split("/")[2:4] for data in row.iter("data")])
    return parts


def faults_of_differences(tables, path, tree, parent, labels):
    """What a comparison calls a difference, against what the rule does; and how many rows were held against it."""
    section = next((h for h in tree.iter("h3") if h.get("id") == "rated"), None)
    if section is None:
        return
    table = next((t for t in parent[section].iter("table") if t.get("aria-labelledby") == "rated" and "rated" in classes(t)), None)
    jobs = []
    for data in (table if table is not None else parent[parent[section]]).iter("data"):
        claim = data.get("data-claim", "").split("/")
        if claim[0] == "onet" and claim[2] not in jobs:
            jobs.append(claim[2])
    if table is None:
        yield None if len(jobs) == 1 and "cannot tell these two apart" in text(parent[section]) else f"no ratings, and {jobs}"
        return
    shown = rows_of_differences(table)
    right, alike = differences(tables, *jobs)
    headings = [h for h in shown if h.startswith("Rated higher for ")]
    columns = [text(th) for th in table.find("thead").iter("th")]
    for column, expected in zip(columns, right):
        heading = f"Rated higher for {column[0].lower() + column[1:]}"
        found = [row[0][1] for row in shown.get(heading, [])]
        if sorted(found) != sorted(element for _, element in expected):
            yield f"'{heading}' has {found}, and the rule gives {[e for _, e in expected]}"
        elif (gaps := [dict((e, g) for g, e in expected)[element] for element in found]) != sorted(gaps):
            yield f"'{heading}' is not in the order of gaps"
        else:
            yield from [None] * max(1, len(found))
        headings = [h for h in headings if h != heading]
    for heading in headings:
        yield f"'{heading}' names no column"
    ratings = lambda job, element: next(r for (_, j, e, s), r in tables.ratings.items() if (j, e, s) == (job, element, "importance"))
    for row in shown.get("Rated highest in both", []):
        element = row[0][1]
        least = min(ratings(job, element).value for job in jobs)
        yield None if element in alike and least >= 3 else f"{element} is not highest in both"
    yield from faults_of_sentences(tree, jobs, right, labels)


def faults_of_sentences(tree, jobs, right, labels):
    """The clearest gap, what is new to somebody, and what she may like: each of the list of the rule."""
    both = sorted(right[0] + right[1])
    for paragraph in tree.iter("p"):
        if text(paragraph).startswith("The clearest gap:"):
            claims = [data.get("data-claim").split("/")[2:4] for data in paragraph.iter("data")]
            widest = [e for g, e in both if g == both[0][0]]
            wrong = [c for c in claims if c[1] not in widest]
            yield f"the clearest gap is {widest}, not {claims}" if wrong or len(claims) != 2 else None
    for item in tree.iter("dd"):
        if not (said := text(item)).startswith("Rated clearly higher there: "):
            continue
        named = said.removeprefix("Rated clearly higher there: ").rstrip(".").split("; ")
        named = [n.removeprefix("knowledge of ") for n in named if not n.startswith("and more by name")]
        sides = [{labels.get(e) for _, e in side} for side in right]
        yield None if any(set(named) <= side for side in sides) else f"'new' names {named}, which the rule does not give"
    for paragraph in tree.iter("p"):
        if not (said := text(paragraph)).startswith("You may like "):
            continue
        known = {labels.get(e) for _, e in both} - {None}
        for likes in re.findall(r"if you like (.*?)(?:;|\. Our reading)", said):
            rest = likes
            for label in sorted(known, key=len, reverse=True):
                rest = rest.replace(label, "")
            yield None if not re.sub(r"\band\b|[, ]", "", rest) else f"'{likes}' is not of the list of the rule"


def labels_of(all_pages):
    """How the site names an element within a sentence, read from the rows that rate it."""
    labels = {}
    for _, tree, _ in all_pages:
        for row in tree.iter("tr"):
            data, head = next(row.iter("data"), None), row.find("th")
            if data is None or head is None or not data.get("data-claim", "").startswith("onet/"):
                continue
            claim = data.get("data-claim").split("/")
            if claim[4] == "importance" and row.find("td").find("small") is None:
                label = " ".join((head.text or "").split())
                labels.setdefault(claim[3], label[:1].lower() + label[1:])
    return labels


# --------------------------------------------------------------------------------------------------------- payroll


def faults_of_payroll(tables, table):
    """Shares, the order of rows, and that the largest occupations are drawn."""
    shown, own = [], set()
    for row in table.iter("tr"):
        data = next(row.iter("data"))
        _, _, soc, industry, what = data.get("data-claim").split("/")
        payroll = tables.payrolls[industry]
        right = math.floor(Decimal(100 * payroll[soc]) / payroll["00-0000"] + Decimal("0.5"))
        words = "under 1%" if right == 0 else f"{right}%"
        fine = what == "share-of-payroll" and Decimal(data.get("value")) == right and text(data).lower() in (words, f"{right}%")
        yield None if fine else f"{industry} {soc}: {text(data)} is not {words}"
        shown.append(soc)
        if "own" in classes(row):
            own.add(soc)
    order = sorted((soc for soc in payroll if soc != "00-0000"), key=lambda soc: (-payroll[soc], soc))
    expected = [soc for n, soc in enumerate(order) if n < LARGEST or soc in own]
    counts = lambda socs: [payroll[soc] for soc in socs]
    yield None if counts(shown) == counts(expected) else f"{industry}: rows {shown} are not {expected}"


# ------------------------------------------------------------------------------------------------------------- all


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("site")
    options.add_argument("tables")
    options.add_argument("--figures", type=int, default=500)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()

    tables = Tables(options.tables)
    all_pages = [(path, tree, parents(tree)) for path, tree in pages(options.site)]
    figures, sources = [], {}
    for path, tree, parent in all_pages:
        lists = [o for o in tree.iter("ol") if "src" in classes(o)]
        sources[path] = [text(item) for list_ in lists for item in list_]
        for data in tree.iter("data"):
            if data.get("data-claim", "").split("/")[0] in SOURCES:
                figures.append(Figure(path, data, parent))
    random.Random(options.seed).shuffle(figures)
    picked, off, counts = figures[: options.figures], [], collections.Counter()
    for figure in picked:
        counts["/".join(figure.claim.split("/")[:2])] += 1
        if fault := fault_of_figure(tables, figure, sources[figure.path]):
            off.append(f"{figure.path}: {figure.claim}: {fault}")
    labels, gaps, shares = labels_of(all_pages), 0, 0
    for path, tree, parent in all_pages:
        if re.match(r"compare/[^/]*-vs-[^/]*/index.html$", path):
            for fault in faults_of_differences(tables, path, tree, parent, labels):
                gaps += 1
                off += [f"{path}: {fault}"] if fault else []
        for table in tree.iter("table"):
            if "crew" in classes(table):
                for fault in faults_of_payroll(tables, table):
                    shares += 1
                    off += [f"{path}: {fault}"] if fault else []
    for line in sorted(off):
        print(line)
    marked = sum("not sure" in text(cell) for _, tree, _ in all_pages for cell in tree.iter("td"))
    print(f"seed {options.seed}: {', '.join(f'{n} of {release}' for release, n in sorted(counts.items()))}; {marked} marked")
    print(
        f"{len(picked) + gaps + shares} checked ({len(picked)} of {len(figures)} figures, {gaps} differences, "
        f"{shares} shares of payrolls), {len(off)} off"
    )
    return 1 if off or not picked else 0


if __name__ == "__main__":
    sys.exit(main())
