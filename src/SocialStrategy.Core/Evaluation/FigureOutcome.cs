namespace SocialStrategy;

/// <summary>What a rule gave: a number, or the reason why it gives none. The closed family below.</summary>
public abstract record FigureOutcome
{
    private protected FigureOutcome()
    {
    }

    /// <summary>Creates the outcome of an aggregation.</summary>
    internal static FigureOutcome Of(AggregationResult result, Rounding? rounding) => result.Number is { } number
        ? Number(number, rounding)
        : new RefusedOutcome(result.Refusal.GetValueOrDefault());

    /// <summary>Creates the outcome of a calculation; a number with more digits than a <see cref="decimal"/> holds is refused.</summary>
    internal static FigureOutcome Number(Fraction exact, Rounding? rounding) => NumberOutcome.CanBePrinted(exact, rounding)
        ? new NumberOutcome(exact, rounding)
        : new RefusedOutcome(RefusalReason.TooManyDigits);
}

/// <summary>A number.</summary>
public sealed record NumberOutcome : FigureOutcome
{
    /// <summary>How many decimal places a <see cref="decimal"/> can carry; a sum of decimals needs no more.</summary>
    private const int MostDecimals = 28;

    internal NumberOutcome(Fraction exact, Rounding? rounding)
    {
        Exact = exact;
        Rounding = rounding;
    }

    /// <summary>Gets the exact number.</summary>
    public Fraction Exact { get; }

    /// <summary>Gets how the number is rounded for print; null if it is printed exactly.</summary>
    public Rounding? Rounding { get; }

    /// <summary>Gets the number to print: rounded by <see cref="Rounding"/>, or the exact one where it needs no rounding.</summary>
    /// <exception cref="InvalidOperationException">The exact number has no finite decimal form and no rounding is given; no evaluation makes such a number.</exception>
    public decimal Rounded => Rounding is not null ? Rounding.Round(Exact)
        : Exact.ToDecimal(MostDecimals) ?? throw new InvalidOperationException($"{Exact} has no short decimal form. Give the figure a rounding.");

    internal static bool CanBePrinted(Fraction exact, Rounding? rounding) => rounding?.Fits(exact) ?? exact.FitsDecimal(MostDecimals);

    /// <summary>Returns the exact number.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Exact.ToString();
}

/// <summary>No number, although a rule was given and inputs were expected.</summary>
public sealed record RefusedOutcome : FigureOutcome
{
    internal RefusedOutcome(RefusalReason reason) => Reason = reason;

    /// <summary>Gets why there is no number.</summary>
    public RefusalReason Reason { get; }

    /// <summary>Returns the name of the reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Reason.ToString();
}
