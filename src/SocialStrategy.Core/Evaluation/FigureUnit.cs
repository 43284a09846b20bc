namespace SocialStrategy;

/// <summary>The unit of a figure.</summary>
public sealed record FigureUnit
{
    private FigureUnit(FigureUnitKind kind, string? text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>Gets per cent.</summary>
    public static FigureUnit Percent { get; } = new(FigureUnitKind.Percent, "%");

    /// <summary>Gets percentage points, the unit of a difference of percentages.</summary>
    public static FigureUnit PercentagePoints { get; } = new(FigureUnitKind.PercentagePoints, "pp");

    /// <summary>Gets the points of a scale; which one, the figure's subject says.</summary>
    public static FigureUnit ScalePoints { get; } = new(FigureUnitKind.ScalePoints, text: null);

    /// <summary>Gets items that were counted.</summary>
    public static FigureUnit Items { get; } = new(FigureUnitKind.Items, text: null);

    /// <summary>Gets the kind of the unit.</summary>
    public FigureUnitKind Kind { get; }

    /// <summary>Gets the unit as the indicator or the observation states it, the code of the currency, <c>%</c> or <c>pp</c>; null for points and items.</summary>
    public string? Text { get; }

    /// <summary>Creates the unit of an amount of money.</summary>
    /// <param name="currency">The code of the currency, such as <c>PLN</c>.</param>
    /// <returns>The unit.</returns>
    public static FigureUnit Currency(string currency) => new(FigureUnitKind.Currency, Guard.Against.NullOrWhiteSpace(currency));

    /// <summary>Creates the unit that an indicator or an observation states.</summary>
    /// <param name="text">The unit as stated: <c>%</c> is per cent, <c>pp</c> percentage points, three capital letters are the code of a currency.</param>
    /// <returns>The unit; null if none is stated.</returns>
    public static FigureUnit? OfText(string? text) => text switch
    {
        null => null,
        "%" => Percent,
        "pp" => PercentagePoints,
        { Length: 3 } when text.All(char.IsAsciiLetterUpper) => Currency(text),
        _ => new FigureUnit(FigureUnitKind.Named, text),
    };

    /// <summary>Returns the text of the unit.</summary>
    /// <returns>The text; empty for points and items.</returns>
    public override string ToString() => Text ?? "";
}

/// <summary>The kinds of units of figures.</summary>
public enum FigureUnitKind
{
    /// <summary>What the indicator or the observation counts, such as persons.</summary>
    Named,

    /// <summary>Money in one currency.</summary>
    Currency,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Percentage points.</summary>
    PercentagePoints,

    /// <summary>Points of a scale.</summary>
    ScalePoints,

    /// <summary>Items of the strategy.</summary>
    Items,
}
