namespace SocialStrategy.Reporting;

/// <summary>The Polish words of every rule that a figure may follow.</summary>
internal static class PolishRules
{
    internal static IReadOnlyDictionary<string, string> Words { get; } = RuleTexts.Of(
        new Dictionary<AggregationMethod, string>
        {
            [AggregationMethod.Sum] = "suma",
            [AggregationMethod.Mean] = "średnia",
            [AggregationMethod.WeightedMean] = "średnia ważona",
            [AggregationMethod.Median] = "mediana",
            [AggregationMethod.Minimum] = "minimum",
            [AggregationMethod.Maximum] = "maksimum",
            [AggregationMethod.Last] = "ostatnia wartość spośród",
            [AggregationMethod.PooledRatio] = "suma liczników przez sumę mianowników",
            [AggregationMethod.MeanOfRatios] = "zwykła średnia",
        },
        ("{method} wkładów realizatorów", "{method} wartości okresów", "{method} wartości części"),
        "wartość wydrukowana minus {rule}",
        new Dictionary<RollUpMethod, string>
        {
            [RollUpMethod.MeanOfItems] = "średnia ocen {items}",
            [RollUpMethod.MedianOfItems] = "mediana ocen {items}",
            [RollUpMethod.WorstItem] = "najgorsza spośród ocen {items}",
            [RollUpMethod.MeanOfGoalMeans] = "średnia średnich celów",
            [RollUpMethod.MeanOfRoundedGoalMeans] = "średnia zaokrąglonych średnich celów",
            [RollUpMethod.GoalMeansByItemCount] = "średnia zaokrąglonych średnich celów ważona liczbą {items}",
            [RollUpMethod.WeightedGoalMeans] = "średnia ważona średnich celów",
        },
        new Dictionary<ItemKind, string>
        {
            [ItemKind.Direction] = "kierunków działań",
            [ItemKind.Task] = "zadań",
            [ItemKind.Indicator] = "wskaźników",
            [ItemKind.Goal] = "celów",
            [ItemKind.Programme] = "programów",
        },
        new Dictionary<MissingPolicy, string>
        {
            [MissingPolicy.Skip] = "{rule}",
            [MissingPolicy.Zero] = "{rule}, brak danych liczony jako zero",
            [MissingPolicy.Refuse] = "{rule}, tylko przy pełnych danych",
        },
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["greatestContribution"] = "największy z wkładów realizatorów",
            ["countOfRatings"] = "liczba ocen na tym poziomie",
            ["shareOfRatingsInOrder"] = "udział w ocenach na skali",
            ["laterLessEarlier"] = "wartość późniejsza minus wcześniejsza",
            ["changeInPercentOfEarlier"] = "zmiana w procentach wartości wcześniejszej",
            ["shareOfWayToTarget"] = "przebyta część drogi od wartości początkowej do docelowej",
            ["shareOfDistanceGone"] = "pokonana część odległości wartości początkowej od docelowej",
            ["targetLessActual"] = "wartość docelowa minus osiągnięta",
            ["sumOfTaskAmounts"] = "suma kwot zadań i zadań, z których się składają",
            ["sumOfTaskAmounts(includeParts)"] = "suma kwot zadań; kwota zadania obejmuje zadania, z których się składa",
            ["spentInPercentOfPlanned"] = "środki wydane w procentach planowanych",
        });
}
