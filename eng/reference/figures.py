"""A second computation of every figure, from the documentation alone (docs/figures.md, progress.md, funding.md, formats/json.md).

    figures.py FOLDER --period P [--compared P]    prints figures.csv of the plan folder (strategy.json, round-*.json, rules.json)
    figures.py --batch LIST                        for each line "folder TAB period TAB compared" writes reference.csv into the folder
"""
import argparse
import csv
import io
import json
import re
import sys
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

COLUMNS = "subject,measure,period,rule,exact,rounded,decimals,inputs,missing,expected,outcome,reason".split(",")
REASONS = ["not-reported", "empty", "no-data", "confidential", "no-figure", "other-unit", "not-addable", "provisional", "forecast", "not-rated", "not-computable"]
MISSING = REASONS[:5] + ["provisional", "forecast"]
WORDS = {"empty": "empty", "noData": "no-data", "notReported": "not-reported", "confidential": "confidential", "notApplicable": "not-applicable"}
GREATEST = 2 ** 96 - 1


# ---------------------------------------------------------------- periods

class Period:
    """A stretch of days of a kind."""
    known = {}

    @classmethod
    def of(cls, text):
        if text is None:
            return None
        if text not in cls.known:
            cls.known[text] = cls(text)
        return cls.known[text]

    def __init__(self, text):
        self.text = text
        for kind, pattern in (("year", r"(\d{4})"), ("half", r"(\d{4})-H([12])"), ("quarter", r"(\d{4})-Q([1-4])"), ("month", r"(\d{4})-(\d\d)"),
                              ("day", r"(\d{4})-(\d\d)-(\d\d)"), ("span", r"(\d{4})/(\d{4})"), ("fiscal", r"FY(\d{4})-(\d\d)")):
            match = re.fullmatch(pattern, text)
            if match:
                self.kind = kind
                self.start, self.end = self.days(kind, *map(int, match.groups()))
                return
        raise ValueError(text)

    @staticmethod
    def days(kind, year, number=1, day=1):
        if kind == "day":
            return (date(year, number, day).toordinal(),) * 2
        if kind == "span":
            return first_day(year, 1), first_day(number + 1, 1) - 1
        length = {"year": 12, "half": 6, "quarter": 3, "month": 1, "fiscal": 12}[kind]
        begin = number if kind == "fiscal" else (number - 1) * length + 1
        return first_day(year, begin), first_day(year, begin + length) - 1

    def within(self, other):
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other):
        return self.start <= other.end and other.start <= self.end

    def __eq__(self, other):
        return isinstance(other, Period) and self.text == other.text

    def __hash__(self):
        return hash(self.text)


def first_day(year, month):
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, 1).toordinal() if year < 10000 else date.max.toordinal() + 1


LENGTHS = [("year", 12), ("half", 6), ("quarter", 3), ("month", 1)]


def period_from(kind, day):
    """The period of a kind that begins on a day, if one does."""
    begins = date.fromordinal(day)
    if begins.day != 1:
        return None
    if kind == "fiscal":
        return Period.of(f"FY{begins.year:04}-{begins.month:02}")
    length = dict(LENGTHS)[kind]
    if (begins.month - 1) % length:
        return None
    number = (begins.month - 1) // length + 1
    return Period.of({"year": f"{begins.year:04}", "half": f"{begins.year:04}-H{number}", "quarter": f"{begins.year:04}-Q{number}",
                      "month": f"{begins.year:04}-{number:02}"}[kind])


# ---------------------------------------------------------------- values

class Value:
    def __init__(self, data):
        self.amount = self.numerator = self.denominator = self.currency = self.reason = None
        self.parts = []
        for kind in ("number", "percent", "money", "text", "composite", "missing"):
            if kind in data:
                self.kind = kind
        if self.kind in ("number", "percent", "money"):
            self.amount = Fraction(data[self.kind])
        if self.kind == "percent" and "numerator" in data and "denominator" in data:
            self.numerator, self.denominator = Fraction(data["numerator"]), Fraction(data["denominator"])
        self.currency = data.get("currency")
        if self.kind == "missing":
            self.reason = WORDS[data["missing"]]
        if self.kind == "composite":
            self.parts = [(part["name"], Value(part["value"])) for part in data["composite"]]
        self.text = data.get("text")

    numeric = property(lambda self: self.amount is not None)
    missing = property(lambda self: self.kind == "missing")

    def unit(self, own, indicators):
        return {"percent": "%", "money": self.currency}.get(self.kind, own or indicators)

    def key(self):
        return (self.kind, self.amount, self.numerator, self.denominator, self.currency, self.text, self.reason, tuple((name, value.key()) for name, value in self.parts))


class Observation:
    def __init__(self, data, of_round):
        self.item, self.name, self.group = data["item"], data.get("name"), data.get("group")
        self.period, self.value, self.unit, self.status = Period.of(data["period"]), Value(data["value"]), data.get("unit"), data.get("status")
        self.contributions = [Contribution(each) for each in data.get("contributions", [])]
        self.breakdowns = data.get("breakdowns", [])
        self.round = of_round
        self.thing = (self.item, self.name, self.group)


class Contribution:
    def __init__(self, data):
        self.body, self.value, self.unit = data["realizer"], Value(data["value"]), data.get("unit")


class Round:
    def __init__(self, data):
        self.period = Period.of(data["period"])
        self.observations = [Observation(each, self) for each in data.get("observations", [])]
        self.order = (self.period.end, -self.period.start)
        self.assessments = data.get("assessments", [])
        self.progress = data.get("taskProgress", [])


def counting(observations):
    """Which word counts: what is left of the observations of one thing in one period."""
    left = list(observations)
    for keep in (lambda each: not each.value.missing, lambda each: each.status != "forecast"):
        left = [each for each in left if keep(each)] or left
    latest = max((each.round.order for each in left), default=None)
    left = [each for each in left if each.round.order == latest]
    return [each for each in left if each.status == "revised"] or left


def differ(observations):
    return len(different(observations)) > 1


def different(observations):
    """One of each that say the same."""
    found = {}
    for each in observations:
        found.setdefault((each.value.key(), each.unit), each)
    return list(found.values())


def by(things, key):
    groups = {}
    for each in things:
        groups.setdefault(key(each), []).append(each)
    return groups


# ---------------------------------------------------------------- the plan

