using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>Reads one filled form and holds it against what was sent out.</summary>
internal sealed class FormReader
{
    private readonly CollectionPlan _plan;
    private readonly TableReadOptions _options;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<int, TablePlace> _seen = [];
    private readonly List<FormAnswer> _answers = [];
    private CollectionForm? _form;

    internal FormReader(CollectionPlan plan, TableReadOptions options)
    {
        _plan = plan;
        _options = options;
    }

    internal ReadResult<FilledForm> Read(TableSource input)
    {
        foreach (var row in input.Rows(FormColumns.All, _options, Answer))
        {
            if (row.Place.Row > _options.MaxRows + 1L)
            {
                _problems.Add(TableProblems.TooMany(row.Place, _options.MaxRows));
                return Result();
            }

            if (!Tell(row.Problems))
            {
                return Result();
            }

            if (row.Content is { } answer && (answer.Value is not null || answer.Listed.Count > 0 || answer.Note is not null))
            {
                _answers.Add(answer);
            }
        }

        if (_form is not null)
        {
            Tell(_form.Entries.Where(entry => !_seen.ContainsKey(entry.Number)).Select(FormProblems.RowMissing));
        }
        else if (_problems.Count == 0)
        {
            _problems.Add(FormProblems.Empty);
        }

        return Result();
    }

    /// <summary>Tells problems one by one, and behind as many as the options allow that there are others.</summary>
    /// <returns>Whether all are told; if not, nothing is to be read any more.</returns>
    private bool Tell(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            if (_problems.Count == _options.MaxProblems)
            {
                _problems.Add(TableProblems.Others(_options.MaxProblems));
                return false;
            }

            _problems.Add(problem);
        }

