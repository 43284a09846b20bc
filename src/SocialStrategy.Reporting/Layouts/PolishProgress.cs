namespace SocialStrategy.Reporting;

/// <summary>The Polish words about progress towards targets.</summary>
internal static class PolishProgress
{
    internal static ProgressTexts Texts { get; } = new()
    {
        Heading = "Postęp wobec wartości docelowych",
        Introduction = "Wartości docelowe: {targets}, w tym {statuses}.",
        StatusCount = "{status} – {count}",
        Caption = "Wartości docelowe według statusu, {period}",
        StatusColumn = "Status",
        ReferenceColumn = "Wartość wyjściowa",
        ActualColumn = "Wartość obecna",
        TargetColumn = "Wartość docelowa",
        ProgressColumn = "Postęp",
        GapColumn = "Brakuje",
        Reached = "osiągnięto",
        NotReached = "nie osiągnięto",
        Unknown = "nie wiadomo",
        OfPeriod = "({period})",
        Contradicts = "wartość docelowa przeczy pożądanemu kierunkowi",
        GoalsCaption = "Średni postęp celów, {period}",
        MeanProgressColumn = "Średni postęp",
        ScorecardHeading = "Karta wyników",
        ScorecardCaption = "Karta wyników według celów, {period}",
        StatusCountColumn = "Wartości docelowe: {status}",
        Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["noActual"] = "brak wartości",
            ["noReference"] = "brak wartości wyjściowej",
            ["notNumeric"] = "wartość nie jest liczbą",
            ["otherUnit"] = "różne jednostki",
            ["severalValues"] = "kilka różnych wartości",
            ["emptyRange"] = "pusty przedział",
            ["referenceIsZero"] = "wartość wyjściowa jest zerem",
            ["actualBeforeReference"] = "wartość starsza niż wyjściowa",
            ["break"] = "przerwanie szeregu",
            ["onlyTrend"] = "tylko tendencja",
            ["targetEqualsReference"] = "wartość docelowa równa wyjściowej",
            ["referenceWithinTarget"] = "wartość wyjściowa spełnia już cel",
        },
    };
}
