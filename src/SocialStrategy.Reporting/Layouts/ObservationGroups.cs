using System.Globalization;
using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Tables of what was reported about an item under common headings, the compared period beside the round's own.</summary>
internal static class ObservationGroups
{
    internal static IEnumerable<Block> Of(ItemCode item, ReportContext context)
    {
        var groups = context.ObservationsOf(item).Where(observation => observation.Group is not null).GroupBy(observation => observation.Group!, StringComparer.Ordinal).ToArray();
        return groups.Select((group, index) => TableOf(item, group.Key, [.. group], index, context));
    }

    private static Table TableOf(ItemCode item, string title, Observation[] observations, int index, ReportContext context)
    {
        var periods = PeriodColumns.Of(observations.Select(observation => observation.Period));
        var names = observations.Select(observation => observation.Name!).Distinct(StringComparer.Ordinal).ToArray();
        var withParts = observations.Any(observation => observation.Breakdowns.Count > 0);
        var withChange = names.Any(name => Change(item, name, title, context) is not null);
        return new Table(
            context.Anchor("values", $"{item}-{Letter(index)}"),
            context.Text(title),
            [
                new Column(context.Language.Text("columns.name"), ColumnKind.RowHeader),
                .. periods.Select(period => new Column(context.Language.Period(period), ColumnKind.Number)),
                .. Optional(withChange, new Column(context.Language.Text("columns.change"), ColumnKind.Number)),
                new Column(context.Language.Text("columns.unit"), ColumnKind.Text),
                .. Optional(withParts, new Column(context.Language.Text("columns.parts"), ColumnKind.Text)),
            ],
            names.Select(name => new Row(
            [
                Blocks.Cell(context.Text(name)),
                .. periods.Select(period => ValueCell(observations, name, period, context)),
                .. Optional(withChange, Change(item, name, title, context) is { } change ? ValueTexts.ChangeCell(change, context.Language) : Blocks.Cell(context.Language.Text("values.none"))),
                Blocks.Cell(observations.First(each => each.Name == name).Unit),
                .. Optional(withParts, Blocks.Lines(observations.Where(each => each.Name == name).SelectMany(each => PartTexts.Lines(each.Breakdowns, context)))),
            ])).ToValueList());
    }

    private static Cell ValueCell(Observation[] observations, string name, Period period, ReportContext context) =>
        observations.FirstOrDefault(each => each.Name == name && each.Period == period) is { } observation
            ? ValueTexts.Cell(observation, context.Language)
            : Blocks.Cell(context.Language.Text("values.none"));

    private static Figure? Change(ItemCode item, string name, string group, ReportContext context) => context.Evaluation.FiguresOf(item).FirstOrDefault(
        figure => figure.Measure == FigureMeasure.Change && figure.Subject is ObservationSubject observed && (observed.Component ?? observed.Name) == name && observed.Group == group);

    /// <summary>"a" to "z", then "a1" to "z1" and so on.</summary>
    private static string Letter(int index) => (char)('a' + (index % 26)) + (index < 26 ? "" : (index / 26).ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<T> Optional<T>(bool wanted, T item) => wanted ? [item] : [];
}

/// <summary>Parts of a whole as lines of text.</summary>
internal static class PartTexts
{
    internal static IEnumerable<string> Lines(ValueList<Breakdown> breakdowns, ReportContext context) =>
        breakdowns.SelectMany(breakdown => breakdown.Parts).Select(part => Line(part, context));

    internal static string OfWhich(ValueList<Breakdown> breakdowns, ReportContext context) =>
        context.Message("indicators.ofWhich", ("parts", string.Join("; ", Lines(breakdowns, context))));

    private static string Line(Part part, ReportContext context)
    {
        var line = context.Text($"{part.Name} – {ValueTexts.Of(part.Value, context.Language)}");
        return part.Note is null ? line : $"{line} ({context.Text(part.Note)})";
    }
}
