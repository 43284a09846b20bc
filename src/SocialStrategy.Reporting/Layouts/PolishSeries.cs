namespace SocialStrategy.Reporting;

/// <summary>The Polish words about values over several periods.</summary>
internal static class PolishSeries
{
    internal static SeriesTexts Texts { get; } = new()
    {
        ChartCaption = "{indicator}",
        Axis = "wartość",
        Values = "wartości",
        Target = "wartość docelowa",
        Legend = "{name} – {points}",
        Point = "{period}: {value}",
        PointWithMarks = "{period}: {value} ({marks})",
        Description = "Linia od {first} do {last}; najmniej {lowest}, najwięcej {highest}.",
        Break = "przerwanie szeregu",
        Revised = "wartość poprawiona",
        Provisional = "wartość wstępna",
        Forecast = "prognoza",
        Restated = "{period}: {value}, wcześniej podano {earlier}.",
        RestatedWithReason = "{period}: {value}, wcześniej podano {earlier}. Powód: {reason}",
        Summary = "Średnia z okresów: {mean}. Najwyższa wartość: {highest} ({highestPeriods}), najniższa: {lowest} ({lowestPeriods}).",
        Trend = "Zmiana od poprzedniego okresu: {previous}, od pierwszego: {whole}.",
        Heading = "Oceny w kolejnych latach: {period}",
        MeansCaption = "Średnie ocen w kolejnych latach",
        IndexCaption = "Syntetyczny wskaźnik stopnia wdrożenia strategii w kolejnych latach",
        Computed = "obliczony",
        Published = "opublikowany",
        MeanColumn = "Średnia z lat",
        Unit = "Jednostka: {unit}",
        Source = "Źródło danych: {source}",
        Baseline = "Wartość bazowa: {value} ({period})",
        TargetLine = "Wartość docelowa: {target}",
        ReplacedTarget = "Wartość docelowa zastąpiona {date}: {target}",
        Rise = "Pożądany wzrost",
        Fall = "Pożądany spadek",
        KeepWithinRange = "Pożądane utrzymanie w przedziale",
        None = "Wskaźnik opisowy, bez pożądanego kierunku",
    };
}
