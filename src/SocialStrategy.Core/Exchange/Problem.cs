namespace SocialStrategy.Exchange;

/// <summary>One thing that keeps input from being read as it stands: a code, a place, what was found, and what to do.</summary>
/// <param name="Code">The permanent code, such as <c>SSR004</c>; listed in <c>docs/formats/problems.md</c>.</param>
/// <param name="Path">Where it is: a JSON path such as <c>$.goals[0].title</c>; <c>$</c> for the whole.</param>
/// <param name="English">A sentence in English: what was found, what was expected, what to do.</param>
/// <param name="Polish">The same in Polish.</param>
public sealed record Problem(string Code, string Path, string English, string Polish)
{
    /// <summary>The line of the text, counted from 1, or the row of a workbook; null if it has no place in the text.</summary>
    public int? Line { get; init; }

    /// <summary>The row of a table as a spreadsheet shows it, counted from 1; another than the line where cells have line breaks. Null outside of tables.</summary>
    public int? Row { get; init; }

    /// <summary>The column in the line, in characters, counted from 1, or the column of a table; null if it has no place in the text.</summary>
    public int? Column { get; init; }
}