        return true;
    }

    private ReadResult<FilledForm> Result() => new(
        _form is null ? null : new FilledForm(_form, _answers.OrderBy(answer => answer.Entry).ToValueList()),
        _problems.ToValueList());

    /// <summary>The answer of a row; null if the row is none of the form's.</summary>
    private FormAnswer? Answer(RowCells cells) => Entry(cells) is { } entry ? Answer(entry, cells) : null;

    private FormEntry? Entry(RowCells cells)
    {
        if (!BelongsToPlan(cells) || !int.TryParse(cells.Text(FormColumns.Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (!cells.HasProblems)
            {
                cells.Unreadable(FormColumns.Number, cells.Text(FormColumns.Number) ?? "", ("the number of the line as it was sent", "numeru wiersza z wysłanego formularza"));
            }

            return null;
        }

        var entry = _form!.Entries.FirstOrDefault(each => each.Number == number);
        if (entry is null)
        {
            cells.Problems.Add(FormProblems.Foreign(cells.At(FormColumns.Number), cells.Text(FormColumns.Number)!));
            return null;
        }

        if (!_seen.TryAdd(number, cells.Place))
        {
            cells.Problems.Add(FormProblems.Twice(cells.At(FormColumns.Number), number));
            return null;
        }

        Unchanged(cells, FormColumns.Item, entry.Item.Text);
        Unchanged(cells, FormColumns.Part, entry.Part);
        Unchanged(cells, FormColumns.Unit, entry.Unit);
        return cells.HasProblems ? null : entry;
    }

    /// <summary>Whether a row is about the plan's strategy and period, and about the same body as the rows above.</summary>
    private bool BelongsToPlan(RowCells cells)
    {
        Unchanged(cells, FormColumns.Strategy, _plan.Strategy.Code.Text);
        Unchanged(cells, FormColumns.Period, _plan.Period.ToString());
        var form = cells.Code<RealizerCode>(FormColumns.Realizer) is { } realizer ? _plan.FindForm(realizer) : null;
        if (form is null)
        {
            cells.Problems.Add(FormProblems.UnknownRealizer(cells.At(FormColumns.Realizer), cells.Text(FormColumns.Realizer) ?? ""));
        }
        else if (_form is not null && _form.Realizer.Code != form.Realizer.Code)
        {
            Unchanged(cells, FormColumns.Realizer, _form.Realizer.Code.Text);
        }
        else if (!cells.HasProblems)
        {
            _form = form;
        }

        return !cells.HasProblems;
    }

    private static void Unchanged(RowCells cells, TableColumn column, string? sent)
    {
        var found = cells.Text(column);
        if (!string.Equals(found?.Trim(), sent?.Trim(), StringComparison.Ordinal))
        {
            cells.Problems.Add(FormProblems.Changed(cells.At(column), found ?? "", sent ?? ""));
        }
    }

    private static FormAnswer Answer(FormEntry entry, RowCells cells)
    {
        var listed = (cells.Text(FormColumns.Listed) ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new FormAnswer(entry.Number)
        {
            Value = entry.IsActivity ? NoValue(cells) : Value(entry, cells),
            OtherUnit = cells.Text(FormColumns.OtherUnit)?.Trim() is { Length: > 0 } unit && unit != entry.Unit ? unit : null,
            Note = cells.Text(FormColumns.Note),
            Listed = listed.ToValueList(),
        };
    }

    /// <summary>Where a line asks what was done, neither a value nor a reason why there is none can be taken, and neither may be lost.</summary>
    private static Value? NoValue(RowCells cells)
    {
        NothingIn(FormColumns.Value);
        NothingIn(FormColumns.Reason);
        return null;

        void NothingIn(TableColumn column)
        {
            if (cells.Text(column) is { } found)
            {
                cells.Unreadable(column, found, ("nothing; this line asks what was done, tell it in the last column", "pustej komórki; ten wiersz pyta, co zrobiono, opisz to w ostatniej kolumnie"));
            }
        }
    }

    private static Value? Value(FormEntry entry, RowCells cells)
    {
        var value = cells.Value(FormColumns.Value);
        if (cells.Text(FormColumns.Reason) is not { } word)
        {
            return value is null ? null : InRange(entry, AsAsked(entry, value), cells);
        }

        if (MissingReasons.Find(word) is not { } reason)
        {
            cells.Unreadable(FormColumns.Reason, word, ($"one of: {string.Join(", ", MissingReasons.Words)}", $"jednego z: {string.Join(", ", MissingReasons.Words)}"));
            return null;
        }

        if (value is not null and not MissingValue)
        {
            cells.Contradiction(
                FormColumns.Reason,
                "There is a value and a reason why there is none. Keep one of them.",
                "Jest wartość i powód, dla którego jej nie ma. Zostaw jedno z nich.");
            return null;
        }

        return new MissingValue(reason);
    }

    /// <summary>The number as what the line asks for.</summary>
    private static Value AsAsked(FormEntry entry, Value value) => (value, entry.Unit, entry.Previous) switch
    {
        (NumberValue number, "%", _) => new PercentValue(number.Amount) { IsApproximate = number.IsApproximate },
        (NumberValue number, _, MoneyValue money) => new MoneyValue(number.Amount, money.Currency) { IsApproximate = number.IsApproximate },
        _ => value,
    };

    /// <summary>The value, if it can be: none is below 0 unless the previous one was, and no share that is a part above 100.</summary>
    private static Value? InRange(FormEntry entry, Value value, RowCells cells)
    {
        if (value.Number is < 0 && entry.Previous?.Number is not < 0)
        {
            cells.Problems.Add(FormProblems.OutOfRange(cells.At(FormColumns.Value), cells.Text(FormColumns.Value)!, new Phrase("expected.notNegative")));
            return null;
        }

        if (value is PercentValue { Percent: > 100 } && entry.Part is not null)
        {
            cells.Problems.Add(FormProblems.OutOfRange(cells.At(FormColumns.Value), cells.Text(FormColumns.Value)!, new Phrase("expected.atMostHundred")));
            return null;
        }

        return value;
    }
}
