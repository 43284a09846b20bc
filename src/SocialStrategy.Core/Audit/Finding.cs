namespace SocialStrategy.Audit;

/// <summary>Something doubtful in what was published: what contradicts what, where, and what to do.</summary>
/// <param name="Code">The permanent code of the rule, such as <c>SSA101</c>; each has a page in <c>docs/audit</c>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Subject">The code of the item it is about; the strategy's own for the whole.</param>
/// <param name="Period">The period it is about.</param>
/// <param name="English">What was found and the likely cause, as sentences in English.</param>
/// <param name="Polish">The same in Polish.</param>
public sealed record Finding(string Code, Severity Severity, Code Subject, Period Period, string English, string Polish)
{
    /// <summary>Where in the document it stands, as the document calls it ("Wykres 4, legenda"); null if the item tells enough.</summary>
    public string? Place { get; init; }

    /// <summary>What was printed; null if nothing was.</summary>
    public string? Declared { get; init; }

    /// <summary>What the data or the rules give instead; null if they give nothing.</summary>
    public string? Computed { get; init; }

    /// <summary>What to do, as a sentence in English.</summary>
    public required string AdviceEnglish { get; init; }

    /// <summary>What to do, as a sentence in Polish.</summary>
    public required string AdvicePolish { get; init; }
}

/// <summary>How serious a finding is.</summary>
public enum Severity
{
    /// <summary>Two things that were printed cannot both be true.</summary>
    Error,

    /// <summary>Something is probably wrong, or cannot be relied on.</summary>
    Warning,

    /// <summary>Something is worth a look; nothing need be wrong.</summary>
    Hint,
}
