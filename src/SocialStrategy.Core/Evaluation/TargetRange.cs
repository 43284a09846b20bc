namespace SocialStrategy;

/// <summary>The numbers by which a target is reached, from an end to an end; a side without an end goes on for ever.</summary>
/// <remarks>"At least 50" is [50; …), "less than 50" is (…; 50), "exactly 50" is [50; 50].</remarks>
public sealed record TargetRange
{
    internal TargetRange(Fraction? lower, Fraction? upper, bool includesEnds)
    {
        Lower = lower;
        Upper = upper;
        IncludesEnds = includesEnds;
    }

    /// <summary>Gets the lower end, in the unit of the indicator; null if every number below the upper end will do.</summary>
    public Fraction? Lower { get; }

    /// <summary>Gets the upper end, in the unit of the indicator; null if every number above the lower end will do.</summary>
    public Fraction? Upper { get; }

    /// <summary>Gets a value indicating whether a number on an end reaches the target.</summary>
    public bool IncludesEnds { get; }

    /// <summary>Gets a value indicating whether a number can be too low as well as too high.</summary>
    internal bool IsTwoSided => Lower is not null && Upper is not null;

    /// <summary>Whether a number reaches the target.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True if it lies in the range.</returns>
    public bool Contains(Fraction number) => WayFrom(number) == default && (IncludesEnds || !IsEnd(number));

    /// <summary>What must be added to a number to come to the nearer end.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Above 0 if the number is too low, below 0 if it is too high, 0 if it lies in the range or on an end.</returns>
    public Fraction WayFrom(Fraction number) => number switch
    {
        _ when number < Lower => Lower.Value - number,
        _ when number > Upper => Upper.Value - number,
        _ => default,
    };

    internal bool IsEnd(Fraction number) => number == Lower || number == Upper;
}
