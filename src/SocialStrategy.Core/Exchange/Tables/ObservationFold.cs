using System.Text.Json;

namespace SocialStrategy.Exchange;

/// <summary>Puts the rows of <c>observations.csv</c> together: each row belongs to the last total above it that says the same of goal, indicator, name and period.</summary>
internal sealed class ObservationFold
{
    private const string Component = "component";

    private const string Published = "published";

    private static readonly Dictionary<string, BreakdownFeature> Features = Enum.GetValues<BreakdownFeature>()
        .ToDictionary(feature => JsonNamingPolicy.CamelCase.ConvertName(feature.ToString()), StringComparer.Ordinal);

    private static readonly Dictionary<string, PublishedMeasure> Measures = Enum.GetValues<PublishedMeasure>()
        .ToDictionary(measure => JsonNamingPolicy.CamelCase.ConvertName(measure.ToString()), StringComparer.Ordinal);

    private readonly Strategy _strategy;
    private readonly Dictionary<(ItemCode?, ItemCode?, string?, Period), TotalDraft> _last = [];

    internal ObservationFold(Strategy strategy) => _strategy = strategy;

    internal List<TotalDraft> Totals { get; } = [];

    /// <summary>Takes a row; what is wrong with it goes to its cells.</summary>
    internal void Add(ObservationRow row, RowCells cells)
    {
        var key = (row.Goal, row.Indicator, row.Name, row.Period);
        if (row.Status is not null && (row is not { Realizer: null, Part: null } || (row.Indicator is null && row.Category == Published)))
        {
            cells.Contradiction(
                ObservationColumns.Status,
                "Only an observation has a second word in its status. Take it out of contributions, parts and published figures.",
                "Drugie słowo w statusie ma tylko obserwacja. Usuń je przy wkładach, częściach i liczbach ze sprawozdania.");
        }

        if (cells.HasProblems)
        {
            return;
        }

        if (row is { Realizer: null, Part: null })
        {
            if (Begin(row, cells) is { } total)
            {
                Totals.Add(total);
                _last[key] = total;
            }
        }
        else if (_last.GetValueOrDefault(key) is not { } above || (row.Realizer is not null && above.Measure is not null))
        {
            cells.Problems.Add(TableProblems.Detached(cells.Place));
        }
        else if (row.Part is null)
        {
            var contribution = new ValueDraft(row, cells.At(ObservationColumns.Value), above.Total.UnitOfParts);
            above.Contributions.Add(contribution);
            above.LastOf[row.Realizer!] = contribution;
        }
        else
        {
            AddPart(row, row.Realizer is null ? above.Total : above.LastOf.GetValueOrDefault(row.Realizer), cells);
        }
    }

    private static void AddPart(ObservationRow row, ValueDraft? whole, RowCells cells)
    {
        if (whole is null)
        {
            cells.Problems.Add(TableProblems.Detached(cells.Place));
        }
        else if (row.Value is null)
        {
            cells.Problems.Add(TableProblems.NoValue(cells.At(ObservationColumns.Value)));
        }
        else if (!whole.Takes(row))
        {
            cells.Contradiction(
                ObservationColumns.Unit,
                $"The unit is '{Quoted.Short(row.Unit)}', but that of the whole is '{Quoted.Short(whole.UnitOfParts)}'. Give both the same.",
                $"Jednostka to „{Quoted.Short(row.Unit)}”, a jednostka całości to „{Quoted.Short(whole.UnitOfParts)}”. Podaj tę samą.");
        }
        else if (row.Category == Component && whole.MayHaveComponents)
        {
            whole.Add(row.Part!, row.Value);
        }
        else if (row.Category is not null && Features.TryGetValue(row.Category, out var feature))
        {
            whole.Add(feature, row.Part!, row.Value, row.Note);
        }
        else
        {
            var known = string.Join(", ", whole.MayHaveComponents ? Features.Keys.Append(Component) : Features.Keys);
            cells.Unreadable(ObservationColumns.Category, row.Category ?? "", ($"what the part is of: {known}", $"określenia podziału: {known}"));
        }
    }

    private TotalDraft? Begin(ObservationRow row, RowCells cells)
    {
        if (row.Indicator is null && row.Category == Published)
        {
            return Figure(row, cells);
        }

        if ((row.Indicator is null) == (row.Category is null) || (row.Category is not null && !ItemCode.TryParse(row.Category, out _)))
        {
            cells.Unreadable(ObservationColumns.Category, row.Category ?? "", ("the code of an item, or nothing beside the code of an indicator", "kodu pozycji albo pustej komórki przy kodzie wskaźnika"));
            return null;
        }

        var code = row.Indicator ?? new ItemCode(row.Category!);
        var item = _strategy.Find(code);
        var indicator = (item as IndicatorItem)?.Indicator;
        if (row.Indicator is not null && indicator is null)
        {
            cells.Unreadable(ObservationColumns.Indicator, code.Text, ("the code of an indicator of the strategy", "kodu wskaźnika strategii"));
            return null;
        }

        Compare(cells, ObservationColumns.Goal, row.Goal?.Text, item?.NearestGoal?.Code.Text, isKnown: item is not null);
        Compare(cells, ObservationColumns.Name, row.Indicator is null ? null : row.Name, indicator?.Title, isKnown: indicator is not null);
        if (row.Indicator is null)
        {
            _ = cells.Required(ObservationColumns.Name);
        }

        return cells.HasProblems ? null : new TotalDraft(new ValueDraft(row, cells.At(ObservationColumns.Value), indicator?.Unit), code, Measure: null);
    }

    private TotalDraft? Figure(ObservationRow row, RowCells cells)
    {
        if (row.Name is null || !Measures.TryGetValue(row.Name, out var measure))
        {
            var known = string.Join(", ", Measures.Keys);
            cells.Unreadable(ObservationColumns.Name, row.Name ?? "", ($"one of: {known}", $"jednego z: {known}"));
            return null;
        }

        var total = new ValueDraft(row, cells.At(ObservationColumns.Value), givenUnit: null);
        if (total.Unit is not null)
        {
            cells.Unreadable(ObservationColumns.Unit, total.Unit, ("%, a currency, or nothing: a published figure has no other unit", "%, waluty albo pustej komórki: podana w sprawozdaniu liczba nie ma innej jednostki"));
        }

        return new TotalDraft(total, row.Goal ?? _strategy.Code, measure);
    }

    /// <summary>What stands beside a code only for the reader must fit the code, or the row was shifted.</summary>
    private static void Compare(RowCells cells, TableColumn column, string? found, string? expected, bool isKnown)
    {
        if (isKnown && found is not null && found != expected)
        {
            cells.Contradiction(
                column,
                $"The row says '{Quoted.Short(found)}', but its code stands for '{Quoted.Short(expected)}'. Correct the code or the {column.Name}.",
                $"W wierszu jest „{Quoted.Short(found)}”, a kod oznacza „{Quoted.Short(expected)}”. Popraw kod albo tę komórkę.");
        }
    }
}
