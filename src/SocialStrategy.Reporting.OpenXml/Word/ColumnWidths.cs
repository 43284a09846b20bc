using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;
using SocialStrategy.Reporting.Rendering;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>How wide the columns of a table are, from what stands in them, in twentieths of a point.</summary>
internal sealed class ColumnWidths
{
    /// <summary>The room that a cell keeps free at both sides.</summary>
    internal const int Padding = 85;

    private const double FontSize = 10;

    /// <summary>Words that fill more of an upright page leave its columns no room to wrap in.</summary>
    private const double UprightShare = 0.85;
    private const int LeastColumn = 700;

    /// <summary>A number or a column's name that needs more than a quarter of the page breaks; no column is kept wide for it.</summary>
    private const int WidestName = 4;

    /// <summary>Any other word may break earlier.</summary>
    private const int WidestWord = 7;

    /// <summary>Two columns with little in them do not stretch over the page.</summary>
    private const double NarrowShare = 0.65;

    private readonly Table _table;
    private readonly double _page;
    private readonly double[][][] _rows;
    private readonly double[] _least;
    private readonly double[] _wished;

    /// <summary>Measures a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="captions">What references in its cells show.</param>
    /// <param name="page">The width of text on an upright page.</param>
    internal ColumnWidths(Table table, CaptionTexts captions, int page)
    {
        _table = table;
        _page = page;
        var texts = table.Rows
            .Select(row => row.Cells.Select(cell => CellLines.Of(cell, captions).ToArray()).ToArray())
            .Prepend([.. table.Columns.Select(column => new[] { NameOf(column) })])
            .ToArray();
        bool[] isBold = [true, .. table.Rows.Select(row => row.IsTotal)];
        _rows = [.. texts.Zip(isBold, (cells, bold) => cells.Select(lines => lines.Select(line => TextWidth.Of(line, FontSize, bold)).ToArray()).ToArray())];
        _least = [.. table.Columns.Select((column, at) => Math.Max(
            LeastOf(LongestWord(texts[0][at], isBold: true), WidestName),
            LeastOf(texts.Zip(isBold, (cells, bold) => LongestWord(cells[at], bold)).Skip(1).DefaultIfEmpty(0).Max(), column.Kind == ColumnKind.Number ? WidestName : WidestWord)))];
        _wished = [.. _least.Select((least, at) => Math.Max(least, _rows.SelectMany(cells => cells[at]).DefaultIfEmpty(0).Max() + (2 * Padding)))];
    }

    /// <summary>Whether the table needs a page that lies across.</summary>
    internal bool NeedWidePage => _least.Sum() > _page * UprightShare;

    /// <summary>The widths; together at most the width of the text.</summary>
    internal IReadOnlyList<int> Fit(int available)
    {
        if (_least.Sum() >= available)
        {
            return Whole(Cut(available));
        }

        return _wished.Sum() <= available
            ? Whole(Stretched(Math.Max(_wished.Sum(), _table.Columns.Count <= 2 ? available * NarrowShare : available)))
            : Whole(new ColumnShares(_rows, _least, _wished).Divide(available));
    }

    /// <summary>The name of a column with ordinary spaces: in a narrow column it should break between words rather than inside one.</summary>
    internal static string NameOf(Column column) => column.Title.Replace('\u00A0', ' ');

    /// <summary>About how many lines the tallest cell of each row has.</summary>
    internal IReadOnlyList<int> LinesOfRows(IReadOnlyList<int> widths) =>
        [.. _rows.Skip(1).Select(cells => cells.Select((lines, at) => lines.Sum(line => (int)Math.Ceiling(line / Math.Max(widths[at] - (2 * Padding), 1)))).DefaultIfEmpty(0).Max())];

    private static List<int> Whole(IEnumerable<double> widths) => [.. widths.Select(width => (int)width)];

    private static double LongestWord(string[] lines, bool isBold) =>
        lines.SelectMany(line => line.Split(' ')).Select(word => TextWidth.Of(word, FontSize, isBold)).DefaultIfEmpty(0).Max();

    private double LeastOf(double longestWord, int shareOfPage) => Math.Max(Math.Min(longestWord + (2 * Padding), _page / shareOfPage), LeastColumn);

    /// <summary>The widest columns give up what is too much, so that the words of the narrow ones stay whole; row headers keep their width.</summary>
    private IEnumerable<double> Cut(double available)
    {
        var isKept = _table.Columns.Select(column => column.Kind == ColumnKind.RowHeader).ToArray();
        var cut = _least.Where((_, at) => !isKept[at]).Order().ToArray();
        var left = available - _least.Where((_, at) => isKept[at]).Sum();
        var level = left / Math.Max(cut.Length, 1);
        foreach (var (at, least) in cut.Index())
        {
            level = left / (cut.Length - at);
            if (least > level)
            {
                break;
            }

            left -= least;
        }

        return _least.Select((least, at) => isKept[at] ? least : Math.Min(least, level));
    }

    /// <summary>What is left over goes to the columns of text, or to all if there are none.</summary>
    private IEnumerable<double> Stretched(double total)
    {
        var takers = _table.Columns.Select(column => column.Kind != ColumnKind.Number || _table.Columns.All(each => each.Kind == ColumnKind.Number)).ToArray();
        var all = _wished.Where((_, at) => takers[at]).Sum();
        return _wished.Select((wish, at) => takers[at] ? wish + ((total - _wished.Sum()) * wish / all) : wish);
    }
}
