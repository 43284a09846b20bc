using DocumentFormat.OpenXml.Packaging;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">The name on its tab; unique in the workbook.</param>
/// <param name="Rows">The rows from the first; they may be of different lengths.</param>
internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>Gets how many rows at the top stay in view.</summary>
    internal int FrozenRows { get; init; }

    /// <summary>Puts a drawing on the sheet; null for none.</summary>
    internal Action<WorksheetPart>? Draw { get; init; }

    /// <summary>Gets the widths of the columns; null for such as the content asks for.</summary>
    internal IReadOnlyList<double>? Widths { get; init; }

    /// <summary>Gets a value indicating whether only cells to be filled in can be changed; no password is asked for to lift it.</summary>
    internal bool IsProtected { get; init; }

    /// <summary>Gets what programs check while cells are filled in.</summary>
    internal IReadOnlyList<InputRule> Rules { get; init; } = [];
}
