namespace SocialStrategy;

/// <summary>What the numbers of several periods say together. Nothing is rounded.</summary>
public sealed record SeriesSummary
{
    /// <summary>Summarizes numbers.</summary>
    /// <param name="numbers">The numbers in order of time; at least one.</param>
    /// <param name="areRunningTotals">Whether each number holds those before it.</param>
    /// <exception cref="ArgumentException">There is no number, or they are not in order of time.</exception>
    internal SeriesSummary(ValueList<SeriesNumber> numbers, bool areRunningTotals = false)
    {
        Guard.Against.Null(numbers);
        if (numbers.Count == 0 || !numbers.Zip(numbers.Skip(1)).All(pair => pair.First.Period.CompareTo(pair.Second.Period) < 0))
        {
            throw new ArgumentException("A summary needs a number, and numbers in order of time.", nameof(numbers));
        }

        Numbers = numbers;
        AreRunningTotals = areRunningTotals;
    }

    /// <summary>Gets the numbers in order of time.</summary>
    public ValueList<SeriesNumber> Numbers { get; }

    /// <summary>Gets the last number.</summary>
    public SeriesNumber Last => Numbers[^1];

    /// <summary>Gets a value indicating whether each number holds those before it.</summary>
    public bool AreRunningTotals { get; }

    /// <summary>Gets the mean of the periods, each counting the same; null for running totals, whose mean says nothing.</summary>
    public Fraction? Mean => AreRunningTotals ? null : SocialStrategy.Numbers.Sum(Numbers.Select(each => each.Value)) / Numbers.Count;

    /// <summary>Gets the periods with the highest number; several in a tie.</summary>
    public ValueList<SeriesNumber> Highest => Numbers.Where(each => each.Value == Numbers.Max(other => other.Value)).ToValueList();

    /// <summary>Gets the periods with the lowest number; several in a tie.</summary>
    public ValueList<SeriesNumber> Lowest => Numbers.Where(each => each.Value == Numbers.Min(other => other.Value)).ToValueList();

    /// <summary>Gets the last number less the one before it; null if there is only one.</summary>
    public Fraction? FromPrevious => Numbers.Count < 2 ? null : Last.Value - Numbers[^2].Value;

    /// <summary>Gets the last number less the first one; null if there is only one.</summary>
    public Fraction? OverWhole => Numbers.Count < 2 ? null : Last.Value - Numbers[0].Value;

    /// <summary>The periods that went best.</summary>
    /// <param name="wanted">Which change is wanted.</param>
    /// <returns>Those with the highest number where more is better, with the lowest where less is; empty where neither is.</returns>
    public ValueList<SeriesNumber> Best(DesiredDirection wanted) => wanted switch
    {
        DesiredDirection.Rise => Highest,
        DesiredDirection.Fall => Lowest,
        DesiredDirection.KeepWithinRange or DesiredDirection.None => [],
    };

    /// <summary>The periods that went worst; see <see cref="Best"/>.</summary>
    /// <param name="wanted">Which change is wanted.</param>
    /// <returns>Those with the lowest number where more is better, with the highest where less is; empty where neither is.</returns>
    public ValueList<SeriesNumber> Worst(DesiredDirection wanted) => wanted switch
    {
        DesiredDirection.Rise => Lowest,
        DesiredDirection.Fall => Highest,
        DesiredDirection.KeepWithinRange or DesiredDirection.None => [],
    };
}

/// <summary>A number of a period.</summary>
public sealed record SeriesNumber
{
    internal SeriesNumber(Period period, Fraction value)
    {
        Period = period;
        Value = value;
    }

    /// <summary>Gets the period.</summary>
    public Period Period { get; internal init; }

    /// <summary>Gets the number.</summary>
    public Fraction Value { get; internal init; }
}