class Item:
    def __init__(self, kind, data, above):
        self.kind, self.code, self.data, self.above = kind, data["code"], data, above
        self.realizers = [each["realizer"] for each in data.get("realizers", [])]
        self.below = []


KINDS = (("goals", "goal"), ("directions", "direction"), ("indicators", "indicator"), ("tasks", "task"))


class Plan:
    def __init__(self, data):
        self.data, self.code, self.period, self.items = data, data["code"], Period.of(data.get("period")), {}
        self.goals = [self.add("goal", goal, None) for goal in data.get("goals", [])]
        self.programmes = [self.add("programme", each, None) for each in data.get("programmes", [])]
        self.scales = {scale["code"]: scale for scale in data.get("scales", [])}
        self.all_goals = [item for item in self.items.values() if item.kind == "goal"]
        self.indicators = [item for item in self.items.values() if item.kind == "indicator"]

    def add(self, kind, data, above):
        item = Item(kind, data, above)
        self.items[item.code] = item
        for member, name in KINDS:
            for child in data.get(member, []):
                item.below.append(self.add(name, child, item))
        return item

    def below(self, goal, itself=False):
        """Items below a goal (None: the whole), each once."""
        if goal is None:
            return list(self.items.values())
        found = {goal.code: goal} if itself else {}
        self.collect(goal, found)
        goals = [goal.code] + [each.code for each in found.values() if each.kind == "goal"]
        for item in list(self.items.values()):
            if item.kind == "direction" and set(item.data.get("alsoServes", [])) & set(goals):
                found[item.code] = item
                self.collect(item, found)
        return list(found.values())

    def collect(self, item, found):
        for child in item.below:
            found[child.code] = child
            self.collect(child, found)

    def subjects(self):
        return [(None, self.code)] + [(goal, goal.code) for goal in self.all_goals]


# ---------------------------------------------------------------- numbers

class Rounding:
    def __init__(self, data):
        self.mode, self.decimals = data["mode"], data["decimals"]

    def apply(self, exact):
        """The coefficient of the rounded number, with the decimals of the rule."""
        scaled = abs(exact) * 10 ** self.decimals
        whole, rest = divmod(scaled.numerator, scaled.denominator)
        twice = 2 * rest
        if self.mode == "halfAwayFromZero" and twice >= scaled.denominator:
            whole += 1
        if self.mode == "halfToEven" and (twice > scaled.denominator or twice == scaled.denominator and whole % 2):
            whole += 1
        return whole if exact >= 0 else -whole


def printed(exact, rounding):
    """(rounded, decimals), or None where a decimal number of .NET cannot hold it."""
    if rounding is None:
        decimals, scaled = 0, exact
        while scaled.denominator != 1 and decimals <= 28:
            decimals, scaled = decimals + 1, scaled * 10
        if scaled.denominator != 1:
            return None
        coefficient = scaled.numerator
    else:
        decimals, coefficient = rounding.decimals, rounding.apply(exact)
    if abs(coefficient) > GREATEST or decimals > 28:
        return None
    digits = str(abs(coefficient)).rjust(decimals + 1, "0")
    text = digits if decimals == 0 else digits[:-decimals] + "." + digits[-decimals:]
    return ("-" if coefficient < 0 else "") + text, decimals


def exact_text(number):
    return str(number.numerator) if number.denominator == 1 else f"{number.numerator}/{number.denominator}"


class Entry:
    """An expected input: a value, or the reason why there is none."""

    def __init__(self, key, value=None, gap=None, period=None, status=None):
        self.key, self.value, self.gap, self.period, self.status = key, value, gap, period, status


class Result:
    def __init__(self, entries, exact=None, rounding=None, refusal=None, inputs=None):
        self.entries, self.exact, self.rounding, self.refusal = entries, exact, rounding, refusal
        used = [each for each in entries if each.gap is None]
        self.inputs, self.expected = len(used) if inputs is None else inputs, len(entries)
        self.missing = by([each for each in entries if each.gap], lambda each: each.gap)
        self.marks = by([each for each in used if each.status in ("provisional", "forecast")], lambda each: each.status)
        if exact is not None and refusal is None and printed(exact, rounding) is None:
            self.exact, self.refusal = None, "too-many-digits"

    def row(self, subject, measure, period, rule):
        missing = " ".join(f"{reason}:{len(self.missing[reason])}" for reason in REASONS if reason in self.missing)
        if self.refusal:
            return [subject, measure, period, rule, "", "", "", self.inputs, missing, self.expected, "refused", self.refusal]
        rounded, decimals = printed(self.exact, self.rounding)
        marks = " ".join(f"{status}:{len(self.marks[status])}" for status in ("provisional", "forecast") if status in self.marks)
        return [subject, measure, period, rule, exact_text(self.exact), rounded, decimals, self.inputs, missing, self.expected, "value", marks]


class Rules:
    def __init__(self, data):
        self.data = data
        self.mean, self.percent = Rounding(data["meanRounding"]), Rounding(data["percentRounding"])
        self.money = Rounding(data.get("moneyRounding", {"mode": "halfAwayFromZero", "decimals": 2}))
        self.progress = Rounding(data["progressRounding"]) if "progressRounding" in data else self.percent
        self.roll_up, self.progress_roll_up = data["ratingRollUp"], data.get("progressRollUp")
        self.task_amounts = {0: "includeParts", 1: "excludeParts"}.get(data.get("taskAmounts"), data.get("taskAmounts"))


def median(numbers):
    ordered, middle = sorted(numbers), len(numbers) // 2
    return ordered[middle] if len(numbers) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def missing(entries):
    """Those that the policy is about; what was told and cannot be used, such as another unit, is none of them."""
    return [each for each in entries if each.gap in MISSING]


