namespace SocialStrategy;

/// <summary>What printed numbers can have been before they were rounded; nobody says how they were.</summary>
internal static class ReconciledRounding
{
    /// <summary>Gets every way of rounding.</summary>
    internal static ReconciledRoundings[] All { get; } =
        [ReconciledRoundings.HalfAwayFromZero, ReconciledRoundings.HalfToEven, ReconciledRoundings.CutOff, ReconciledRoundings.Up];

    /// <summary>The roundings under which a number can be printed so.</summary>
    /// <param name="printed">The printed number.</param>
    /// <param name="possible">What the number can be if all that it is made of is rounded so; null where that is not known.</param>
    internal static ReconciledRoundings Of(decimal printed, Func<ReconciledRoundings, Interval?> possible) => All
        .Where(rounding => possible(rounding) is not { } numbers || numbers.Overlaps(Of(printed, rounding)))
        .Aggregate(ReconciledRoundings.None, (all, rounding) => all | rounding);

    /// <summary>The roundings that turn an exact number into the printed one.</summary>
    internal static ReconciledRoundings Of(decimal printed, Fraction exact) => Of(printed, _ => Interval.Exactly(exact));

    /// <summary>All numbers that a rounding turns into a printed one.</summary>
    internal static Interval Of(decimal printed, ReconciledRoundings rounding) => rounding switch
    {
        ReconciledRoundings.HalfAwayFromZero => Interval.OfPrinted(printed, RoundingMode.HalfAwayFromZero),
        ReconciledRoundings.HalfToEven => Interval.OfPrinted(printed, RoundingMode.HalfToEven),
        ReconciledRoundings.CutOff => Interval.OfPrinted(printed, RoundingMode.TowardZero),
        _ => Interval.OfRaised(printed),
    };
}

/// <summary>The ways of rounding, one for all of them, under which printed numbers can be true together.</summary>
[Flags]
internal enum ReconciledRoundings
{
    /// <summary>None: they cannot.</summary>
    None = 0,

    /// <summary>To the nearest, a half away from zero.</summary>
    HalfAwayFromZero = 1,

    /// <summary>To the nearest, a half to the even digit.</summary>
    HalfToEven = 2,

    /// <summary>Cut off.</summary>
    CutOff = 4,

    /// <summary>To the next one away from zero.</summary>
    Up = 8,

    /// <summary>Rounded as offices do: to the nearest.</summary>
    Nearest = HalfAwayFromZero | HalfToEven,
}
