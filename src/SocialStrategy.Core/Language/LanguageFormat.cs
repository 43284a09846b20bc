namespace SocialStrategy;

/// <summary>How a language writes numbers, dates and lists; the member <c>format</c> of its file.</summary>
internal sealed record LanguageFormat
{
    /// <summary>Gets the mark before the decimals.</summary>
    public required char DecimalMark { get; init; }

    /// <summary>Gets the mark between groups of three digits, used from four digits on.</summary>
    public required char GroupMark { get; init; }

    /// <summary>Gets the sign before negative numbers.</summary>
    public required char Minus { get; init; }

    /// <summary>Gets the marks of a quotation.</summary>
    public required QuotationMarks Quotation { get; init; }

    /// <summary>Gets the marks around a name in the sentences of diagnostics.</summary>
    public required QuotationMarks Name { get; init; }

    /// <summary>Gets what stands before the last item of a list, with its spaces: " and ".</summary>
    public required string LastSeparator { get; init; }

    /// <summary>Gets a percentage, with the gap <c>number</c>.</summary>
    public required string Percent { get; init; }

    /// <summary>From one value to another, with the gaps <c>first</c> and <c>last</c>.</summary>
    public required string Range { get; init; }

    /// <summary>Gets an amount, with the gaps <c>amount</c> and <c>currency</c>.</summary>
    public required string Money { get; init; }

    /// <summary>Gets the signs of currencies that are not written by their code.</summary>
    public required IReadOnlyDictionary<string, string> Currencies { get; init; }

    /// <summary>Gets a day in running text, with the gaps <c>day</c>, <c>month</c> and <c>year</c>.</summary>
    public required string Date { get; init; }

    /// <summary>Gets the months as they stand in a date.</summary>
    public required IReadOnlyList<string> MonthsInDates { get; init; }

    /// <summary>Gets the months as they stand alone.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Gets a period of each kind; with the gaps <c>year</c>, <c>half</c>, <c>quarter</c>, <c>month</c>, <c>start</c> or <c>years</c>.</summary>
    public required PeriodPatterns Periods { get; init; }

    /// <summary>Gets the plural rules of CLDR by category.</summary>
    public required IReadOnlyDictionary<string, string> Plural { get; init; }

    /// <summary>Between which words no line breaks.</summary>
    public required BindingWords Binding { get; init; }
}

/// <summary>Marks before and after a text, and what they become inside of it.</summary>
internal sealed record QuotationMarks
{
    /// <summary>Gets the mark that opens.</summary>
    public required string Opening { get; init; }

    /// <summary>Gets the mark that closes.</summary>
    public required string Closing { get; init; }

    /// <summary>Gets the mark that opens a quotation inside; null to leave the marks inside as they are.</summary>
    public string? InnerOpening { get; init; }

    /// <summary>Gets the mark that closes a quotation inside.</summary>
    public string? InnerClosing { get; init; }

    internal string Around(string text) => Opening + (InnerOpening is null ? text : text.Replace(Opening, InnerOpening, StringComparison.Ordinal).Replace(Closing, InnerClosing, StringComparison.Ordinal)) + Closing;
}

/// <summary>How periods are written.</summary>
internal sealed record PeriodPatterns
{
    /// <summary>Gets a calendar year.</summary>
    public required string Year { get; init; }

    /// <summary>Half of a year; <c>half</c> is 1 or 2.</summary>
    public required string HalfYear { get; init; }

    /// <summary>Gets a quarter; <c>quarter</c> is 1 to 4.</summary>
    public required string Quarter { get; init; }

    /// <summary>Gets a month.</summary>
    public required string Month { get; init; }

    /// <summary>Gets a fiscal year, told by its first day, <c>start</c>.</summary>
    public required string FiscalYear { get; init; }

    /// <summary>Gets a span of years; <c>years</c> is the range.</summary>
    public required string Years { get; init; }
}

/// <summary>Words that belong to the word before or after them.</summary>
internal sealed record BindingWords
{
    /// <summary>Words that are bound to any word after them, in small and capital letters.</summary>
    public required IReadOnlyList<string> ToNext { get; init; }

    /// <summary>Words that are bound to a number after them.</summary>
    public required IReadOnlyList<string> BeforeNumbers { get; init; }

    /// <summary>Words that are bound to a number before them and to a unit after them, without the full stop.</summary>
    public required IReadOnlyList<string> Multipliers { get; init; }

    /// <summary>Words that are bound to a number before them, without the full stop.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>Gets a value indicating whether a space groups the digits of numbers, so that it is bound.</summary>
    public required bool DigitGroups { get; init; }
}
