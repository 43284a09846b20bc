using System.Globalization;
using System.Numerics;

namespace SocialStrategy.Exchange;

/// <summary>A row of <c>figures.csv</c>; the columns are described in <c>docs/formats/csv.md</c>.</summary>
/// <param name="Subject">The code of what the figure is about; the strategy's own for the whole.</param>
/// <param name="Measure">What was computed, with the part in brackets, as written.</param>
/// <param name="Period">The period of the figure.</param>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Exact">The exact value; null if the rule refused.</param>
/// <param name="Rounded">The value as rounded by the rule, with its places; null if the rule refused.</param>
public sealed record FigureRow(ItemCode Subject, string Measure, Period Period, string Rule, Fraction? Exact, decimal? Rounded)
{
    /// <summary>Gets how many inputs it was computed from.</summary>
    public int Inputs { get; init; }

    /// <summary>Gets how many inputs were expected and not used.</summary>
    public int Missing { get; init; }

    /// <summary>Gets how many of them for which reason, in the order of the file; empty in files that only count them.</summary>
    public ValueList<GapCount> Gaps { get; init; } = [];

    /// <summary>Gets how many inputs there should be.</summary>
    public int Expected { get; init; }

    /// <summary>Gets why the rule refused; null if there is a value.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>Gets how many of the inputs are <see cref="GapReason.Provisional"/> or a <see cref="GapReason.Forecast"/> and were counted all the same; empty if none are.</summary>
    public ValueList<GapCount> Unsettled { get; init; } = [];

    internal static FigureRow? Read(RowCells cells)
    {
        var subject = cells.RequiredCode<ItemCode>(FigureColumns.Subject);
        var measure = cells.Required(FigureColumns.Measure);
        var period = cells.RequiredPeriod(FigureColumns.Period);
        var rule = cells.Required(FigureColumns.Rule);
        var (refusal, unsettled) = FigureRowReader.Reason(cells);
        var exact = refusal is null ? ReadExact(cells) : null;
        var rounded = refusal is null ? ReadRounded(cells) : null;
        var inputs = cells.RequiredWhole(FigureColumns.Inputs);
        var (missing, gaps) = FigureRowReader.Missing(cells);
        return subject is null || measure is null || period is null || rule is null || cells.HasProblems
            ? null
            : new FigureRow(subject, measure, period, rule, exact, rounded)
            {
                Inputs = inputs,
                Missing = missing,
                Gaps = gaps,
                Expected = cells.Text(FigureColumns.Expected) is null ? inputs + missing : cells.RequiredWhole(FigureColumns.Expected),
                Refusal = refusal,
                Unsettled = unsettled,
            };
    }

    private static Fraction? ReadExact(RowCells cells)
    {
        var text = cells.Required(FigureColumns.Exact);
        var parts = text?.Split('/') ?? [];
        if (parts.Length is 1 or 2
            && TryParse(parts[0], NumberStyles.AllowLeadingSign, out var numerator)
            && TryParse(parts.ElementAtOrDefault(1) ?? "1", NumberStyles.None, out var denominator)
            && !denominator.IsZero)
        {
            return new Fraction(numerator, denominator);
        }

        if (text is not null)
        {
            cells.Unreadable(FigureColumns.Exact, text, ("a whole number or a fraction such as 345/58", "liczby całkowitej albo ułamka, np. 345/58"));
        }

        return null;
    }

    /// <summary>A number of digits that nobody computes takes time beyond measure.</summary>
    private static bool TryParse(string digits, NumberStyles style, out BigInteger number)
    {
        number = default;
        return digits.Length <= 1000 && BigInteger.TryParse(digits, style, CultureInfo.InvariantCulture, out number);
    }

    private static decimal? ReadRounded(RowCells cells)
    {
        var rounded = cells.Required(FigureColumns.Rounded) is null ? null : cells.Value(FigureColumns.Rounded);
        var decimals = cells.RequiredWhole(FigureColumns.Decimals);
        if (rounded is NumberValue { Amount: var typed } && cells.IsTyped(FigureColumns.Rounded) && typed.Scale < decimals && decimals <= Rounding.MostDecimals)
        {
            return WithPlaces(typed, decimals);
        }

        if (rounded is not null && (rounded is not NumberValue || ((NumberValue)rounded).Amount.Scale != decimals))
        {
            cells.Contradiction(
                FigureColumns.Decimals,
                "The rounded value has not as many places as 'decimals' says. Correct one of them.",
                "Wartość zaokrąglona ma inną liczbę miejsc niż podana w „decimals”. Popraw jedno z nich.");
        }

        return rounded?.Number;
    }