def refusal(rule, entries, of_bodies, unit):
    """The first reason why a rule gives no number; text among parts is one, among contributions it is left out."""
    method, used, absent = rule["method"], [each for each in entries if each.gap is None], missing(entries)
    zeros = absent if rule["missing"] == "zero" else []
    values = [each.value for each in used]
    if not used:
        return "no-input"
    told = [each.value for each in entries if each.gap in (None, "forecast", "provisional")]
    if method == "sum" and (unit or "").lstrip()[:1] in ("%", "‰") and unit and any(value.kind == "number" for value in told):
        return "sum-of-percentages"
    if rule["missing"] == "refuse" and absent:
        return "input-missing"
    if not of_bodies and any(each.gap == "not-addable" for each in entries):
        return "not-numeric"
    if len({(value.kind, value.currency) for value in values}) > 1:
        return "mixed-kinds"
    if method == "sum" and values[0].kind == "percent":
        return "sum-of-percentages"
    if any(value.denominator == 0 for value in values):
        return "no-ratio"
    if method == "meanOfRatios" and values[0].kind != "percent":
        return "no-ratio"
    if method == "pooledRatio" and (zeros or any(value.numerator is None for value in values) or sum(value.denominator for value in values) == 0):
        return "no-ratio"
    weights = {each["input"] for each in rule.get("weights", [])} if of_bodies else set()
    if method == "weightedMean" and any(each.key not in weights for each in used + absent):
        return "no-weight"
    if method == "last":
        periods = [each.period for each in used + zeros]
        if len(set(periods)) < len(periods):
            return "same-period"
    return None


def number(rule, entries):
    method, used = rule["method"], [each for each in entries if each.gap is None]
    if method == "pooledRatio":
        return sum(each.value.numerator for each in used) / sum(each.value.denominator for each in used) * 100
    pairs = [(each, each.value.amount) for each in used]
    if rule["missing"] == "zero":
        pairs += [(each, Fraction(0)) for each in missing(entries)]
    amounts = [amount for _, amount in pairs]
    if method == "weightedMean":
        weights = {each["input"]: Fraction(each["weight"]) for each in rule["weights"]}
        return sum(weights[each.key] * amount for each, amount in pairs) / sum(weights[each.key] for each, _ in pairs)
    if method == "last":
        return max(pairs, key=lambda pair: pair[0].period.end)[1]
    return {"sum": sum, "mean": lambda all: sum(all) / len(all), "meanOfRatios": lambda all: sum(all) / len(all), "median": median, "minimum": min, "maximum": max}[method](amounts)


def rounding_of(method, kind, rules):
    if method in ("pooledRatio", "meanOfRatios"):
        return rules.percent
    if method in ("mean", "weightedMean", "median"):
        return rules.money if kind == "money" else rules.mean
    return None


def aggregate(rule, entries, rules, unit, of_bodies=False):
    reason = refusal(rule, entries, of_bodies, unit)
    if reason:
        return Result(entries, refusal=reason)
    kind = next(each.value.kind for each in entries if each.gap is None)
    return Result(entries, number(rule, entries), rounding_of(rule["method"], kind, rules))


def name_of(rule, inputs, before=""):
    """The name of a rule of an indicator: sumOfPeriods(refuse, settled)."""
    policies = [rule["missing"]] if rule["missing"] != "skip" else []
    policies += {"countAll": ["forecasts"], "leaveOut": ["settled"]}.get(rule.get("unsettled"), [])
    method = before + rule["method"][0].upper() + rule["method"][1:] if before else rule["method"]
    return f"{method}Of{inputs}" + (f"({', '.join(policies)})" if policies else "")


def unsettled_gap(rule, status):
    policy = rule.get("unsettled", "countProvisional")
    if status == "forecast" and policy != "countAll":
        return "forecast"
    return "provisional" if status == "provisional" and policy == "leaveOut" else None


# ---------------------------------------------------------------- the evaluation

