using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SocialStrategy;

/// <summary>The time that a plan, a value or a rating belongs to: a year or a part of it, a fiscal year, a span of years, or one day.</summary>
/// <remarks>
/// Written as <c>2021</c>, <c>2021-H1</c>, <c>2021-Q3</c>, <c>2021-05</c>, <c>2021-12-31</c>, <c>2014/2020</c> and, for the fiscal
/// year that begins in September 2020, <c>FY2020-09</c>. Equality is by kind and days; order is by first day, then by last day, then by kind.
/// </remarks>
public sealed record Period : IComparable<Period>
{
    private const int LastYear = 9999;

    private Period(PeriodKind kind, DateOnly start, DateOnly end)
    {
        Kind = kind;
        Start = start;
        End = end;
    }

    /// <summary>Gets what kind of time it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Gets the first day.</summary>
    public DateOnly Start { get; }

    /// <summary>Gets the last day, included; never before the first.</summary>
    public DateOnly End { get; }

    /// <summary>Whether one period comes before another.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>True if it comes before.</returns>
    public static bool operator <(Period left, Period right) => Compare(left, right) < 0;

    /// <summary>Whether one period comes after another.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>True if it comes after.</returns>
    public static bool operator >(Period left, Period right) => Compare(left, right) > 0;

    /// <summary>Whether one period is equal to another or comes before it.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>True if it is equal or comes before.</returns>
    public static bool operator <=(Period left, Period right) => Compare(left, right) <= 0;

    /// <summary>Whether one period is equal to another or comes after it.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    /// <returns>True if it is equal or comes after.</returns>
    public static bool operator >=(Period left, Period right) => Compare(left, right) >= 0;

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static Period Year(int year) => Months(PeriodKind.Year, year, 1, 12);

    /// <summary>Half a calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="half">1 or 2.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half-year.</exception>
    public static Period HalfYear(int year, int half)
    {
        Guard.Against.Outside(half, 1, 2);
        return Months(PeriodKind.HalfYear, year, (half * 6) - 5, 6);
    }

    /// <summary>A quarter of a calendar year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static Period Quarter(int year, int quarter)
    {
        Guard.Against.Outside(quarter, 1, 4);
        return Months(PeriodKind.Quarter, year, (quarter * 3) - 2, 3);
    }

    /// <summary>A month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period Month(int year, int month) => Months(PeriodKind.Month, year, Guard.Against.Outside(month, 1, 12), 1);

    /// <summary>Twelve months from the first day of a month.</summary>
    /// <param name="year">The year in which it begins, up to 9998.</param>
    /// <param name="firstMonth">The month in which it begins, 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public static Period FiscalYear(int year, int firstMonth)
    {
        Guard.Against.Outside(year, 1, LastYear - 1);
        return Months(PeriodKind.FiscalYear, year, Guard.Against.Outside(firstMonth, 1, 12), 12);
    }

    /// <summary>A span of whole calendar years.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year, included; not before the first.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such span.</exception>
    public static Period Years(int firstYear, int lastYear)
    {
        Guard.Against.Outside(firstYear, 1, LastYear);
        Guard.Against.Outside(lastYear, firstYear, LastYear);
        return new Period(PeriodKind.Years, new DateOnly(firstYear, 1, 1), new DateOnly(lastYear, 12, 31));
    }

    /// <summary>One day, for values that were true on it (a snapshot).</summary>
    /// <param name="day">The day.</param>
    /// <returns>The period.</returns>
    public static Period Day(DateOnly day) => new(PeriodKind.Day, day, day);

    /// <summary>Reads a period as <see cref="ToString"/> writes it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static Period Parse(string text)
    {
        Guard.Against.Null(text);
        return TryParse(text, out var period)
            ? period
            : throw new FormatException($"'{text}' is no period. Write it like 2021, 2021-H1, 2021-Q3, 2021-05, 2021-12-31, 2014/2020 or FY2020-09.");
    }

    /// <summary>Reads a period that may be none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="period">The period, or null.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Period? period)
    {
        period = text is null ? null : PeriodText.Parse(text);
        return period is not null;
    }

    /// <summary>Whether a period lies wholly in this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True if its first and last day both lie in this one.</returns>
    public bool Contains(Period other)
    {
        Guard.Against.Null(other);
        return Start <= other.Start && other.End <= End;
    }

    /// <summary>Whether both have a day in common.</summary>
    internal bool Overlaps(Period other) => Start <= other.End && other.Start <= End;

    /// <inheritdoc/>
    public int CompareTo(Period? other) => other is null ? 1 : (Start, End, Kind).CompareTo((other.Start, other.End, other.Kind));

    /// <summary>The period as text, the same in every culture; see the remarks of the type.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}"),
        PeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}-H{(Start.Month + 5) / 6}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}-Q{(Start.Month + 2) / 3}"),
        PeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}-{Start.Month:D2}"),
        PeriodKind.FiscalYear => string.Create(CultureInfo.InvariantCulture, $"FY{Start.Year:D4}-{Start.Month:D2}"),
        PeriodKind.Years => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}/{End.Year:D4}"),
        PeriodKind.Day => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:D4}-{Start.Month:D2}-{Start.Day:D2}"),
    };

    private static int Compare(Period? left, Period? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);

    private static Period Months(PeriodKind kind, int year, int firstMonth, int months)
    {
        var start = new DateOnly(Guard.Against.Outside(year, 1, LastYear), firstMonth, 1);
        var last = start.AddMonths(months - 1);
        return new Period(kind, start, new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }
}

/// <summary>The kinds of periods.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>January to June or July to December.</summary>
    HalfYear,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Twelve months from any month.</summary>
    FiscalYear,

    /// <summary>A span of whole calendar years, such as the years of a strategy.</summary>
    Years,

    /// <summary>One day.</summary>
    Day,
}
