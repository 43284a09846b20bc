using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>A table of the goal's indicators, those of its directions and tasks included: baseline and target where there are any, a column a period, and the change between two rounds.</summary>
/// <remarks>Indicators with values for quarters, fiscal years or other periods than calendar years have a table of their own, lest half of the cells be empty.</remarks>
internal sealed class IndicatorTable : IGoalPart
{
    public ValueList<Block> Build(Goal goal, ReportContext context)
    {
        Guard.Against.Null(goal);
        Guard.Against.Null(context);
        return GoalIndicators.Of(goal)
            .GroupBy(indicator => KindsOf(indicator, context))
            .OrderBy(group => group.Key.Count)
            .Select(group => (Block)new IndicatorRows(group.ToValueList(), context).ToTable(goal, group.Key))
            .ToValueList();
    }

    /// <summary>The kinds of periods besides calendar years that an indicator has values for.</summary>
    private static ValueList<PeriodKind> KindsOf(Indicator indicator, ReportContext context) => context.ObservationsOf(indicator.Code)
        .Select(observation => observation.Period.Kind)
        .Where(kind => kind != PeriodKind.Year)
        .Distinct()
        .Order()
        .ToValueList();
}

/// <summary>The rows and columns that a set of indicators needs.</summary>
internal sealed class IndicatorRows
{
    private readonly ValueList<Indicator> _indicators;
    private readonly ReportContext _context;
    private readonly Period[] _periods;
    private readonly bool _hasBaselines;
    private readonly bool _hasTargets;
    private readonly bool _hasChanges;
    private readonly bool _hasNotes;

    internal IndicatorRows(ValueList<Indicator> indicators, ReportContext context)
    {
        _indicators = indicators;
        _context = context;
        var observations = indicators.SelectMany(indicator => context.ObservationsOf(indicator.Code)).ToArray();
        _periods = PeriodColumns.Of(observations.Select(observation => observation.Period).Concat(indicators.Select(PeriodTotal).OfType<Figure>().Select(figure => figure.Period)));
        _hasBaselines = indicators.Any(indicator => indicator.Baseline is not null);
        _hasTargets = indicators.Any(indicator => indicator.Targets.Count > 0);
        _hasChanges = indicators.Any(indicator => Changes(indicator, FigureMeasure.Change).Any());
        _hasNotes = observations.Any(observation => observation.Note is not null);
    }

    internal Table ToTable(Goal goal, ValueList<PeriodKind> kinds) => new(
        _context.Anchor(string.Join('-', kinds.Select(kind => kind.ToString()).Prepend("indicators")), goal.Code),
        kinds.Count == 0
            ? _context.Message("headings.indicatorsCaption", ("goal", _context.Heading(goal)))
            : _context.Message(
                "headings.indicatorsByPeriodCaption",
                ("goal", _context.Heading(goal)),
                ("periods", string.Join(", ", kinds.Select(kind => _context.Language.Text(MessageKey.Of("periods", kind)))))),
        [.. Columns()],
        _indicators.Select(indicator => new Row([.. Cells(indicator)])).ToValueList());

    private IEnumerable<Column> Columns()
    {
        return
        [
            new Column(_context.Language.Text("items.indicator.name"), ColumnKind.RowHeader),
            .. Optional(_hasBaselines, () => new Column(_context.Language.Text("columns.baseline"), ColumnKind.Number)),
            .. _periods.Select(period => new Column(_context.Language.Period(period), ColumnKind.Number)),
            .. Optional(_hasChanges, () => new Column(_context.Language.Text("columns.change"), ColumnKind.Number)),
            .. Optional(_hasChanges, () => new Column(_context.Message("columns.relativeChange"), ColumnKind.Number)),
            .. Optional(_hasTargets, () => new Column(_context.Language.Text("columns.target"), ColumnKind.Text)),
            .. Optional(_hasNotes, () => new Column(_context.Language.Text("columns.note"), ColumnKind.Text)),
        ];
    }

    private IEnumerable<Cell> Cells(Indicator indicator) =>
    [
        Blocks.Cell(_context.Text(indicator.Title)),
        .. Optional(_hasBaselines, () => indicator.Baseline is { } baseline
            ? Blocks.Cell($"{ValueTexts.Of(baseline.Value, _context.Language)} ({_context.Language.Period(baseline.Period)})")
            : Blocks.Cell(_context.Language.Text("values.none"))),
        .. _periods.Select(period => ValueCell(indicator, period)),
        .. Optional(_hasChanges, () => ChangeCell(indicator, FigureMeasure.Change)),
        .. Optional(_hasChanges, () => ChangeCell(indicator, FigureMeasure.RelativeChange)),
        .. Optional(_hasTargets, () => Blocks.Lines(indicator.Targets.Select(target => TargetText.Of(target, _context)))),
        .. Optional(_hasNotes, () => Blocks.Lines(Notes(indicator))),
    ];

    private Cell ValueCell(Indicator indicator, Period period) =>
        _context.ObservationsOf(indicator.Code).FirstOrDefault(observation => observation.Period == period) is { } observation
            ? ValueTexts.Cell(observation, _context.Language)
            : PeriodTotal(indicator) is { } total && total.Period == period ? ValueTexts.CellWithCoverage(total, _context.Language)
            : Blocks.Cell(_context.Language.Text("values.none"));

    /// <summary>The value of the round's period from those of its parts; it stands where none is printed.</summary>
    private Figure? PeriodTotal(Indicator indicator) => _context.Evaluation.FindFigure(indicator.Code, FigureMeasure.PeriodTotal);

    private Cell ChangeCell(Indicator indicator, FigureMeasure measure)
    {
        var figures = Changes(indicator, measure).ToArray();
        return figures switch
        {
            [] => Blocks.Cell(_context.Language.Text("values.none")),
            [{ Subject: ObservationSubject { Component: null, Name: null } } figure] => ValueTexts.ChangeCell(figure, _context.Language),
            _ => Blocks.Lines(figures.Select(figure => _context.Text($"{PartOf(figure)}: {ValueTexts.Change(figure, _context.Language)}"))),
        };
    }

    private static string? PartOf(Figure figure) => figure.Subject is ObservationSubject observed ? observed.Component ?? observed.Name : null;

    private IEnumerable<Figure> Changes(Indicator indicator, FigureMeasure measure) =>
        _context.Evaluation.FiguresOf(indicator.Code).Where(figure => figure.Measure == measure && figure.Refusal != RefusalReason.InputMissing);

    private IEnumerable<string> Notes(Indicator indicator) => _context.ObservationsOf(indicator.Code)
        .Select(observation => observation.Note)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Select(_context.Text);

    private static IEnumerable<T> Optional<T>(bool wanted, Func<T> item) => wanted ? [item()] : [];
}

/// <summary>The periods that a table has columns for.</summary>
internal static class PeriodColumns
{
    /// <summary>Some periods, a year after its quarters.</summary>
    internal static Period[] Of(IEnumerable<Period> periods) =>
        [.. periods.Distinct().OrderBy(period => period.End).ThenByDescending(period => period.Start)];
}