class Evaluation:
    def __init__(self, plan, rounds, rules, period, compared):
        self.plan, self.rules, self.period, self.compared = plan, rules, period, compared
        self.rounds = sorted((each for each in rounds if each.period.end <= period.end), key=lambda each: each.order)
        self.round = next(each for each in rounds if each.period == period)
        self.observations = [each for a_round in self.rounds for each in a_round.observations]
        for each in self.observations:
            if each.item in plan.items and each.unit == plan.items[each.item].data.get("unit"):
                each.unit = None
        self.rows = []

    def add(self, result, subject, measure, rule, period=None):
        if result is not None and result.expected:
            self.rows.append(result.row(subject, measure, (period or self.period).text, rule))

    def run(self):
        for indicator in self.plan.indicators:
            self.contributions(indicator)
            self.parts_of_period(indicator)
            self.breakdowns(indicator)
        Ratings(self).run()
        if self.compared:
            self.changes()
        Targets(self).run()
        if self.rules.task_amounts:
            Funding(self).run()
        return self.rows

    @staticmethod
    def rule_over(indicator, axis):
        rule = indicator.data.get("aggregation", {}).get(axis)
        return rule if rule and rule["method"] != "none" else None

    def that_count(self, indicator):
        """The observations of an indicator in the evaluated round that count."""
        mine = [each for each in self.round.observations if each.item == indicator.code]
        for _, said in by(mine, lambda each: (each.thing, each.period)).items():
            yield from counting(said)

    # ------------------------------------------------------------ contributions

    def contributions(self, indicator):
        rule = self.rule_over(indicator, "overRealizers")
        if rule is None:
            return
        asked = list(dict.fromkeys(self.named_bodies(indicator) + [each["input"] for each in rule.get("weights", [])]))
        own = [each for each in self.round.observations if each.item == indicator.code and each.group is None and each.period.within(self.period)]
        if not own:
            self.total(indicator, rule, asked, None)
        for observation in self.that_count(indicator):
            self.total(indicator, rule, asked, observation)

    @staticmethod
    def named_bodies(indicator):
        item = indicator
        while item is not None and not item.realizers:
            item = item.above
        return item.realizers if item else []

    def total(self, indicator, rule, asked, observation):
        entries = self.contributed(indicator, rule, observation) + self.not_contributed(asked, observation)
        period = observation.period if observation else self.period
        name = name_of(rule, "Contributions")
        result = aggregate(rule, entries, self.rules, indicator.data.get("unit"), of_bodies=True)
        if rule["method"] == "sum" and indicator.data.get("aggregation", {}).get("mayCountTwice"):
            greatest = max((each.value.amount for each in entries if each.gap is None), default=None)
            self.add(Result(entries, greatest, refusal=result.refusal), indicator.code, "contributionLowerBound", "greatestContribution", period)
            self.add(result, indicator.code, "contributionUpperBound", name, period)
            return
        self.add(result, indicator.code, "contributionTotal", name, period)
        if observation and result.expected and result.refusal is None:
            self.difference(indicator, rule, observation, entries, result)

    def difference(self, indicator, rule, observation, entries, total):
        kind = next(each.value for each in entries if each.gap is None)
        value = observation.value
        fits = observation.unit is None or observation.unit == indicator.data.get("unit")
        if value.kind in ("number", "money") and fits and value.kind == kind.kind and value.currency == kind.currency:
            inputs = [Entry(None, value, status=observation.status)] + entries
            self.add(Result(inputs, value.amount - total.exact, total.rounding), indicator.code, "contributionDifference", name_of(rule, "Contributions", "printedLess"), observation.period)

    def contributed(self, indicator, rule, observation):
        if observation is None:
            return []
        first = next((each.value.currency for each in observation.contributions if each.value.kind == "money"), None)
        currency = observation.value.currency or first
        entries = []
        for each in observation.contributions:
            gap = self.contribution_gap(each, rule, indicator, currency)
            if gap == "not-applicable":
                continue
            entries.append(Entry(each.body, each.value, gap, observation.period, observation.status))
        there = {each.key for each in entries if each.gap is None}
        return [each for each in entries if each.gap not in ("other-unit", "not-addable") or each.key not in there]

    @staticmethod
    def contribution_gap(contribution, rule, indicator, currency):
        value = contribution.value
        if contribution.unit is not None and contribution.unit != indicator.data.get("unit"):
            return "other-unit"
        if value.missing:
            return value.reason
        if value.kind in ("text", "composite") or value.kind == "percent" and rule["method"] == "sum":
            return "not-addable"
        return "other-unit" if value.kind == "money" and value.currency != currency else None

    def not_contributed(self, asked, observation):
        reason = "not-reported"
        if observation:
            if observation.group is not None or not observation.value.missing and not observation.contributions:
                return []
            if observation.value.missing and not observation.contributions:
                reason = observation.value.reason
                if reason == "not-applicable":
                    return []
                reason = reason if reason in ("no-data", "confidential") else "not-reported"
        there = {each.body for each in observation.contributions} if observation else set()
        period = observation.period if observation else self.period
        return [Entry(body, gap=reason, period=period) for body in asked if body not in there]

    # ------------------------------------------------------------ parts

    def parts_of_period(self, indicator):
        rule = self.rule_over(indicator, "overPeriods")
        if rule is None:
            return
        mine = [each for each in self.observations if each.item == indicator.code and each.period.within(self.period) and each.period != self.period]
        for group, said in by(mine, lambda each: each.group).items():
            parts = {period: counting(all) for period, all in by(said, lambda each: each.period).items()}
            self.add(self.period_total(indicator, rule, parts), indicator.code, "periodTotal" + self.in_group(group, None), name_of(rule, "Periods"))

    def period_total(self, indicator, rule, parts):
        told = {period: different(said) for period, said in parts.items()}
        entries = [self.part(each.period.text, each.value, each, self.part_gap(indicator, rule, each)) for said in told.values() for each in said if each.value.reason != "not-applicable"]
        periods = sorted(told, key=lambda each: each.start)
        if any(len(said) > 1 for said in told.values()):
            return Result(entries, refusal="several-values")
        if any(one.overlaps(two) for index, one in enumerate(periods) for two in periods[index + 1:]):
            return Result(entries, refusal="overlapping")
        return aggregate(rule, entries + [Entry(each.text, gap="not-reported", period=each) for each in self.gaps_between(periods)], self.rules, indicator.data.get("unit"))

    @staticmethod
    def part(name, value, observation, gap):
        return Entry(name, value, gap, observation.period, observation.status)

    def part_gap(self, indicator, rule, observation):
        return self.unusable(indicator, observation, observation.value) or unsettled_gap(rule, observation.status)

    @staticmethod
    def unusable(indicator, observation, value):
        if value.missing:
            return value.reason
        if observation.unit is not None and observation.unit != indicator.data.get("unit"):
            return "other-unit"
        return None if value.numeric else "not-addable"

    def gaps_between(self, periods):
        """What the parts leave, filled; days take no time away."""
        parts = [each for each in periods if each.kind != "day"]
        kinds = {each.kind for each in parts}
        usual = [kind for kind in ("year", "fiscal", "half", "quarter", "month") if kind in kinds]
        if kinds and not kinds & {"fiscal", "span", "month"}:
            usual.append("month")
        day = self.period.start
        for each in parts + [None]:
            yield from self.fill(day, each.start - 1 if each else self.period.end, usual)
            day = each.end + 1 if each else None

    @staticmethod
    def fill(day, end, kinds):
        while day <= end:
            fitting = [each for each in (period_from(kind, day) for kind in kinds) if each and each.end <= end]
            if not fitting:
                return
            yield fitting[0]
            day = fitting[0].end + 1

    def breakdowns(self, indicator):
        rule = self.rule_over(indicator, "overBreakdowns")
        if rule is None:
            return
        for observation in (each for each in self.round.observations if each.item == indicator.code):
            for breakdown in observation.breakdowns:
                if breakdown["coverage"] != "exhaustive":
                    continue
                values = [(part["name"], Value(part["value"])) for part in breakdown["parts"]]
                entries = [self.part(name, value, observation, self.unusable(indicator, observation, value)) for name, value in values if value.reason != "not-applicable"]
                self.add(aggregate(rule, entries, self.rules, indicator.data.get("unit")), indicator.code, f"breakdownTotal[{breakdown['by']}]", name_of(rule, "Parts"), observation.period)

    # ------------------------------------------------------------ change

    def changes(self):
        for (item, name, group), said in by(self.observations, lambda each: each.thing).items():
            pair = [counting([each for each in said if each.period == period]) for period in (self.compared, self.period)]
            bracket = self.in_group(group, name)
            indicator = self.plan.items.get(item)
            indicator = indicator if indicator and indicator.kind == "indicator" else None
            self.change(item, group, bracket, indicator, pair, self.break_between(said))

    def break_between(self, said):
        return any(each.status == "break" and self.compared.end < each.period.end <= self.period.end for each in said)

    def restarted(self, indicator):
        """Whether a running total of the year began anew between the periods, which are not the same part of two years."""
        before, after, timing = date.fromordinal(self.compared.end), date.fromordinal(self.period.end), indicator.data.get("timing")
        alike = self.compared.kind == self.period.kind != "span" and before.month == after.month
        long = all(each.kind in ("year", "fiscal", "span") for each in (self.compared, self.period))
        return before.year != after.year and not alike and (timing == "cumulativeInYear" or timing == "cumulative" and not long)

    @staticmethod
    def in_group(group, part):
        return f"[{': '.join(each for each in (group, part) if each)}]" if group or part else ""

    def change(self, item, group, bracket, indicator, pair, broken):
        unit = indicator.data.get("unit") if indicator else None
        reason = self.incomparable(pair, unit, "break" if broken else "restart" if indicator and self.restarted(indicator) else None)
        if reason is None:
            earlier, later = pair[0][0], pair[1][0]
            if earlier.value.kind == "composite":
                self.composite_change(item, group, earlier, later, unit)
            else:
                self.compare(item, bracket, earlier.value, later.value, earlier.status, later.status)
        elif indicator and any(each.value.numeric for side in pair for each in side):
            entries = [entry for side in pair for entry in self.change_entries(different(side))]
            self.add(Result([each for each in entries if each.gap != "not-applicable"], refusal=reason), item, "change" + bracket, "laterLessEarlier")

    @staticmethod
    def change_entries(side):
        numbers = [Entry(None, each.value, status=each.status) for each in side if each.value.numeric]
        return numbers or [Entry(None, gap="not-reported" if not side else side[0].value.reason or "not-addable")]

    @staticmethod
    def incomparable(pair, unit, apart):
        if any(differ(side) for side in pair):
            return "several-values"
        if any(not side or side[0].value.missing for side in pair):
            return "input-missing"
        if apart:
            return apart
        first, second = pair[0][0], pair[1][0]
        if first.value.kind == second.value.kind == "composite":
            return None
        if not (first.value.numeric and second.value.numeric):
            return "not-numeric"
        same = first.value.kind == second.value.kind and first.value.unit(first.unit, unit) == second.value.unit(second.unit, unit)
        return None if same else "other-unit"

    def composite_change(self, item, group, earlier, later, unit):
        before = dict(earlier.value.parts)
        for name, value in later.value.parts:
            old = before.get(name)
            if old and old.numeric and value.numeric and old.kind == value.kind and old.unit(earlier.unit, unit) == value.unit(later.unit, unit):
                self.compare(item, self.in_group(group, name), old, value, earlier.status, later.status)

    def compare(self, item, bracket, old, new, old_status, new_status):
        entries = [Entry(None, old, status=old_status), Entry(None, new, status=new_status)]
        change = new.amount - old.amount
        self.add(Result(entries, change), item, "change" + bracket, "laterLessEarlier")
        if new.kind != "percent" and old.amount != 0:
            self.add(Result(entries, change / abs(old.amount) * 100, self.rules.percent), item, "relativeChange" + bracket, "changeInPercentOfEarlier")


