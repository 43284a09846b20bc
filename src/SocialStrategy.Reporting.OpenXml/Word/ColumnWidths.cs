using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml.Packages;

namespace SocialStrategy.Reporting.OpenXml.Word;

/// <summary>How wide the columns of a table are, from what stands in them, in twentieths of a point.</summary>
internal sealed class ColumnWidths
{
    /// <summary>The room that a cell keeps free at both sides.</summary>
    internal const int Padding = 85;

    private const double FontSize = 10;

    private const int LeastColumn = 700;

    /// <summary>A line and the room between rows, in twentieths of a point.</summary>
    private const double LineHeight = 240;
    private const double RowPadding = 80;

    /// <summary>A number or a column's name that needs more than a quarter of the page breaks; no column is kept wide for it.</summary>
    private const int WidestName = 4;

    /// <summary>Any other word may break earlier.</summary>
    private const int WidestWord = 7;

    /// <summary>Two columns with little in them do not stretch over the page.</summary>
    private const double NarrowShare = 0.65;

    private readonly Table _table;
    private readonly PageLayout _layout;
    private readonly double _page;
    private readonly string[] _names;
    private readonly double[][][] _rows;
    private readonly double[] _words;
    private readonly double[] _least;
    private readonly double[] _wished;
    private readonly Dictionary<int, IReadOnlyList<int>> _fitted = [];

    /// <summary>Measures a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="captions">What references in its cells show.</param>
    /// <param name="layout">The page that it is for.</param>
    internal ColumnWidths(Table table, CaptionTexts captions, PageLayout layout)
    {
        _table = table;
        _layout = layout;
        _page = layout.TextWidth;
        _names = [.. table.Columns.Select(column => NameOf(column, _page))];
        var texts = table.Rows
            .Select(row => row.Cells.Select(cell => CellLines.Of(cell, captions).ToArray()).ToArray())
            .Prepend([.. _names.Select(name => new[] { name })])
            .ToArray();
        bool[] isBold = [true, .. table.Rows.Select(row => row.IsTotal)];
        _rows = [.. texts.Zip(isBold, (cells, bold) => cells.Select(lines => lines.Select(line => TextWidth.Of(line, FontSize, bold)).ToArray()).ToArray())];
        double[] names = [.. texts[0].Select(lines => LongestWord(lines, isBold: true))];
        double[] words = [.. table.Columns.Select((_, at) => texts.Zip(isBold, (cells, bold) => LongestWord(cells[at], bold)).Skip(1).DefaultIfEmpty(0).Max())];
        _words = [.. names.Zip(words, (name, word) => LeastOf(Math.Max(name, word), WidestName))];
        _least = [.. table.Columns.Select((column, at) => Math.Max(LeastOf(names[at], WidestName), LeastOf(words[at], column.Kind == ColumnKind.Number ? WidestName : WidestWord)))];
        _wished = [.. _words.Select((least, at) => Math.Max(least, _rows.SelectMany(cells => cells[at]).DefaultIfEmpty(0).Max() + (2 * Padding)))];
    }

    /// <summary>Gets the names of the columns as they are to be written.</summary>
    internal IReadOnlyList<string> Names => _names;

    /// <summary>Gets a value indicating whether the table should lie across: words would have to break on upright pages, or it would fill more of them, a page lost by the change of direction included.</summary>
    internal bool NeedWidePage => _words.Sum() > _page || PagesOf(isAcross: false) > PagesOf(isAcross: true) + 1;

    /// <summary>The widths; together at most the width of the text.</summary>
    internal IReadOnlyList<int> Fit(int available)
    {
        if (!_fitted.TryGetValue(available, out var widths))
        {
            widths = FitAnew(available);
            _fitted.Add(available, widths);
        }

        return widths;
    }

    /// <summary>About how many lines the tallest cell of each row has.</summary>
    internal IReadOnlyList<int> LinesOfRows(IReadOnlyList<int> widths) =>
        [.. _rows.Skip(1).Select(cells => cells.Select((lines, at) => lines.Sum(line => (int)Math.Ceiling(line / Math.Max(widths[at] - (2 * Padding), 1)))).DefaultIfEmpty(0).Max())];

    /// <summary>The name of a column; with ordinary spaces if a piece of it is so wide that it should break between words rather than inside one.</summary>
    private static string NameOf(Column column, double page) =>
        LongestWord([column.Title], isBold: true) + (2 * Padding) > page / WidestName ? column.Title.Replace('\u00A0', ' ') : column.Title;

    private List<int> FitAnew(int available)
    {
        var least = _words.Sum() <= available ? _words : _least;
        if (least.Sum() >= available)
        {
            return Whole(Cut(available));
        }

        return _wished.Sum() <= available
            ? Whole(Stretched(Math.Max(_wished.Sum(), _table.Columns.Count <= 2 ? available * NarrowShare : available)))
            : Whole(new ColumnShares(_rows, least, _wished).Divide(available));
    }

    private double PagesOf(bool isAcross) =>
        LinesOfRows(Fit(_layout.TextWidthOf(isAcross))).Sum(lines => (lines * LineHeight) + RowPadding) / _layout.TextHeightOf(isAcross);

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
