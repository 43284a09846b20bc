namespace SocialStrategy;

/// <summary>Something doubtful in what was published: what contradicts what, where, and what to do.</summary>
public sealed record Finding : Diagnostic
{
    /// <summary>Initializes a new instance of the <see cref="Finding"/> class.</summary>
    /// <param name="descriptor">The code with its sentences; each of the library's has a page in <c>docs/audit</c>.</param>
    /// <param name="subject">The code of the item that it is about; the strategy's own for the whole.</param>
    /// <param name="period">The period that it is about.</param>
    /// <param name="arguments">What fills the gaps of the sentences.</param>
    public Finding(DiagnosticDescriptor descriptor, ItemCode subject, Period period, params ReadOnlySpan<(string Name, object Value)> arguments)
        : base(descriptor, arguments)
    {
        Subject = Guard.Against.Null(subject);
        Period = Guard.Against.Null(period);
        Severity = descriptor.Severity;
    }

    /// <summary>Gets how serious it is; that of the descriptor unless it was set.</summary>
    public Severity Severity { get; init; }

    /// <summary>Gets the code of the item that it is about; the strategy's own for the whole.</summary>
    public ItemCode Subject { get; }

    /// <summary>Gets the period that it is about.</summary>
    public Period Period { get; }

    /// <summary>Gets where in the document it stands, as the document calls it ("Wykres 4, legenda"); null if the item is enough.</summary>
    public string? Place { get; init; }

    /// <summary>Gets what was printed; null if nothing was.</summary>
    public string? Declared { get; init; }

    /// <summary>Gets what the data or the rules give instead; null if they give nothing.</summary>
    public string? Computed { get; init; }
}
