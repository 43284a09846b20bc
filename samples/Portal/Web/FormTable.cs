using System.Globalization;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Samples.Portal.Evidence;

namespace SocialStrategy.Samples.Portal.Web;

/// <summary>A form as it came, as a table with every problem beside its cell.</summary>
internal sealed class FormTable
{
    private const int MostRows = 300;
    private const int LongestText = 400;

    /// <summary>What only the program needs, and is shown only where something is wrong with it.</summary>
    private static readonly string[] Technical = ["strategia", "okres", "realizator", "cel"];

    private FormTable(IReadOnlyList<FormColumn> columns, IReadOnlyList<FormTableRow> rows, IReadOnlyList<PlacedProblem> problems, bool isCut)
    {
        Columns = columns;
        Rows = rows;
        Problems = problems;
        IsCut = isCut;
    }

    internal IReadOnlyList<FormColumn> Columns { get; }

    internal IReadOnlyList<FormTableRow> Rows { get; }

    /// <summary>Every problem in the order of the file.</summary>
    internal IReadOnlyList<PlacedProblem> Problems { get; }

    /// <summary>Whether rows without a problem were left out behind the first ones.</summary>
    internal bool IsCut { get; }

    internal static FormTable Of(SentForm form)
    {
        var problems = form.Read.Problems.Select(problem => (Problem: problem, problem.Row)).ToArray();
        var header = form.Rows.FirstOrDefault(row => row.Problem is null);
        var columns = header is null ? [] : header.Cells
            .Select(cell => new FormColumn(cell.Column, Cut(cell.Text.Trim())))
            .Where(column => problems.Any(each => each.Problem.Column == column.Number && each.Row > 1) || IsWorthShowing(column, form.Rows))
            .ToArray();
        var faulty = problems.Select(each => each.Row).ToHashSet();
        var filled = form.Rows.Where(row => row != header && row.Problem is null && row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell.Text))).ToArray();
        var shown = filled.Where((row, index) => index < MostRows || faulty.Contains(row.Number)).ToArray();
        var rows = shown.Select(row => ToRow(row, columns, [.. problems.Where(each => each.Row == row.Number).Select(each => each.Problem)])).ToArray();
        return new FormTable(columns, rows, [.. problems.Select(each => Place(each.Problem, each.Row, columns, rows))], shown.Length < filled.Length);
    }

    /// <summary>Whether there is something to read in a column; that of the values is always shown.</summary>
    private static bool IsWorthShowing(FormColumn column, IEnumerable<TableRow> rows) =>
        column.Name == FormsTable.InputColumns[0]
        || (!Technical.Contains(column.Name, StringComparer.Ordinal) && rows.Skip(1).Any(row => row.Cells.Any(cell => cell.Column == column.Number && !string.IsNullOrWhiteSpace(cell.Text))));

    private static FormTableRow ToRow(TableRow row, IReadOnlyList<FormColumn> columns, IReadOnlyList<Problem> problems) => new(
        row.Number,
        [.. problems.Where(problem => columns.All(column => column.Number != problem.Column))],
        [.. columns.Select(column => new FormTableCell(
            column,
            Cut(row.Cells.FirstOrDefault(cell => cell.Column == column.Number)?.Text ?? ""),
            [.. problems.Where(problem => problem.Column == column.Number)]))]);

    private static PlacedProblem Place(Problem problem, int? row, IReadOnlyList<FormColumn> columns, IReadOnlyList<FormTableRow> rows)
    {
        var column = columns.FirstOrDefault(each => each.Number == problem.Column);
        var inTable = rows.FirstOrDefault(each => each.Number == row);
        return new PlacedProblem(problem, row, column?.Name, inTable is null ? null : column is null ? inTable.Anchor : Anchor(inTable.Number, column.Number));
    }

    internal static string Anchor(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"w{row}k{column}");

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";
}

/// <summary>A column of a file.</summary>
internal sealed record FormColumn(int Number, string Name);

/// <summary>A row of a file, with what is wrong with the row as a whole.</summary>
internal sealed record FormTableRow(int Number, IReadOnlyList<Problem> Problems, IReadOnlyList<FormTableCell> Cells)
{
    internal string Anchor => string.Create(CultureInfo.InvariantCulture, $"w{Number}");
}

/// <summary>A cell of a file, with what is wrong with it.</summary>
internal sealed record FormTableCell(FormColumn Column, string Text, IReadOnlyList<Problem> Problems);

/// <summary>A problem with its place: the row and the column as a spreadsheet shows them, and where it stands on the page.</summary>
internal sealed record PlacedProblem(Problem Problem, int? Row, string? Column, string? Anchor);
