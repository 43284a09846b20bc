using System.Globalization;
using System.Numerics;

namespace SocialStrategy.Exchange;

/// <summary>A row of <c>figures.csv</c>; the columns are described in <c>docs/formats/csv.md</c>.</summary>
/// <param name="Subject">The code of what the figure is about; the strategy's own for the whole.</param>
/// <param name="Measure">What was computed, with the part in brackets, as written.</param>
/// <param name="Period">The period of the figure.</param>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Exact">The exact value.</param>
/// <param name="Rounded">The value as rounded by the rule, with its places.</param>
public sealed record FigureRow(Code Subject, string Measure, Period Period, string Rule, Fraction Exact, decimal Rounded)
{
    /// <summary>How many inputs it was computed from.</summary>
    public int Inputs { get; init; }

    /// <summary>How many inputs were expected and are not there.</summary>
    public int Missing { get; init; }

    internal static FigureRow? Read(RowCells cells)
    {
        var subject = cells.RequiredCode(FigureColumns.Subject);
        var measure = cells.Required(FigureColumns.Measure);
        var period = cells.RequiredPeriod(FigureColumns.Period);
        var rule = cells.Required(FigureColumns.Rule);
        var exact = ReadExact(cells);
        var rounded = ReadRounded(cells);
        var (inputs, missing) = (cells.RequiredWhole(FigureColumns.Inputs), cells.RequiredWhole(FigureColumns.Missing));
        return subject is null || measure is null || period is null || rule is null || exact is null || rounded is null
            ? null
            : new FigureRow(subject, measure, period, rule, exact.Value, rounded.Value) { Inputs = inputs, Missing = missing };
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
}
