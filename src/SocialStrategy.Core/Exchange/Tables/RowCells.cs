using System.Globalization;

namespace SocialStrategy.Exchange;

/// <summary>The cells of one row, with the means to read them and the problems found.</summary>
internal sealed class RowCells
{
    private static readonly string[] Yes = ["true", "tak", "prawda"];

    private static readonly string[] No = ["false", "nie", "fałsz"];

    private readonly TableHead _head;
    private readonly string?[] _cells;
    private Value?[]? _numbers;
    private List<Problem>? _problems;
    private ulong _faulty;

    internal RowCells(TableHead head)
    {
        _head = head;
        _cells = new string?[head.Count];
    }

    internal TablePlace Place { get; private set; }

    internal bool HasProblems => _problems is { Count: > 0 };

    /// <summary>Gets a value indicating whether a cell holds something.</summary>
    internal bool HasContent => Array.Exists(_cells, cell => cell is not null);

    internal List<Problem> Problems => _problems ??= [];

    internal bool IsOf(TableHead head) => ReferenceEquals(_head, head);

    /// <summary>Goes on to another row, whose cells are blank until they are put.</summary>
    internal void Begin(TablePlace place)
    {
        Place = place;
        _problems = null;
        _numbers = null;
        _faulty = 0;
        Array.Clear(_cells);
    }

    /// <summary>The row as it is given away; without content if there is a problem.</summary>
    internal RowResult<T> Row<T>(T? content)
        where T : class => new(Place, HasProblems ? null : content, _problems?.ToValueList() ?? []);

    internal void Put(TableColumn column, string? text) => _cells[column.Ordinal] = text;

    /// <summary>Takes a cell with a type: no spreadsheet runs its text, so nothing was put before it, and its number needs no rules.</summary>
    internal void Put(TableColumn column, TableCell cell)
    {
        Put(column, cell.Text);
        if (cell.Number is not { } number)
        {
            return;
        }

        if (cell.Format != CellFormat.Percent)
        {
            (_numbers ??= new Value?[_cells.Length])[column.Ordinal] = new NumberValue(number);
        }
        else if (Math.Abs(number) <= decimal.MaxValue / 100)
        {
            (_numbers ??= new Value?[_cells.Length])[column.Ordinal] = new PercentValue(number * 100);
        }
    }

    /// <summary>Takes a cell that cannot be read.</summary>
    internal void Refuse(TableColumn column, Problem problem)
    {
        _faulty |= 1UL << column.Ordinal;
        Problems.Add(TableProblems.Placed(problem, At(column)));
    }

    /// <summary>Whether nothing is known of a cell: the file has no such column, or a problem with the cell was told already.</summary>
    internal bool IsUnknown(TableColumn column) => !_head.Has(column) || (_faulty & (1UL << column.Ordinal)) != 0;

    /// <summary>Whether the file says that the cell is a number; such a number has no places of its own.</summary>
    internal bool IsTyped(TableColumn column) => _numbers?[column.Ordinal] is not null;

    /// <summary>The content of a cell; null if it is blank.</summary>
    internal string? Text(TableColumn column) => _cells[column.Ordinal];

    internal string? Required(TableColumn column)
    {
        var text = Text(column);
        if (text is null)
        {
            Unreadable(column, "", ("something", "treści"));
        }

        return text;
    }

    internal TCode? Code<TCode>(TableColumn column)
        where TCode : Code, ICode<TCode>
    {
        var text = Text(column);
        if (text is not null && IsTyped(column))
        {
            return Unreadable<TCode>(column, text, ("a code as text; a number does not tell 1.1 from 1.10, so format the column as text", "kodu jako tekstu; liczba nie odróżnia 1.1 od 1.10, więc nadaj kolumnie format tekstowy"));
        }

        var code = text is null ? null : _head.Code<TCode>(column, text);
        return text is null || code is not null
            ? code
            : Unreadable<TCode>(column, text, ("a code without white space at its ends", "kodu bez odstępów na końcach"));
    }

    internal TCode? RequiredCode<TCode>(TableColumn column)
        where TCode : Code, ICode<TCode> => Required(column) is null ? null : Code<TCode>(column);

    internal Period? RequiredPeriod(TableColumn column)
    {
        var text = Required(column);
        var period = text is null ? null : _head.Period(text);
        return text is null || period is not null
            ? period
            : Unreadable<Period>(column, text, ("a period such as 2021, 2021-H1, 2021-Q3, 2021-05, 2021-12-31, 2014/2020 or FY2020-09", "okresu, np. 2021, 2021-H1, 2021-Q3, 2021-05, 2021-12-31, 2014/2020 albo FY2020-09"));
    }

    internal Value? Value(TableColumn column) => Text(column) is not { } text
        ? null
        : Number(column, text)
            ?? Unreadable<Value>(column, text, ("a number such as 1 234,5, 5,9%, ok. 600, or one of the signs – . x #", "liczby, np. 1 234,5, 5,9%, ok. 600, albo jednego ze znaków – . x #"));

    /// <summary>The value that a cell, or a piece of its text, holds; null if it cannot be read.</summary>
    internal Value? Number(TableColumn column, string text) => _numbers?[column.Ordinal] ?? ValueCell.Read(text, _head.DotIsDecimal);

    /// <summary>A whole number; 0 beside a problem if there is none.</summary>
    internal int RequiredWhole(TableColumn column)
    {
        var text = Required(column);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && text is not null)
        {
            Unreadable(column, text, ("a whole number", "liczby całkowitej"));
        }

        return whole;
    }

    internal bool Truth(TableColumn column)
    {
        var text = Text(column)?.Trim();
        if (text is null or "false")
        {
            return false;
        }

        if (!IsOneOf(text, Yes) && !IsOneOf(text, No))
        {
            Unreadable(column, Text(column)!, ("true or false (prawda, fałsz, tak, nie)", "true albo false (prawda, fałsz, tak, nie)"));
        }

        return IsOneOf(text, Yes);
    }

    internal void Unreadable(TableColumn column, string found, (string English, string Polish) expected) =>
        Problems.Add(TableProblems.Unreadable(At(column), found, expected));

    internal void Contradiction(TableColumn column, string english, string polish) => Problems.Add(TableProblems.Contradiction(At(column), english, polish));

    internal TablePlace At(TableColumn column) => _head.At(Place, column);

    private static bool IsOneOf(string text, string[] words) => words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private T? Unreadable<T>(TableColumn column, string found, (string English, string Polish) expected)
        where T : class
    {
        Unreadable(column, found, expected);
        return null;
    }
}