# ---------------------------------------------------------------- roll-ups of ratings and of progress

class RollUp:
    """Numbers of items, rolled up over goals."""

    def __init__(self, plan, rule, entries, rounding, falling=False):
        self.plan, self.rule, self.entries, self.rounding, self.falling = plan, rule, entries, rounding, falling

    def name(self):
        kind = self.rule["ratedItems"].capitalize()
        plural = {"mean": "meanOf", "median": "medianOf"}
        return {"meanOfItems": plural["mean"] + kind + "s", "medianOfItems": plural["median"] + kind + "s", "worstItem": "worst" + kind,
                "goalMeansByItemCount": f"goalMeansBy{kind}Count"}.get(self.rule["method"], self.rule["method"]) + ("" if self.rule["missing"] == "skip" else f"({self.rule['missing']})")

    def items(self, goal):
        return [self.entries[each.code] for each in self.plan.below(goal, itself=True) if each.code in self.entries]

    def of(self, goal):
        method, lower = self.rule["method"], self.plan.goals if goal is None else [each for each in goal.below if each.kind == "goal"]
        if method in ("meanOfItems", "medianOfItems", "worstItem") or not lower:
            return self.rolled(self.items(goal), method)
        entries = []
        for each in lower:
            if not self.items(each):
                continue
            result = self.of(each)
            entry = Entry(each.code, gap="no-figure" if result.refusal else None)
            if not result.refusal:
                entry.number = Fraction(self.rounding.apply(result.exact), 10 ** self.rounding.decimals) if "Rounded" in method or "ByItem" in method else result.exact
            entry.weight = self.weight(each, method)
            entry.status = next((status for status in ("forecast", "provisional") if status in result.marks), None)
            entries.append(entry)
        return self.rolled(entries, method)

    def weight(self, goal, method):
        if method == "goalMeansByItemCount":
            return sum(1 for each in self.items(goal) if each.gap is None or self.rule["missing"] == "zero" and each.gap in MISSING)
        if method == "weightedGoalMeans":
            return next((Fraction(each["weight"]) for each in self.rule["weights"] if each["input"] == goal.code), None)
        return 1

    def rolled(self, entries, method):
        used = [each for each in entries if each.gap is None]
        if not used:
            return Result(entries, refusal="no-input")
        if self.rule["missing"] == "refuse" and missing(entries):
            return Result(entries, refusal="input-missing")
        pairs = [(each.number, each.weight) for each in used]
        if self.rule["missing"] == "zero":
            pairs += [(Fraction(0), each.weight) for each in missing(entries)]
        if any(weight is None for _, weight in pairs):
            return Result(entries, refusal="no-weight")
        numbers = [one for one, _ in pairs]
        if method == "medianOfItems":
            exact = median(numbers)
        elif method == "worstItem":
            exact = max(numbers) if self.falling else min(numbers)
        else:
            exact = sum(one * weight for one, weight in pairs) / Fraction(sum(weight for _, weight in pairs))
        return Result(entries, exact, self.rounding)


