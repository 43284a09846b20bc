"""Random plan folders, each with the figures that the reference computes: models.py SEED COUNT FOLDER

Writes FOLDER/0001 … with strategy.json, round-*.json, rules.json, reference.csv, and FOLDER/folders.txt with a line
"folder TAB period TAB compared" for each. The same seed and number give the same model, however many are made.

Kept out: groups among parts of a period; two rounds that end on one day; a unit told though it is the indicator's; amounts beside numbers, but for contributions to a value that
is neither; two currencies below one task; words that are forecast or provisional; more digits than fit.
"""
import json
import random
import re
import sys
from pathlib import Path

import figures

METHODS = ["sum", "sum", "mean", "weightedMean", "median", "minimum", "maximum", "last", "pooledRatio", "meanOfRatios", "none"]
POLICIES = ["skip", "zero", "refuse"]
UNSETTLED = [None, None, "countProvisional", "countAll", "leaveOut"]
REASONS = ["empty", "noData", "notApplicable", "notReported", "confidential"]
BODIES = ["A", "B", "C", "D"]
ROLL_UPS = ["meanOfItems", "medianOfItems", "worstItem", "meanOfGoalMeans", "meanOfRoundedGoalMeans", "goalMeansByItemCount", "weightedGoalMeans"]
PARTS = {
    "2024": ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024-H1", "2024-H2", "2024-01", "2024-02", "2024-06", "2024-11", "2024-03-31", "2024-12-31"],
    "2024-H2": ["2024-Q3", "2024-Q4", "2024-07", "2024-08", "2024-12", "2024-12-31"],
    "FY2023-09": ["2023-Q4", "2024-Q1", "2024-Q2", "2023-09", "2024-07", "2024-08", "2024-H1", "2024-08-31"],
    "2023/2024": ["2023", "2024", "2023-H1", "2023-H2", "2024-Q1", "2024-Q4", "FY2023-01"],
}
EARLIER = {"2024": ["2022", "2023", "2024-Q1", "2024-H1"], "2024-H2": ["2022", "2023-H2", "2024-H1", "2024-Q3"], "FY2023-09": ["FY2022-09", "2023"], "2023/2024": ["2021/2022", "2023"]}
SCALES = [
    {"code": "S1", "levels": [{"code": str(n), "label": f"stopień {n}", "value": n} for n in range(1, 6)], "unorderedLevels": [{"code": "NO", "label": "nie oceniono"}]},
    {"code": "S2", "levels": [{"code": f"f{n}", "label": f"spadek {n}", "value": n} for n in (5, 3, 1)]},
    {"code": "S3", "levels": [{"code": n, "label": f"słowo {n}"} for n in ("źle", "tak", "dobrze")]},
    {"code": "S4", "percentComplete": True},
]
MAPPINGS = [
    {"from": "S3", "to": "S1", "levels": [{"from": "źle", "to": "1"}, {"from": "tak", "to": "NO"}, {"from": "dobrze", "to": "5"}]},
    {"from": "S4", "to": "S2", "bands": {"bands": [{"level": "f5", "from": 0}, {"level": "f3", "from": 40}, {"level": "f1", "from": 100}], "end": 100}},
]


class Decimal(str):
    """Digits as they shall stand in the file."""


def dumped(data):
    def marked(part):
        if isinstance(part, Decimal):
            return f"\0{part}\0"
        if isinstance(part, dict):
            return {key: marked(value) for key, value in part.items() if value is not None}
        return [marked(each) for each in part] if isinstance(part, list) else part

    return re.sub(r'"\\u0000([^"\\]*)\\u0000"', r"\1", json.dumps(marked(data), ensure_ascii=False))