    /// <summary>The number with zeros behind it, which a spreadsheet does not keep.</summary>
    private static decimal WithPlaces(decimal number, int decimals) => number + new decimal(0, 0, 0, isNegative: false, (byte)decimals);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(FigureRow), PrintMembers);
}

/// <summary>How many inputs were not used for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many; at least 1.</param>
public sealed record GapCount(GapReason Reason, int Count);

/// <summary>Reads the cells of <c>figures.csv</c> that count gaps and tell refusals.</summary>
internal static class FigureRowReader
{
    private static readonly Dictionary<string, GapReason> Reasons = Enum.GetValues<GapReason>().ToDictionary(FigureColumns.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, RefusalReason> Refusals = Enum.GetValues<RefusalReason>().ToDictionary(FigureColumns.Name, StringComparer.Ordinal);

    /// <summary>Why the rule refused, or how many inputs of a value are not settled; nothing beside a problem.</summary>
    internal static (RefusalReason? Refusal, ValueList<GapCount> Unsettled) Reason(RowCells cells)
    {
        var (outcome, reason) = (cells.Text(FigureColumns.Outcome), cells.Text(FigureColumns.Reason));
        if (outcome is not FigureColumns.Refused && reason is not null && Counts(reason) is { } counts && counts.All(count => count.Reason is GapReason.Provisional or GapReason.Forecast))
        {
            return (null, counts);
        }

        if (outcome is not (null or FigureColumns.Value or FigureColumns.Refused))
        {
            cells.Unreadable(FigureColumns.Outcome, outcome, ("value or refused", "value albo refused"));
        }
        else if (outcome == FigureColumns.Refused ? reason is null : reason is not null)
        {
            cells.Contradiction(FigureColumns.Reason, "A refused figure has a reason, and a value has at most counts such as provisional:1. Correct 'outcome' or 'reason'.", "Odmowa ma przyczynę, a wartość najwyżej liczby, np. provisional:1. Popraw „outcome” albo „reason”.");
        }
        else if (reason is not null && !Refusals.ContainsKey(reason))
        {
            cells.Unreadable(FigureColumns.Reason, reason, ("one of the reasons: " + string.Join(", ", Refusals.Keys), "jednej z przyczyn: " + string.Join(", ", Refusals.Keys)));
        }
        else if (reason is not null && (cells.Text(FigureColumns.Exact) ?? cells.Text(FigureColumns.Rounded) ?? cells.Text(FigureColumns.Decimals)) is not null)
        {
            cells.Contradiction(FigureColumns.Outcome, "A refused figure has no value. Empty 'exact', 'rounded' and 'decimals' or correct 'outcome'.", "Odmowa nie ma wartości. Opróżnij „exact”, „rounded” i „decimals” albo popraw „outcome”.");
        }

        return (reason is not null && Refusals.TryGetValue(reason, out var refusal) ? refusal : null, []);
    }

    /// <summary>How many inputs were not used; files of earlier versions have one number for all reasons.</summary>
    internal static (int Count, ValueList<GapCount> Gaps) Missing(RowCells cells)
    {
        if (cells.Text(FigureColumns.Missing) is not { } text)
        {
            return (0, []);
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var all))
        {
            return (all, []);
        }

        if (Counts(text) is { } gaps)
        {
            return (gaps.Sum(gap => gap.Count), gaps);
        }

        cells.Unreadable(FigureColumns.Missing, text, ("counts by reason such as not-reported:2 no-data:1, or a whole number", "liczb według przyczyny, np. not-reported:2 no-data:1, albo liczby całkowitej"));
        return (0, []);
    }

    /// <summary>Counts by reason; null if the text is none.</summary>
    private static ValueList<GapCount>? Counts(string text)
    {
        var counts = text.Split(' ').Select(Gap).ToArray();
        return counts.Any(count => count is null) || counts.Sum(count => (long)count!.Count) > int.MaxValue ? null : counts.OfType<GapCount>().ToValueList();
    }

    private static GapCount? Gap(string text) =>
        text.Split(':') is [var reason, var count]
        && Reasons.TryGetValue(reason, out var known)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? new GapCount(known, number)
            : null;
}
