using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Tables of the money planned and spent in one currency, all from the figures.</summary>
internal sealed class FundingTables
{
    private readonly ReportContext _context;
    private readonly string _currency;
    private readonly Figure[] _figures;

    private FundingTables(ReportContext context, string currency, Figure[] figures)
    {
        _context = context;
        _currency = currency;
        _figures = figures;
    }

    /// <summary>One for each currency in which there are amounts.</summary>
    internal static IEnumerable<FundingTables> Of(ReportContext context) => context.Evaluation.Figures
        .Where(figure => figure.Measure is FigureMeasure.PlannedFunding or FigureMeasure.SpentFunding or FigureMeasure.FundingUse)
        .GroupBy(CurrencyOf, StringComparer.Ordinal)
        .Select(currency => new FundingTables(context, currency.Key, [.. currency]));

    private static string CurrencyOf(Figure figure) => figure.Subject switch
    {
        FundingSubject funding => funding.Currency,
        _ => ((FundingSourceSubject)figure.Subject).Currency,
    };

    /// <summary>Gets the name of the rule by which the amounts were added.</summary>
    internal string Rule => ExplanationText.Rule(_figures.First(figure => figure.Measure != FigureMeasure.FundingUse), _context.Language);

    /// <summary>The year of the round; the shortest time of a figure that holds it, null if it is only the whole time.</summary>
    private Period? Year => Years(_context.Strategy.Code).Where(period => period.Contains(_context.Round.Period)).MinBy(period => period.End.DayNumber - period.Start.DayNumber);

    /// <summary>The goals and the whole in the year of the round.</summary>
    internal Table? ByGoal() => Year is { } year
        ? ToTable(
            "funding-goals",
            _context.Message("funding.goalsCaption", ("period", _context.Language.Period(year))),
            _context.NameOf(ItemKind.Goal).Name,
            Subjects().Select(subject => ToRow(Name(subject), Find(subject, year))))
        : null;

    /// <summary>The goals and the whole over the whole time.</summary>
    internal Table ByGoalInAll() => ToTable(
        "funding-whole",
        _context.Message("funding.wholeCaption", ("period", _context.Language.Period(_context.Round.Period))),
        _context.NameOf(ItemKind.Goal).Name,
        Subjects().Select(subject => ToRow(Name(subject), InAll(subject))));

    /// <summary>The years of a goal or of the whole, and the whole time last.</summary>
    internal Table? ByYear(ItemCode subject) => Years(subject).ToArray() is { Length: > 0 } years
        ? ToTable(
            Anchor("funding-years", subject),
            Caption(_context.Language.Text("funding.yearsCaption"), subject),
            _context.Language.Text("funding.yearColumn"),
            [
                .. years.Select(year => ToRow(_context.Language.Period(year), Find(subject, year))),
                ToRow(_context.Message("funding.wholeTime"), InAll(subject)),
            ])
        : null;

    /// <summary>The sources of a goal or of the whole in the year of the round; null if no source is told.</summary>
    internal Table? BySource(ItemCode subject)
    {
        var period = Year ?? Whole(subject, FigureMeasure.PlannedFunding)?.Period;
        var ofPeriod = _figures.Where(figure => figure.Item == subject && figure.Period == period && figure.Subject is FundingSourceSubject).ToArray();
        return ofPeriod.Length == 0
            ? null
            : ToTable(
                Anchor("funding-sources", subject),
                Caption(_context.Message("funding.sourcesCaption", ("period", _context.Language.Period(period!))), subject),
                _context.Language.Text("funding.sourceColumn"),
                [
                    .. ofPeriod.GroupBy(figure => ((FundingSourceSubject)figure.Subject).Source, StringComparer.Ordinal).Select(source => ToRow(_context.Text(source.Key ?? _context.Language.Text("funding.noSource")), [.. source])),
                    ToRow(_context.Message("funding.allSources"), Find(subject, period!)),
                ]);
    }

    private IEnumerable<ItemCode> Subjects() => _figures.Select(figure => figure.Item).Distinct();

    private string Name(ItemCode subject) => _context.FindItem(subject) is GoalItem { Goal: var goal } ? _context.Heading(goal) : _context.Message("funding.whole");

    private string Anchor(string kind, ItemCode subject) => subject == _context.Strategy.Code ? kind : _context.Anchor(kind, subject);

    private string Caption(string caption, ItemCode subject) => subject == _context.Strategy.Code
        ? _context.Text(caption)
        : _context.Message("funding.captionOf", ("caption", caption), ("subject", Name(subject)));

    /// <summary>The years for which there is a total, the whole time left out.</summary>
    private IEnumerable<Period> Years(ItemCode subject)
    {
        var whole = new[] { Whole(subject, FigureMeasure.PlannedFunding), Whole(subject, FigureMeasure.SpentFunding) };
        return _figures
            .Where(figure => figure.Item == subject && figure.Subject is FundingSubject && figure.Measure != FigureMeasure.FundingUse && !whole.Contains(figure))
            .Select(figure => figure.Period)
            .Distinct()
            .Order();
    }

    /// <summary>The total of the whole time, which stands last.</summary>
    private Figure? Whole(ItemCode subject, FigureMeasure measure) =>
        _figures.LastOrDefault(figure => figure.Item == subject && figure.Measure == measure && figure.Subject is FundingSubject);

    private Figure[] InAll(ItemCode subject) =>
    [
        .. new[] { Whole(subject, FigureMeasure.PlannedFunding), Whole(subject, FigureMeasure.SpentFunding), Whole(subject, FigureMeasure.FundingUse) }
            .OfType<Figure>(),
    ];

    private Figure[] Find(ItemCode subject, Period period) =>
        [.. _figures.Where(figure => figure.Item == subject && figure.Period == period && figure.Subject is FundingSubject)];

    private Table ToTable(string anchor, string caption, string rowHeader, IEnumerable<Row> rows) => new(
        _context.Anchor(anchor, _currency),
        caption,
        [
            new Column(rowHeader, ColumnKind.RowHeader),
            new Column(_context.Language.Text("funding.plannedColumn"), ColumnKind.Number),
            new Column(_context.Language.Text("funding.spentColumn"), ColumnKind.Number),
            new Column(_context.Language.Text("funding.useColumn"), ColumnKind.Number),
        ],
        rows.ToValueList());

    private Row ToRow(string name, Figure[] figures) => new(
    [
        Blocks.Cell(name),
        Cell(figures, FigureMeasure.PlannedFunding),
        Cell(figures, FigureMeasure.SpentFunding),
        Cell(figures, FigureMeasure.FundingUse),
    ]);

    private Cell Cell(Figure[] figures, FigureMeasure measure) => figures.FirstOrDefault(figure => figure.Measure == measure) is { } figure
        ? Blocks.Cell(figure.Rounded, ValueTexts.Of(figure, _context.Language))
        : Blocks.Cell(_context.Language.Text("values.none"));
}