class Ratings:
    def __init__(self, evaluation):
        self.evaluation, self.plan, self.rules = evaluation, evaluation.plan, evaluation.rules
        self.rated = {}
        own = [each for each in evaluation.round.assessments if Period.of(each["period"]) == evaluation.period]
        for each in own:
            self.rated.setdefault(each["scale"], {}).setdefault(each["item"], each.get("level") or Fraction(each["percentComplete"]))
        for mapping in self.rules.data.get("scaleMappings", []):
            for each in own:
                if each["scale"] == mapping["from"]:
                    self.rated.setdefault(mapping["to"], {}).setdefault(each["item"], self.mapped(mapping, each))
        self.items_rated = {item for ratings in self.rated.values() for item in ratings}

    @staticmethod
    def mapped(mapping, rating):
        if "levels" in mapping:
            return next(each["to"] for each in mapping["levels"] if each["from"] == rating["level"])
        bands = sorted(mapping["bands"]["bands"], key=lambda each: each["from"])
        return [each["level"] for each in bands if each["from"] <= rating["percentComplete"]][-1]

    def run(self):
        for scale, ratings in self.rated.items():
            data = self.plan.scales[scale]
            if data.get("percentComplete") or all("value" in each for each in data.get("levels", [])):
                self.means(scale, ratings)
            if not data.get("percentComplete"):
                self.levels(scale, ratings)

    def points(self, scale):
        return {each["code"]: Fraction(each.get("value", 0)) for each in self.plan.scales[scale].get("levels", [])}

    def kind(self):
        return self.rules.roll_up["ratedItems"]

    def means(self, scale, ratings):
        points, entries = self.points(scale), {}
        for item in self.plan.items.values():
            if item.kind == self.kind():
                level = ratings.get(item.code)
                value = level if isinstance(level, Fraction) else points.get(level)
                entry = Entry(item.code, gap="not-reported" if level is None else "not-rated" if value is None else None)
                entry.number, entry.weight = value, 1
                entries[item.code] = entry
        ordered = list(points.values())
        roll = RollUp(self.plan, self.rules.roll_up, entries, self.rules.mean, len(ordered) > 1 and ordered[0] > ordered[-1])
        for goal, code in self.plan.subjects():
            result = roll.of(goal)
            below = [each.code for each in self.plan.below(goal, itself=True) if each.kind == self.kind()]
            if result.inputs or any(each in ratings for each in below) or not any(each in self.items_rated for each in below):
                self.evaluation.add(result, code, "meanRating", roll.name())

    def levels(self, scale, ratings):
        points = self.points(scale)
        for goal, code in self.plan.subjects():
            items = [each for each in self.plan.below(goal, itself=True) if each.kind == self.kind()]
            there = [ratings.get(each.code) for each in items]
            for level in sorted({each for each in there if each is not None}):
                entries = [Entry(None, gap=None if each is not None else "not-reported") for each in there]
                self.evaluation.add(Result(entries, Fraction(there.count(level))), code, f"levelCount[{level}]", "countOfRatings")
                if level in points:
                    entries = [Entry(None, gap="not-reported" if each is None else None if each in points else "not-rated") for each in there]
                    share = Fraction(there.count(level), sum(each in points for each in there)) * 100
                    self.evaluation.add(Result(entries, share, self.rules.percent), code, f"levelShare[{level}]", "shareOfRatingsInOrder")


# ---------------------------------------------------------------- targets

TREND = ("risingTrend", "fallingTrend", "stableTrend")
CHANGES = {"riseBy": (1, False), "fallBy": (-1, False), "riseByPercent": (1, True), "fallByPercent": (-1, True)}


class Answer:
    """What a target has: progress and gap, if any; else the reason."""
    progress = gap = actual = reference = period = reason = None

    def because(self, reason):
        self.reason = reason
        return self


