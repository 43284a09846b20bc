namespace SocialStrategy;

/// <summary>What a report gives as the value of something; never just a number. The closed family below.</summary>
/// <remarks>
/// A reported zero, an empty cell, "brak danych" and "nie dotyczy" are four different values.
/// Equality is by content, the printed form included.
/// </remarks>
public abstract record Value
{
    private protected Value()
    {
    }

    /// <summary>Gets the value as it was printed ("ok. 600", "1 345", "49.000"); null where it was simply the digits or the text.</summary>
    public string? Printed { get; init => field = Guard.Against.Blank(value); }

    /// <summary>Gets a value indicating whether the source itself calls it approximate ("ok. 600").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Gets the number to calculate with, in the value's own unit; null for text, composites and missing values.</summary>
    /// <remarks>For a percentage it is the number of per cent: 5.9 for 5,9%. For money it is the amount.</remarks>
    public abstract decimal? Number { get; }

    /// <summary>The value with its members, the same in every culture, for debugging.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => RecordText.Of(GetType().Name, PrintMembers);

    /// <summary>A plain number as a value.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static implicit operator Value(decimal number) => FromDecimal(number);

    /// <summary>A plain number as a value.</summary>
    /// <param name="number">The number; its decimal places are kept.</param>
    /// <returns>The value.</returns>
    public static Value FromDecimal(decimal number) => new NumberValue(number);
}

/// <summary>A plain number, in the unit of what it measures.</summary>
/// <param name="Amount">The number; its decimal places are kept.</param>
public sealed record NumberValue(decimal Amount) : Value
{
    /// <inheritdoc/>
    public override decimal? Number => Amount;
}

/// <summary>A percentage.</summary>
/// <param name="Percent">The number of per cent: 5.9 for 5,9%. It may lie outside 0–100.</param>
public sealed record PercentValue(decimal Percent) : Value
{
    /// <summary>Gets what the share was taken from: the part and the whole; null if the source gives only the percentage.</summary>
    public Ratio? Ratio { get; init; }

    /// <inheritdoc/>
    public override decimal? Number => Percent;
}

/// <summary>A part and the whole that it is a share of.</summary>
/// <param name="Numerator">The part.</param>
/// <param name="Denominator">The whole; 0 is allowed, because reports contain it, and makes the share undefined.</param>
public sealed record Ratio(decimal Numerator, decimal Denominator)
{
    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Ratio), PrintMembers);
}

/// <summary>An amount of money.</summary>
public sealed record MoneyValue : Value
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount in units of the currency; its decimal places are kept.</param>
    /// <param name="currency">The currency's three-letter code by ISO 4217, such as <c>PLN</c>.</param>
    /// <exception cref="ArgumentException">The currency is not three capital letters A–Z.</exception>
    public MoneyValue(decimal amount, string currency)
    {
        Guard.Against.Null(currency);
        Amount = amount;
        Currency = IsCurrency(currency)
            ? currency
            : throw new ArgumentException($"'{currency}' is no currency code. Write three capital letters, such as PLN.", nameof(currency));
    }

    /// <summary>Gets the amount in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the currency's three-letter code.</summary>
    public string Currency { get; }

    /// <inheritdoc/>
    public override decimal? Number => Amount;

    internal static bool IsCurrency(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}

/// <summary>A value in words, for what is described and not counted.</summary>
public sealed record TextValue : Value
{
    /// <summary>Creates a value in words.</summary>
    /// <param name="text">The words.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public TextValue(string text)
    {
        Guard.Against.NullOrWhiteSpace(text);
        Text = text;
    }

    /// <summary>Gets the words; never blank.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override decimal? Number => null;
}

/// <summary>Several named values where one was asked for ("popełnionych 615, wykrytych 407").</summary>
public sealed record CompositeValue : Value
{
    /// <summary>The most composites on the way from the outermost to the innermost.</summary>
    internal const int MostLevels = 3;

    private readonly int _levels;

    /// <summary>Creates a composite.</summary>
    /// <param name="components">The named values in printed order; at least one.</param>
    /// <exception cref="ArgumentException">There is no component, or composites are nested on more than three levels.</exception>
    public CompositeValue(ValueList<Component> components)
    {
        Guard.Against.Null(components);
        Components = components.Count > 0
            ? components
            : throw new ArgumentException("A composite value needs a component.", nameof(components));
        _levels = LevelsOf(components);
        if (_levels > MostLevels)
        {
            throw new ArgumentException("Composite values stand in each other on more than three levels.", nameof(components));
        }
    }

    /// <summary>Gets the named values in printed order; at least one.</summary>
    public ValueList<Component> Components { get; }

    /// <summary>How many levels of composites a composite of these components has.</summary>
    internal static int LevelsOf(ValueList<Component> components) => 1 + components.Max(component => (component.Value as CompositeValue)?._levels ?? 0);

    /// <inheritdoc/>
    public override decimal? Number => null;
}

/// <summary>A named value inside a composite.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Value">The value.</param>
public sealed record Component(string Name, Value Value)
{
    /// <summary>Gets the name as printed; never blank.</summary>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>Gets the value.</summary>
    public Value Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);
}

/// <summary>No value, and why.</summary>
/// <param name="Reason">Why there is none.</param>
public sealed record MissingValue(MissingReason Reason) : Value
{
    /// <inheritdoc/>
    public override decimal? Number => null;
}

/// <summary>Why a value is missing.</summary>
public enum MissingReason
{
    /// <summary>The cell was left empty.</summary>
    Empty,

    /// <summary>The source says that there are no data ("brak danych", the sign "." of GUS).</summary>
    NoData,

    /// <summary>The question does not apply ("nie dotyczy", the sign "x" of GUS).</summary>
    NotApplicable,

    /// <summary>A body that should have reported did not.</summary>
    NotReported,

    /// <summary>The value is known and withheld (the sign "#" of GUS).</summary>
    Confidential,
}
