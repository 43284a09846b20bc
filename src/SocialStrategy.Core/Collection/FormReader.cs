using System.Globalization;
using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>Reads one filled form and holds it against what was sent out.</summary>
internal sealed class FormReader
{
    private readonly CollectionPlan _plan;
    private readonly TableReadOptions _options;
    private readonly List<Problem> _problems = [];
    private readonly FormRows _rows = new();
    private readonly HashSet<(TableColumn Column, string Found)> _foreign = [];
    private readonly List<Problem> _repeated = [];
    private readonly List<(FormAnswer Answer, TablePlace OtherUnit)> _answers = [];
    private readonly HashSet<int> _read = [];
    private CollectionForm? _form;

    internal FormReader(CollectionPlan plan, TableReadOptions options)
    {
        _plan = plan;
        _options = options;
    }

    internal ReadResult<FilledForm> Read(TableSource input)
    {
        var isWhole = true;
        foreach (var row in input.AllRows<object>(FormColumns.All, _options, Take))
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

            isWhole = !row.Problems.Any(TableProblems.EndsTheFile);
            _rows.End();
        }

        if (_form is null && _problems.Count == 0)
        {
            _problems.Add(FormProblems.Empty);
        }
        else if (_form is not null && Tell(_repeated) && Tell(PartsInOtherUnits()) && isWhole)
        {
            Tell(_rows.Missing(_form).Select(FormProblems.RowMissing));
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
        _form is null ? null : new FilledForm(_form, _answers.Select(each => each.Answer).OrderBy(answer => answer.Entry).ToValueList())
        {
            Unread = _form.Entries.Select(entry => entry.Number).Where(number => !_read.Contains(number)).ToValueList(),
        },
        _problems.OrderBy(problem => problem.Row ?? int.MaxValue).ToValueList());

    /// <summary>Takes the answer of a row, if it is one of the form's and tells something.</summary>
    private object? Take(RowCells cells)
    {
        if (cells.Place.Row > _options.MaxRows + 1L || Entry(cells) is not { } entry)
        {
            return null;
        }

        var answer = FormAnswers.Read(entry, cells);
        if (cells.HasProblems)
        {
            return null;
        }

        _read.Add(entry.Number);
        if (answer is not null)
        {
            _answers.Add((answer, cells.At(FormColumns.OtherUnit)));
        }

        return answer;
    }

    private FormEntry? Entry(RowCells cells)
    {
        int? number = int.TryParse(cells.Text(FormColumns.Number)?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : null;
        _rows.Begin(number, cells.Text(FormColumns.Item), cells.Text(FormColumns.Part));
        if (number is null)
        {
            if (!cells.HasProblems)
            {
                cells.Unreadable(FormColumns.Number, cells.Text(FormColumns.Number) ?? "", ("the number of the line as it was sent", "numeru wiersza z wysłanego formularza"));
            }

            return null;
        }

        if (!BelongsToPlan(cells))
        {
            return null;
        }

        if (_form!.Entries.FirstOrDefault(each => each.Number == number) is not { } entry)
        {
            cells.Problems.Add(FormProblems.Foreign(cells.At(FormColumns.Number), cells.Text(FormColumns.Number)!));
            return null;
        }

        if (_rows.IsRepeated)
        {
            cells.Problems.Add(FormProblems.Twice(cells.At(FormColumns.Number), number.Value));
            return null;
        }

        Unchanged(cells, FormColumns.Item, entry.Item.Text);
        Unchanged(cells, FormColumns.Part, entry.Part);
        Unchanged(cells, FormColumns.Unit, entry.Unit);
        return cells.HasProblems ? null : entry;
    }

    /// <summary>Whether a row is about the plan's strategy and period, and about the same body as the rows above. What all rows have wrong is told once.</summary>
    private bool BelongsToPlan(RowCells cells)
    {
        var text = cells.Text(FormColumns.Realizer) ?? "";
        var form = RealizerCode.TryParse(text.Trim(), out var realizer) ? _plan.FindForm(realizer) : null;
        var belongs = Sent(cells, FormColumns.Strategy, _plan.Strategy.Code.Text) & Sent(cells, FormColumns.Period, _plan.Period.ToString());
        if (form is null)
        {
            Tell(cells, FormColumns.Realizer, FormProblems.UnknownRealizer(cells.At(FormColumns.Realizer), text));
        }
        else if (_form is not null && _form.Realizer.Code != form.Realizer.Code)
        {
            belongs &= Sent(cells, FormColumns.Realizer, _form.Realizer.Code.Text);
        }
        else if (belongs)
        {
            _form = form;
        }

        return belongs && form is not null && _form is not null;
    }

    private bool Sent(RowCells cells, TableColumn column, string sent)
    {
        var found = cells.Text(column) ?? "";
        if (string.Equals(found.Trim(), sent, StringComparison.Ordinal))
        {
            return true;
        }

        Tell(cells, column, FormProblems.Changed(cells.At(column), found, sent));
        return false;
    }

    /// <summary>Tells what is wrong with a column that all rows share; that it is so again only where other rows are right.</summary>
    private void Tell(RowCells cells, TableColumn column, Problem problem)
    {
        if (!cells.IsUnknown(column))
        {
            (_foreign.Add((column, cells.Text(column) ?? "")) ? cells.Problems : _repeated).Add(problem);
        }
    }

    private static void Unchanged(RowCells cells, TableColumn column, string? sent)
    {
        var found = cells.Text(column);
        if (!cells.IsUnknown(column) && !string.Equals(found?.Trim(), sent?.Trim(), StringComparison.Ordinal))
        {
            cells.Problems.Add(FormProblems.Changed(cells.At(column), found ?? "", sent ?? ""));
        }
    }

    /// <summary>Parts that are told in another unit than their whole; they are left out.</summary>
    private List<Problem> PartsInOtherUnits()
    {
        var problems = new List<Problem>();
        foreach (var (answer, place) in _answers.ToArray())
        {
            var whole = _form!.Entries.First(entry => entry.Number == answer.Entry).PartOf;
            if (whole is not null && answer.OtherUnit is { } unit && unit != _answers.FirstOrDefault(each => each.Answer.Entry == whole).Answer?.OtherUnit)
            {
                problems.Add(TableProblems.Contradiction(
                    place,
                    $"The part is in '{Quoted.Short(unit)}', and its whole is not. Give both in the same unit.",
                    $"Część jest w jednostce „{Quoted.Short(unit)}”, a całość nie. Podaj obie w tej samej jednostce."));
                _answers.RemoveAll(each => ReferenceEquals(each.Answer, answer));
                _read.Remove(answer.Entry);
            }
        }

        return problems;
    }
}