class Targets:
    def __init__(self, evaluation):
        self.evaluation, self.plan, self.rules, self.period = evaluation, evaluation.plan, evaluation.rules, evaluation.period
        self.of_item = by([each for each in evaluation.observations if each.group is None], lambda each: each.item)

    def run(self):
        entries = {}
        for indicator in self.plan.indicators:
            standing = [each for each in indicator.data.get("targets", []) if "replacedOn" not in each]
            answers = [(target, self.answer(indicator, target)) for target in standing]
            self.figures(indicator, answers)
            entry = self.entry(indicator, answers)
            if entry:
                entries[indicator.code] = entry
        if self.rules.progress_roll_up:
            rule = dict(self.rules.progress_roll_up, ratedItems=self.rules.progress_roll_up.get("ratedItems", "indicator"))
            roll = RollUp(self.plan, rule, entries, self.rules.progress)
            for goal, code in self.plan.subjects():
                self.evaluation.add(roll.of(goal), code, "meanProgress", roll.name())

    def figures(self, indicator, answers):
        seen = {}
        same = by(answers, lambda pair: pair[0]["period"])
        for target, answer in answers:
            number = seen[target["period"]] = seen.get(target["period"], 0) + 1
            part = target["period"] + (f" ({number})" if len(same[target["period"]]) > 1 else "")
            aim = [Entry(None)] * (2 if "upper" in target else 1)
            if answer.progress is not None:
                rule = "shareOfDistanceGone" if target["relation"] in ("between", "exactly") else "shareOfWayToTarget"
                result = Result([answer.reference, answer.actual] + aim, answer.progress * 100, self.rules.progress)
                self.evaluation.add(result, indicator.code, f"targetProgress[{part}]", rule, answer.period)
            if answer.gap is not None:
                inputs = ([answer.reference] if target["relation"] in CHANGES else []) + [answer.actual] + aim
                self.evaluation.add(Result(inputs, answer.gap), indicator.code, f"remainingGap[{part}]", "targetLessActual", answer.period)

    def entry(self, indicator, answers):
        """What an indicator brings into the mean of progress."""
        if not answers:
            return None
        answer = self.chosen(answers)[1]
        entry = Entry(indicator.code)
        entry.weight, entry.number = 1, None
        if answer.progress is not None:
            entry.number = answer.progress * 100
            entry.status = next((each.status for each in (answer.actual, answer.reference) if each.status in ("provisional", "forecast")), None)
        elif answer.reason == "no-actual":
            words = [each.value.reason for each in self.of_item.get(indicator.code, []) if each.period == self.period and each.round is self.evaluation.round and each.value.missing]
            entry.gap = min(words, key=["empty", "no-data", "not-reported", "confidential", "not-applicable"].index, default="not-reported")
        else:
            entry.gap = "other-unit" if answer.reason == "other-unit" else "not-computable"
        return None if entry.gap == "not-applicable" else entry

    def chosen(self, answers):
        ends = [(Period.of(pair[0]["period"]).end, pair) for pair in answers]
        later = [end for end, _ in ends if end >= self.period.end]
        chosen = min(later) if later else max(end for end, _ in ends)
        return next(pair for end, pair in ends if end == chosen)

    # ------------------------------------------------------------ one target

    def actual(self, indicator, kinds, until):
        """The latest value by a day: its observation, None, or 'several'."""
        said = [each for each in self.of_item.get(indicator.code, []) if each.period.end <= until and (each.period.kind in kinds or each.period.kind == "day")
                and not each.value.missing and each.status != "forecast"]
        if not said:
            return None
        latest = max(said, key=lambda each: (each.period.end, -each.period.start)).period
        left = counting([each for each in said if each.period == latest])
        return self.one_of(left, indicator)

    def of_period(self, indicator, period):
        said = [each for each in self.of_item.get(indicator.code, []) if each.period == period and not each.value.missing and each.status != "forecast"]
        left = counting(said)
        return self.one_of(left, indicator) if left else None

    @staticmethod
    def one_of(left, indicator):
        """The observation, or 'several' where their numbers differ; words are all alike, for none can be computed with."""
        return "several" if len({(each.value.amount, each.value.unit(each.unit, indicator.data.get("unit"))) for each in left}) > 1 else left[0]

    def reference(self, indicator, target, actual):
        """(period, value, unit) where the way begins, None, or 'several'."""
        base = indicator.data.get("baseline")
        if "relativeToIndicator" in target:
            other = self.plan.items[target["relativeToIndicator"]]
            return self.known(other, Period.of(target.get("relativeTo")) or actual.period)
        if "relativeTo" in target:
            return self.known(indicator, Period.of(target["relativeTo"]))
        return self.baseline(indicator, base)

    def known(self, indicator, period):
        found = self.of_period(indicator, period)
        if found == "several":
            return found
        if found:
            return period, found.value, found.value.unit(found.unit, indicator.data.get("unit")), found.status
        base = indicator.data.get("baseline")
        return self.baseline(indicator, base) if base and Period.of(base["period"]) == period else None

    @staticmethod
    def baseline(indicator, base):
        if base is None or Value(base["value"]).missing:
            return None
        value = Value(base["value"])
        return Period.of(base["period"]), value, value.unit(None, indicator.data.get("unit")), None

    def answer(self, indicator, target):
        due, answer = Period.of(target["period"]), Answer()
        actual = self.actual(indicator, (self.period.kind, due.kind), min(due.end, self.period.end))
        if actual is None or actual == "several":
            return answer.because("no-actual" if actual is None else "several-values")
        answer.actual, answer.period = Entry(None, status=actual.status), actual.period
        reference = self.reference(indicator, target, actual)
        if isinstance(reference, tuple):
            answer.reference = Entry(None, status=reference[3])
        return self.measured(indicator, target, actual, reference, answer)

    def measured(self, indicator, target, actual, reference, answer):
        value, known = actual.value, isinstance(reference, tuple)
        if not value.numeric:
            return answer.because("not-numeric")
        own = value.unit(actual.unit, indicator.data.get("unit"))
        ends = self.range(indicator, target, reference, own)
        if isinstance(ends, str):
            return answer.because(ends)
        series = [indicator, self.plan.items[target.get("relativeToIndicator", indicator.code)]]
        if known and (reference[0].end > actual.period.end or any(self.broken(each, reference[0], actual.period) for each in series)):
            return answer.because("break")
        if target["relation"] in TREND:
            return answer.because("only-trend")
        usable = known and reference[1].numeric and reference[2] == own
        reason = None if usable else self.fault(reference) or "other-unit"
        low, high = ends
        answer.gap = low - value.amount if low is not None and value.amount < low else high - value.amount if high is not None and value.amount > high else Fraction(0)
        answer.progress = self.gone(ends, reference[1].amount, value.amount) if usable else None
        return answer.because(reason or "no-way")

    def broken(self, indicator, since, until):
        return any(each.status == "break" and since.end < each.period.end <= until.end for each in self.of_item.get(indicator.code, []))

    def range(self, indicator, target, reference, own):
        """The two ends of the numbers that reach the target (None: open), or the reason why it cannot be told."""
        unit, relation = indicator.data.get("unit"), target["relation"]
        if relation in TREND:
            return self.fault(reference) or (None if reference[2] == own else "other-unit")
        value, upper = Value(target["value"]), Value(target["upper"]) if "upper" in target else None
        if not value.numeric or upper and not upper.numeric:
            return "not-numeric"
        if relation in CHANGES:
            return self.fault(reference) or self.changed(relation, value, value.unit(None, unit), reference, own)
        if upper and upper.unit(None, unit) != value.unit(None, unit):
            return "other-unit"
        if upper and upper.amount < value.amount:
            return "empty-range"
        if value.unit(None, unit) != own:
            return "other-unit"
        if upper:
            return value.amount, upper.amount
        return {"atLeast": (value.amount, None), "above": (value.amount, None), "atMost": (None, value.amount), "below": (None, value.amount), "exactly": (value.amount, value.amount)}[relation]

    @staticmethod
    def fault(reference):
        return "no-reference" if reference is None else "several-values" if reference == "several" else None if reference[1].numeric else "not-numeric"

    @staticmethod
    def changed(relation, value, unit, reference, own):
        sign, per_cent = CHANGES[relation]
        if value.kind == "money" and per_cent or not per_cent and unit != reference[2]:
            return "other-unit"
        if per_cent and reference[1].amount == 0:
            return "reference-is-zero"
        if reference[2] != own:
            return "other-unit"
        by_how_much = abs(reference[1].amount) * value.amount / 100 if per_cent else value.amount
        end = reference[1].amount + sign * by_how_much
        return (end, None) if sign > 0 else (None, end)

    @staticmethod
    def gone(ends, reference, actual):
        low, high = ends
        if reference is None:
            return None

        def distance(number):
            return low - number if low is not None and number < low else number - high if high is not None and number > high else Fraction(0)

        if distance(reference) == 0:
            return None
        if low is None or high is None:
            end = high if low is None else low
            return (actual - reference) / (end - reference)
        return (distance(reference) - distance(actual)) / distance(reference)


# ---------------------------------------------------------------- money

class Amount:
    def __init__(self, task, data, period):
        value = Value(data["amount"])
        self.task, self.period, self.source, self.currency, self.amount = task, period, data.get("source"), value.currency, value.amount
        while task.above.kind == "task":
            task = task.above
        self.top = task.code
        year = period and date.fromordinal(period.start).year
        self.time = Period.of(f"{year:04}") if period and year == date.fromordinal(period.end).year else period


def contains(outer, inner):
    """None is the whole time."""
    return outer is None or inner is not None and inner.within(outer)


