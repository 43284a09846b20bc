using DocumentFormat.OpenXml.Packaging;

namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">The name on its tab; unique in the workbook.</param>
/// <param name="Rows">The rows from the first; they may be of different lengths.</param>
internal sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>How many rows at the top stay in view.</summary>
    internal int FrozenRows { get; init; }

    /// <summary>Puts a drawing on the sheet; null for none.</summary>
    internal Action<WorksheetPart>? Draw { get; init; }
}
