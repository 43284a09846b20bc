namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>A cell: a text, or a number that is shown like a text.</summary>
/// <param name="Text">The text; empty for an empty cell.</param>
/// <param name="Look">How the cell is set.</param>
internal sealed record SheetCell(string Text, CellLook Look)
{
    /// <summary>Gets the number in the cell; null for text.</summary>
    internal decimal? Number { get; init; }

    /// <summary>Gets how the number is shown.</summary>
    internal string Format { get; init; } = NumberFormats.General;

    /// <summary>Gets the sheet that the cell leads to; null for none.</summary>
    internal string? LinkTo { get; init; }

    /// <summary>Gets a value indicating whether the text is data, to be read back character for character.</summary>
    internal bool IsExact { get; init; }

    /// <summary>A number if the text shows it, else the text.</summary>
    internal static SheetCell Of(string text, decimal? number, CellLook look) => number is { } value && NumberFormats.Of(text, value) is { } format
        ? new SheetCell(text, look) { Number = value, Format = format }
        : new SheetCell(text, look);
}

/// <summary>How a cell is set.</summary>
internal enum CellLook
{
    /// <summary>From the left, in several lines if need be.</summary>
    Body,

    /// <summary>From the right.</summary>
    Number,

    /// <summary>The name of a column.</summary>
    Header,

    /// <summary>The name of a column of numbers.</summary>
    NumberHeader,

    /// <summary>A text in a row that sums up.</summary>
    Total,

    /// <summary>A number in a row that sums up.</summary>
    NumberTotal,

    /// <summary>What the sheet is about.</summary>
    Title,

    /// <summary>Small print under a table.</summary>
    Note,

    /// <summary>The name of another sheet.</summary>
    Link,

    /// <summary>Part of a form that is not to be changed.</summary>
    Fixed,

    /// <summary>Part of a form that is to be filled in.</summary>
    Input,
}