class Funding:
    def __init__(self, evaluation):
        self.evaluation, self.plan, self.rules = evaluation, evaluation.plan, evaluation.rules
        self.tasks = [each for each in self.plan.items.values() if each.kind == "task"]
        self.planned = [Amount(task, data, Period.of(data.get("period"))) for task in self.tasks for data in task.data.get("plannedFunding", [])]
        self.spent = list(self.all_spent())

    def all_spent(self):
        latest = {}
        for a_round in self.evaluation.rounds:
            for key, said in by(a_round.progress, lambda each: (each["task"], each["period"])).items():
                latest[key] = [(each, a_round) for each in said]
        for said in latest.values():
            for each, _ in said:
                for data in each.get("spent", []):
                    yield Amount(self.plan.items[each["task"]], data, Period.of(data.get("period") or each["period"]))

    def run(self):
        for goal, code in self.plan.subjects():
            tops = [each for each in self.plan.below(goal) if each.kind == "task" and each.above.kind != "task"]
            sums = {}
            for measure, amounts in (("plannedFunding", self.planned), ("spentFunding", self.spent)):
                mine = self.under(tops, amounts)
                for window in self.windows(measure, amounts) if mine else []:
                    inside = mine if window == self.whole(measure) else self.under(tops, [each for each in amounts if each.time == window])
                    for currency in sorted({each.currency for each in inside}):
                        sums[measure, currency, window] = self.sum_of(code, measure, currency, window, [each for each in inside if each.currency == currency], self.untold(measure, tops, window))
            self.use(code, tops, sums)

    def windows(self, measure, amounts):
        whole = self.whole(measure)
        return sorted({each.time for each in amounts if each.time and each.time != whole}, key=lambda each: (each.start, each.end)) + [whole]

    def whole(self, measure):
        amounts = self.planned if measure == "plannedFunding" else self.spent
        known = [each.period for each in amounts if each.period]
        if measure == "plannedFunding" and (self.plan.period or not known):
            return self.plan.period or self.evaluation.period
        first, last = min(date.fromordinal(each.start).year for each in known), max(date.fromordinal(each.end).year for each in known)
        return Period.of(f"{first:04}" if first == last else f"{first:04}/{last:04}")

    def under(self, tops, amounts):
        """The amounts of tasks and their parts that count."""
        mine = self.of(tops, amounts)
        kept = [one for one in mine if not any(self.includes(two, one) for two in mine)]
        if self.rules.task_amounts == "excludeParts":
            return kept
        return [one for one in kept if not any(two.currency == one.currency and self.is_above(two.task, one.task) and self.meet(two.period, one.period) for two in mine)]

    def of(self, tops, amounts):
        codes = {top.code for top in tops}
        return [each for each in amounts if each.top in codes]

    @staticmethod
    def includes(two, one):
        same = two.task is one.task and two.source == one.source and two.currency == one.currency
        return same and contains(two.period, one.period) and not (one.period is two.period is None) and not (one.period and two.period and contains(one.period, two.period))

    @staticmethod
    def is_above(upper, lower):
        item = lower.above
        while item is not None and item is not upper:
            item = item.above
        return item is upper

    @staticmethod
    def meet(one, two):
        return one is None or two is None or one.overlaps(two)

    def untold(self, measure, tops, window):
        """The tasks without any amount; of what was spent, those of them for which money was planned by now or for the time."""
        amounts, whole = (self.planned if measure == "plannedFunding" else self.spent), self.whole(measure)
        told = amounts if window == whole else [each for each in amounts if each.time == window]
        due = [each for each in self.planned if window == whole and (each.period is None or each.period.start <= self.evaluation.period.end) or window != whole and each.time == window]
        return [top for top in tops if not self.under([top], told) and (measure == "plannedFunding" and window == whole or self.under([top], due))]

    def sum_of(self, code, measure, currency, window, amounts, untold):
        total = self.figure(code, measure, currency, window, amounts, untold)
        sources = {each.source for each in amounts}
        for source in sources if sources != {None} else ():
            part = f"{currency}, source: {source}" if source else f"{currency}, source"
            self.figure(code, measure, part, window, [each for each in amounts if each.source == source], [])
        return total

    def figure(self, code, measure, part, window, amounts, untold):
        entries = [Entry(None) for _ in amounts] + [Entry(None, gap="not-reported") for _ in untold]
        result = Result(entries, sum((each.amount for each in amounts), Fraction(0)))
        self.evaluation.add(result, code, f"{measure}[{part}]", "sumOfTaskAmounts" + ("(includeParts)" if self.rules.task_amounts == "includeParts" else ""), window)
        return result

    def use(self, code, tops, sums):
        tasks = self.of(tops, self.planned)
        for (measure, currency, window), spent in sums.items():
            if measure != "spentFunding":
                continue
            whole = window == self.whole(measure)
            planned = sums.get(("plannedFunding", currency, self.whole("plannedFunding") if whole else window))
            longer = any(each.period is None or each.period.overlaps(window) and not each.period.within(window) for each in tasks)
            if planned and planned.exact and planned.exact > 0 and spent.exact is not None and (whole or not longer):
                result = Result([Entry(None), Entry(None)], spent.exact / planned.exact * 100, self.rules.percent)
                self.evaluation.add(result, code, f"fundingUse[{currency}]", "spentInPercentOfPlanned", window)


# ---------------------------------------------------------------- files

def load(path):
    return json.loads(Path(path).read_text(encoding="utf-8"), parse_float=Decimal)


def evaluate(folder, period, compared):
    Period.known.clear()
    folder = Path(folder)
    rounds = [Round(load(path)) for path in sorted(folder.glob("round-*.json"))]
    return Evaluation(Plan(load(folder / "strategy.json")), rounds, Rules(load(folder / "rules.json")), Period.of(period), Period.of(compared)).run()


def shielded(text):
    """As a spreadsheet must not take a text for a formula."""
    return "'" + text if re.match(r"'*[=+\-@\t\r]", text) else text


def written(rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        texts = [str(cell) for cell in row]
        writer.writerow([shielded(text) for text in texts[:4]] + texts[4:])
    return out.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--period")
    parser.add_argument("--compared")
    parser.add_argument("--batch")
    arguments = parser.parse_args()
    if arguments.batch:
        for line in Path(arguments.batch).read_text(encoding="utf-8").splitlines():
            folder, period, compared = line.split("\t")
            Path(folder, "reference.csv").write_text(written(evaluate(folder, period, compared or None)), encoding="utf-8", newline="")
    else:
        sys.stdout.reconfigure(encoding="utf-8", newline="")
        sys.stdout.write(written(evaluate(arguments.folder, arguments.period, arguments.compared)))


if __name__ == "__main__":
    main()