class Model:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.items, self.indicators, self.tasks, self.goals = [], [], [], []
        self.period = self.one(["2024", "2024", "2024", "2024-H2", "FY2023-09", "2023/2024"])
        self.earlier = [each for each in EARLIER[self.period] if self.chance(0.6)]
        self.compared = self.one(self.earlier) if self.earlier and self.chance(0.8) else None
        self.number_of = 0

    # ------------------------------------------------------------ chance

    def one(self, choices):
        return self.random.choice(choices)

    def chance(self, share):
        return self.random.random() < share

    def some(self, choices, most):
        return [self.one(choices) for _ in range(self.random.randint(0, most))]

    def maybe(self, share, make):
        return make() if self.chance(share) else None

    def number(self):
        kind = self.random.random()
        if kind < 0.6:
            return self.random.randint(0, 12)
        if kind < 0.8:
            return Decimal(f"{self.random.randint(-400, 4000) / 100:.2f}")
        if kind < 0.9:
            return -self.random.randint(1, 20)
        return self.one([0, Decimal("0.0000000001"), Decimal("79228162514264337593543900000"), Decimal("-79228162514264337593543900000"), Decimal("0.0000000000000000000000000001"),
                         Decimal("123456789012345.6789"), Decimal("0.10"), Decimal("100")]) if self.chance(0.25) else Decimal(f"{self.random.randint(1, 999)}.5")

    # ------------------------------------------------------------ values

    def value(self, kind=None):
        kind = kind or self.one(["number"] * 6 + ["percent", "money", "text", "missing", "missing"])
        if kind == "number":
            return {"number": self.number()}
        if kind == "percent":
            ratio = {"numerator": self.random.randint(0, 9), "denominator": self.random.randint(0, 9)} if self.chance(0.6) else {}
            if ratio.get("denominator") == 0 and ratio["numerator"]:
                ratio["numerator"] = 0
            return {"percent": self.random.randint(0, 200) if self.chance(0.7) else Decimal(f"{self.random.randint(-999, 9999) / 10:.1f}"), **ratio}
        if kind == "money":
            return {"money": self.number(), "currency": self.one(["PLN"] * 5 + ["EUR"])}
        if kind == "text":
            return {"text": self.one(["kilka", "dużo"])}
        if kind == "composite":
            return {"composite": [{"name": name, "value": self.value(self.one(["number"] * 4 + ["percent", "money", "text", "missing"]))} for name in ("kobiety", "mężczyźni", "inni")[:self.random.randint(1, 3)]]}
        return {"missing": self.one(REASONS)}

    def rule(self, inputs):
        method = self.one(METHODS)
        weights = [{"input": each, "weight": self.one([1, 2, 3, Decimal("0.5")])} for each in inputs if self.chance(0.85)] if method == "weightedMean" else []
        if method == "weightedMean" and not weights:
            weights = [{"input": inputs[0], "weight": 1}]
        return {"method": method, "missing": self.one(POLICIES), "weights": weights or None, "unsettled": self.one(UNSETTLED)}

    # ------------------------------------------------------------ the strategy

    def code(self, letter):
        self.number_of += 1
        return f"{letter}{self.number_of}"

    def responsible(self, share):
        bodies = self.random.sample(BODIES, self.random.randint(1, 3))
        return [{"realizer": each, "role": self.one(["responsible", "supporting", None])} for each in bodies] if self.chance(share) else None

    def goal(self, depth):
        data = {"code": self.code("G"), "title": "Cel", "realizers": self.responsible(0.3)}
        self.goals.append(data["code"])
        self.items.append(data["code"])
        if depth < 3:
            data["goals"] = [self.goal(depth + 1) for _ in range(self.one([0, 0, 1, 2]))]
        data["directions"] = [self.direction() for _ in range(self.random.randint(0, 2))]
        data["indicators"] = [self.indicator() for _ in range(self.random.randint(0, 2))]
        data["tasks"] = [self.task(1) for _ in range(self.one([0, 0, 1]))]
        return {key: value for key, value in data.items() if value != []}

    def direction(self):
        data = {"code": self.code("K"), "title": "Kierunek", "realizers": self.responsible(0.3)}
        self.items.append(data["code"])
        data["indicators"] = [self.indicator() for _ in range(self.random.randint(0, 2))]
        data["tasks"] = [self.task(1) for _ in range(self.one([0, 0, 1]))]
        return {key: value for key, value in data.items() if value != []}

    def task(self, depth, currency=None):
        data = {"code": self.code("Z"), "title": "Zadanie", "realizers": self.responsible(0.2)}
        self.items.append(data["code"])
        currency = currency or self.one(["PLN"] * 4 + ["EUR"])
        self.tasks.append((data["code"], currency))
        data["plannedFunding"] = [self.funding(currency) for _ in range(self.random.randint(0, 3))]
        data["indicators"] = [self.indicator()] if self.chance(0.2) else []
        data["tasks"] = [self.task(depth + 1, currency) for _ in range(self.one([0, 0, 1, 2]))] if depth < 3 else []
        return {key: value for key, value in data.items() if value != []}

    def funding(self, currency):
        return {"amount": {"money": abs(self.random.randint(0, 900)) if self.chance(0.8) else Decimal("12.34"), "currency": currency},
                "period": self.one([None, "2023", "2024", "2024", "2025", "2024-Q1", "2024-H1", "2023/2024", "2024/2025", "FY2023-09", "2024-05"]), "source": self.one([None, "gmina", "powiat"])}

    def indicator(self):
        code = self.code("W")
        unit = self.one([None, "osoby", "osoby", "%", "PLN"])
        data = {"code": code, "title": "Wskaźnik", "unit": unit, "realizers": self.responsible(0.4)}
        data["desiredDirection"] = self.one([None, "rise", "fall", "keepWithinRange", "none"])
        kind = self.one(["number"] * 6 + ["percent", "percent", "money"])
        if self.chance(0.7):
            data["baseline"] = {"period": self.one(["2020", "2022", "2023", "2024", "FY2022-09"]), "value": self.value(kind if self.chance(0.85) else None)}
        data["targets"] = [self.target(kind) for _ in range(self.random.randint(0, 3))] or None
        if self.chance(0.85):
            data["aggregation"] = {"overRealizers": self.maybe(0.8, lambda: self.rule(BODIES)), "overPeriods": self.maybe(0.8, lambda: self.rule(PARTS[self.period])),
                                   "overBreakdowns": self.maybe(0.7, lambda: self.rule(["k", "m", "x"]))}
            over = data["aggregation"]["overRealizers"]
            if over and over["method"] == "sum" and self.chance(0.3):
                data["aggregation"]["mayCountTwice"] = True
            if (data["aggregation"]["overPeriods"] or {}).get("method") != "sum" and self.chance(0.3):
                data["timing"] = self.one(["overPeriod", "snapshot", "cumulative", "cumulativeInYear", "cumulativeFromStart"])
            if not any(data["aggregation"].values()):
                del data["aggregation"]
        self.items.append(code)
        self.indicators.append((code, unit, kind))
        return data

    def target(self, kind):
        relation = self.one(["atLeast", "atMost", "exactly", "above", "below", "between", "riseBy", "fallBy", "riseByPercent", "fallByPercent", "risingTrend", "fallingTrend", "stableTrend"])
        data = {"period": self.one(["2022", "2024", "2025", "2030", "2024-Q4", "FY2023-09"]), "relation": relation}
        if not relation.endswith("Trend"):
            data["value"] = self.value("number" if relation.endswith("Percent") and self.chance(0.7) else kind if self.chance(0.9) else None)
            if "missing" in data["value"]:
                data["value"] = {"number": 3}
            if relation == "between":
                data["upper"] = self.value(kind)
                if "missing" in data["upper"]:
                    data["upper"] = {"number": 30}
        data["relativeTo"] = self.one([None] * 4 + ["2022", "2023", "2020"])
        if self.indicators and self.chance(0.15):
            data["relativeToIndicator"] = self.one(self.indicators)[0]
        data["replacedOn"] = "2023-05-01" if self.chance(0.1) else None
        return data

    def strategy(self):
        goals = [self.goal(1) for _ in range(self.random.randint(1, 2))]
        for direction in self.directions(goals):
            others = [each for each in self.goals if each not in direction["above"]]
            if others and self.chance(0.3):
                direction["data"]["alsoServes"] = self.random.sample(others, 1)
        programmes = [{"code": self.code("P"), "title": "Program"}] if self.chance(0.3) else None
        self.items += [each["code"] for each in programmes or []]
        return {"format": "social-strategy/strategy", "version": 3, "code": "plan", "title": "Strategia", "period": self.one(["2021/2027", None]), "scales": SCALES,
                "realizers": [{"code": each, "name": f"Realizator {each}"} for each in BODIES], "programmes": programmes, "goals": goals}

    def directions(self, goals, above=()):
        for goal in goals:
            codes = above + (goal["code"],)
            yield from ({"data": each, "above": codes} for each in goal.get("directions", []))
            yield from self.directions(goal.get("goals", []), codes)

    # ------------------------------------------------------------ rounds

    def round(self, period):
        return {"format": "social-strategy/round", "version": 2, "strategy": "plan", "period": period,
                "observations": [each for indicator in self.indicators for each in self.of_indicator(indicator, period)] + self.other_observations(period),
                "assessments": self.assessments(period), "taskProgress": self.progress(period)}

    def of_indicator(self, indicator, period):
        periods = [period] * 3 + PARTS.get(self.period, []) + [self.period, "2022", "2023"]
        parts = self.random.sample(PARTS[self.period], self.random.randint(0, 4)) if self.chance(0.5) else []
        if self.chance(0.4):
            parts = [each for each in ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4") if self.chance(0.75)]
        told = [self.observation(indicator, self.one(periods[:3])) for _ in range(self.one([0, 1, 1, 1, 2]))] + [self.observation(indicator, each) for each in parts]
        return told + [self.observation(indicator, self.one(periods)) for _ in range(self.one([0, 0, 1]))]

    def observation(self, indicator, period):
        code, unit, kind = indicator
        value = self.value(self.like(kind)) if self.chance(0.85) else {"missing": self.one(REASONS)}
        data = {"item": code, "group": "rejon" if period == self.period and self.chance(0.2) else None, "period": period, "value": value,
                "unit": "rodziny" if "money" not in value and self.chance(0.08) else None,
                "status": self.one([None] * 6 + ["provisional", "forecast", "revised", "break", "final"] if not {"text", "composite"} & set(value) else [None, "revised", "break", "final"])}
        if self.chance(0.5):
            data["contributions"] = self.contributions(value, unit)
        if self.chance(0.4):
            data["breakdowns"] = [self.breakdown() for _ in range(self.random.randint(1, 2))]
        return data

    def like(self, kind):
        """Mostly of the indicator's kind; amounts stand among amounts alone."""
        return kind if self.chance(0.75) else self.one(["money", "text", "missing"] if kind == "money" else ["number", "percent", "text", "missing", "composite"])

    def contributions(self, value, unit):
        """Of a printed number or amount the contributions are numbers or amounts of its currency; of another value they may be anything."""
        kind = next((each for each in ("number", "money") if each in value), None)
        given = []
        for _ in range(self.random.randint(1, 4)):
            one = self.value(None if kind is None else self.one([kind] * 4 + ["missing", "text"]))
            if "money" in one and "money" in value and self.chance(0.8):
                one["currency"] = value["currency"]
            given.append({"realizer": self.one(BODIES), "value": one, "unit": self.one(["rodziny", unit]) if "money" not in one and self.chance(0.1) else None})
        return given

    def breakdown(self):
        kind = self.one(["number"] * 4 + ["percent", "money"])
        return {"by": self.one(["type", "sex", "age"]), "coverage": self.one(["exhaustive", "exhaustive", "partial", "independent"]),
                "parts": [{"name": name, "value": self.value(self.like(kind))} for name in ("k", "m", "x")[:self.random.randint(1, 3)]]}

    def other_observations(self, period):
        things = [each for each in self.items if not each.startswith("W")][:3] + ["plan"]
        told = []
        for item in things:
            for name in self.some(["posiłki", "godziny"], 2):
                told.append({"item": item, "name": name, "group": "rejon" if self.chance(0.2) else None, "period": self.one([period, period, self.period, "2023"]),
                             "value": self.value(self.one([None, "number", "composite"])), "unit": self.one([None, None, "godz."]), "status": self.one([None] * 5 + ["forecast", "revised", "break", "provisional"])})
        return told

    def assessments(self, period):
        scales, given = self.random.sample(SCALES, self.random.randint(1, 3)), []
        for scale in scales:
            for item in self.items:
                if self.chance(0.55):
                    rated = {"percentComplete": self.random.randint(0, 100)} if "percentComplete" in scale else {"level": self.one(scale["levels"] + scale.get("unorderedLevels", []))["code"]}
                    given.append({"item": item, "period": period if self.chance(0.95) else "2023", "scale": scale["code"], **rated})
        return given

    def progress(self, period):
        told = []
        for task, currency in self.tasks:
            for _ in range(self.one([0, 0, 1, 1])):
                told.append({"task": task, "period": self.one([period, period, "2024-Q2", "2023"]), "spent": [self.funding(currency) for _ in range(self.random.randint(0, 2))] or None})
        return told

    # ------------------------------------------------------------ rules

    def rounding(self):
        return {"mode": self.one(["halfAwayFromZero", "halfToEven", "towardZero"]), "decimals": self.one([0, 1, 1, 2, 3])}

    def roll_up(self, kind):
        method = self.one(ROLL_UPS)
        weights = [{"input": each, "weight": self.one([1, 2, Decimal("0.25")])} for each in self.goals] if method == "weightedGoalMeans" else None
        return {"ratedItems": kind, "method": method, "missing": self.one(POLICIES), "weights": weights}

    def rules(self):
        return {"format": "social-strategy/rules", "version": 2, "ratingRollUp": self.roll_up(self.one(["direction", "direction", "task", "goal", "indicator"])),
                "meanRounding": self.rounding(), "percentRounding": self.rounding(), "moneyRounding": self.maybe(0.3, self.rounding), "progressRounding": self.maybe(0.3, self.rounding),
                "progressRollUp": self.maybe(0.8, lambda: self.roll_up("indicator")), "scaleMappings": [each for each in MAPPINGS if self.chance(0.4)] or None,
                "taskAmounts": self.one([None, "includeParts", "excludeParts"])}

    def write(self, folder):
        folder.mkdir(parents=True)
        files = {"strategy.json": self.strategy(), **{f"round-{each.replace('/', '_')}.json": self.round(each) for each in self.earlier + [self.period]}, "rules.json": self.rules()}
        for name, data in files.items():
            (folder / name).write_text(dumped({key: value for key, value in data.items() if value != []}), encoding="utf-8")


def main():
    seed, count, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    lines = []
    for number in range(1, count + 1):
        model, plan = Model(f"{seed}/{number}"), folder / f"{number:04}"
        model.write(plan)
        (plan / "reference.csv").write_text(figures.written(figures.evaluate(plan, model.period, model.compared)), encoding="utf-8", newline="")
        lines.append(f"{plan.name}\t{model.period}\t{model.compared or ''}\n")
    (folder / "folders.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
