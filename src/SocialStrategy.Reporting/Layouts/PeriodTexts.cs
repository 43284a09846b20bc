namespace SocialStrategy.Reporting;

/// <summary>Names of the kinds of periods, in the plural, as they stand in a caption.</summary>
public sealed record PeriodTexts
{
    /// <summary>Calendar years.</summary>
    public required string Years { get; init; }

    /// <summary>Half years.</summary>
    public required string HalfYears { get; init; }

    /// <summary>Quarters.</summary>
    public required string Quarters { get; init; }

    /// <summary>Calendar months.</summary>
    public required string Months { get; init; }

    /// <summary>Years that do not begin in January.</summary>
    public required string FiscalYears { get; init; }

    /// <summary>Spans of several years.</summary>
    public required string Spans { get; init; }

    /// <summary>Days.</summary>
    public required string Days { get; init; }

    internal string Of(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => Years,
        PeriodKind.HalfYear => HalfYears,
        PeriodKind.Quarter => Quarters,
        PeriodKind.Month => Months,
        PeriodKind.FiscalYear => FiscalYears,
        PeriodKind.Years => Spans,
        PeriodKind.Day => Days,
    };
}
