namespace SocialStrategy;

/// <summary>All numbers between two ends: what a rounded number may have been before it was rounded.</summary>
/// <remarks>5,9 rounded half away from zero is [5.85; 5.95): the lower end belongs to it, the upper one does not.</remarks>
public sealed record Interval
{
    /// <summary>Creates an interval.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="includesLower">Whether the lower end belongs to it.</param>
    /// <param name="upper">The upper end; not below the lower.</param>
    /// <param name="includesUpper">Whether the upper end belongs to it.</param>
    /// <exception cref="ArgumentException">The interval is empty.</exception>
    internal Interval(Fraction lower, bool includesLower, Fraction upper, bool includesUpper)
    {
        if (lower > upper || (lower == upper && !(includesLower && includesUpper)))
        {
            throw new ArgumentException($"There is no number from {lower} to {upper}.", nameof(upper));
        }

        Lower = lower;
        IncludesLower = includesLower;
        Upper = upper;
        IncludesUpper = includesUpper;
    }

    /// <summary>Gets the lower end.</summary>
    public Fraction Lower { get; }

    /// <summary>Gets a value indicating whether the lower end belongs to it.</summary>
    public bool IncludesLower { get; }

    /// <summary>Gets the upper end.</summary>
    public Fraction Upper { get; }

    /// <summary>Gets a value indicating whether the upper end belongs to it.</summary>
    public bool IncludesUpper { get; }

    /// <summary>The sum of every number of one with every number of the other.</summary>
    /// <param name="left">An interval.</param>
    /// <param name="right">An interval.</param>
    /// <returns>The interval of the sums.</returns>
    public static Interval operator +(Interval left, Interval right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return new Interval(
            left.Lower + right.Lower,
            left.IncludesLower && right.IncludesLower,
            left.Upper + right.Upper,
            left.IncludesUpper && right.IncludesUpper);
    }

    /// <summary>Every number of the interval times a factor.</summary>
    /// <param name="interval">An interval.</param>
    /// <param name="factor">The factor; a negative one turns the interval round.</param>
    /// <returns>The interval of the products.</returns>
    public static Interval operator *(Interval interval, Fraction factor)
    {
        Guard.Against.Null(interval);
        return factor switch
        {
            _ when factor == default => Exactly(default),
            _ when factor < default(Fraction) => new Interval(interval.Upper * factor, interval.IncludesUpper, interval.Lower * factor, interval.IncludesLower),
            _ => new Interval(interval.Lower * factor, interval.IncludesLower, interval.Upper * factor, interval.IncludesUpper),
        };
    }

    /// <summary>The interval of one number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The interval.</returns>
    public static Interval Exactly(Fraction number) => new(number, includesLower: true, number, includesUpper: true);

    /// <summary>All numbers that a rounding turns into a printed one.</summary>
    /// <param name="printed">The printed number.</param>
    /// <param name="rounding">The rounding.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The printed number has more decimal places than the rounding leaves.</exception>
    public static Interval OfRounded(decimal printed, Rounding rounding)
    {
        Guard.Against.Null(rounding);
        if (rounding.Round(printed) != printed)
        {
            throw new ArgumentException($"{ExactText.Of(printed)} is not rounded to {rounding.Decimals} decimal places.", nameof(printed));
        }

        var unit = Fraction.PowerOfTenth(rounding.Decimals);
        var half = unit / 2;
        var isEven = ((Fraction)printed / unit).Numerator.IsEven;
        return rounding.Mode switch
        {
            RoundingMode.HalfAwayFromZero => new Interval((Fraction)printed - half, printed > 0, (Fraction)printed + half, printed < 0),
            RoundingMode.HalfToEven => new Interval((Fraction)printed - half, isEven, (Fraction)printed + half, isEven),
            RoundingMode.TowardZero => printed switch
            {
                > 0 => new Interval(printed, includesLower: true, (Fraction)printed + unit, includesUpper: false),
                < 0 => new Interval((Fraction)printed - unit, includesLower: false, printed, includesUpper: true),
                _ => new Interval(-unit, includesLower: false, unit, includesUpper: false),
            },
        };
    }

    /// <summary>Whether a number lies in the interval.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True if it does.</returns>
    public bool Contains(Fraction number) =>
        (number > Lower || (IncludesLower && number == Lower)) && (number < Upper || (IncludesUpper && number == Upper));

    /// <summary>Whether two intervals have a number in common.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>True if they have.</returns>
    public bool Overlaps(Interval other)
    {
        Guard.Against.Null(other);
        return (Lower < other.Upper || (Lower == other.Upper && IncludesLower && other.IncludesUpper))
            && (other.Lower < Upper || (other.Lower == Upper && other.IncludesLower && IncludesUpper));
    }

    /// <summary>How far a number lies outside, or 0 if it lies in the interval or on an end.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The distance to the nearer end; never negative.</returns>
    public Fraction DistanceTo(Fraction number) => number switch
    {
        _ when number < Lower => Lower - number,
        _ when number > Upper => number - Upper,
        _ => default,
    };

    /// <summary>The interval in mathematical notation: <c>[117/20; 119/20)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{(IncludesLower ? '[' : '(')}{Lower}; {Upper}{(IncludesUpper ? ']' : ')')}";

    /// <summary>All numbers that are printed as a number is, with as many places; places beyond the fifteenth are rounded away.</summary>
    internal static Interval OfPrinted(decimal printed, RoundingMode mode)
    {
        var places = Rounding.PlacesOf(printed);
        return OfRounded(Math.Round(printed, places, MidpointRounding.AwayFromZero), new Rounding(mode, places));
    }

    /// <summary>All numbers that the next printable one away from zero stands for.</summary>
    internal static Interval OfRaised(decimal printed)
    {
        var number = (Fraction)Math.Round(printed, Rounding.PlacesOf(printed), MidpointRounding.AwayFromZero);
        var unit = Fraction.PowerOfTenth(Rounding.PlacesOf(printed));
        return printed switch
        {
            > 0 => new Interval(number - unit, includesLower: false, number, includesUpper: true),
            < 0 => new Interval(number, includesLower: true, number + unit, includesUpper: false),
            _ => Exactly(default),
        };
    }

    /// <summary>All numbers that a choice by order makes of one number out of each interval; the choice is told whether an end lies a trifle beyond the number.</summary>
    internal static Interval OfEnds(Interval[] intervals, Func<(Fraction End, int Open)[], (Fraction End, int Open)> choice)
    {
        var (lower, pastLower) = choice([.. intervals.Select(each => (each.Lower, each.IncludesLower ? 0 : 1)).Order()]);
        var (upper, pastUpper) = choice([.. intervals.Select(each => (each.Upper, each.IncludesUpper ? 0 : -1)).Order()]);
        return new Interval(lower, pastLower == 0, upper, pastUpper == 0);
    }
}
