using System.Text.RegularExpressions;
using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>Reads what a body filled into one line of its form: every cell has an answer or a problem.</summary>
internal static partial class FormAnswers
{
    private static readonly (string English, string Polish) Nothing =
        ("nothing; this line asks what was done, tell it in the last column", "pustej komórki; ten wiersz pyta, co zrobiono, opisz to w ostatniej kolumnie");

    /// <summary>The answer of a line; null if it was left empty, and beside a problem.</summary>
    internal static FormAnswer? Read(FormEntry entry, RowCells cells)
    {
        var listed = (cells.Text(FormColumns.Listed) ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var unit = cells.Text(FormColumns.OtherUnit)?.Trim() is { } told && !UnitWords.Fit(told, entry.Unit) ? told : null;
        var value = entry.IsActivity ? NoValue(cells) : Value(entry, unit, cells);
        if (entry.Part is not null)
        {
            NothingIn(FormColumns.Listed, cells, ("nothing; list it in the line of the whole", "pustej komórki; wymień to w wierszu z całą wartością"));
        }

        var note = cells.Text(FormColumns.Note);
        return value is null && note is null && listed.Length == 0
            ? null
            : new FormAnswer(entry.Number)
            {
                Value = value ?? (entry.IsActivity ? null : new MissingValue(MissingReason.Empty)),
                OtherUnit = unit,
                Note = note,
                Listed = listed.ToValueList(),
            };
    }

    /// <summary>Where a line asks what was done, neither a value nor a reason why there is none can be taken, and neither may be lost.</summary>
    private static Value? NoValue(RowCells cells)
    {
        NothingIn(FormColumns.Value, cells, Nothing);
        NothingIn(FormColumns.OtherUnit, cells, Nothing);
        NothingIn(FormColumns.Reason, cells, Nothing);
        return null;
    }

    private static void NothingIn(TableColumn column, RowCells cells, (string English, string Polish) expected)
    {
        if (cells.Text(column) is { } found)
        {
            cells.Unreadable(column, found, expected);
        }
    }

    private static Value? Value(FormEntry entry, string? unit, RowCells cells)
    {
        if (cells.IsUnknown(FormColumns.Value))
        {
            return null;
        }

        var reason = Reason(cells);
        var isDash = cells.Text(FormColumns.Value) is { } text && Dashes().IsMatch(text);
        var value = isDash && reason is not null ? null : Number(entry, unit, cells);
        if (reason is not null && value is not null && value != reason)
        {
            cells.Contradiction(
                FormColumns.Reason,
                "There is a value and a reason why there is none. Keep one of them.",
                "Jest wartość i powód, dla którego jej nie ma. Zostaw jedno z nich.");
            return null;
        }

        if (unit is not null && (reason ?? value) is null or MissingValue && !cells.HasProblems)
        {
            cells.Contradiction(
                FormColumns.OtherUnit,
                $"There is a unit '{Quoted.Short(unit)}' and no number beside it. Add the number, or take the unit out.",
                $"Jest jednostka „{Quoted.Short(unit)}”, a obok nie ma liczby. Dopisz liczbę albo usuń jednostkę.");
        }

        return reason ?? value;
    }

    private static MissingValue? Reason(RowCells cells)
    {
        if (cells.Text(FormColumns.Reason) is not { } word)
        {
            return null;
        }

        if (MissingReasons.Find(word) is { } reason)
        {
            return new MissingValue(reason);
        }

        cells.Unreadable(FormColumns.Reason, word, ($"one of: {string.Join(", ", MissingReasons.Words)}", $"jednego z: {string.Join(", ", MissingReasons.Words)}"));
        return null;
    }

    /// <summary>The number of the cell, a word why there is none, or a problem. A dash may mean 0 or no data, and a unit behind a number must be the one that is asked for.</summary>
    private static Value? Number(FormEntry entry, string? unit, RowCells cells)
    {
        if (cells.Text(FormColumns.Value) is not { } text)
        {
            return null;
        }

        if (Dashes().IsMatch(text))
        {
            cells.Unreadable(FormColumns.Value, text, ("0, if there was none, or a reason in the column of reasons; a dash may mean either", "0, jeśli nic nie było, albo powodu w kolumnie powodów; kreska może znaczyć jedno i drugie"));
            return null;
        }

        var isSuffixed = false;
        var value = cells.Number(FormColumns.Value, text);
        if (value is null && Suffixed().Match(text.Trim()) is { Success: true } match)
        {
            isSuffixed = true;
            value = cells.Number(FormColumns.Value, match.Groups["number"].Value) is NumberValue number && Fits(match.Groups["unit"].Value, entry, unit) ? number : null;
        }
        else if (value is PercentValue && !IsOf<PercentValue>("%", entry, unit))
        {
            (isSuffixed, value) = (true, null);
        }
        else if (value is MoneyValue && !IsOf<MoneyValue>("zł", entry, unit))
        {
            (isSuffixed, value) = (true, null);
        }

        if (value is null && isSuffixed)
        {
            var asked = Quoted.Short(unit ?? entry.Unit);
            cells.Unreadable(FormColumns.Value, text, ($"a number in the unit '{asked}'; another unit stands in the column '{FormColumns.OtherUnit.Name}'", $"liczby w jednostce „{asked}”; inną jednostkę podaj w kolumnie „{FormColumns.OtherUnit.Name}”"));
            return null;
        }

        value ??= cells.Value(FormColumns.Value);
        return value is null ? null : InRange(entry, AsAsked(entry, unit, value), cells);
    }

    private static bool Fits(string typed, FormEntry entry, string? unit) =>
        UnitWords.Fit(typed, unit ?? entry.Unit) || (unit is null && entry.Previous is MoneyValue { Currency: var currency } && UnitWords.Fit(typed, currency));

    /// <summary>Whether a sign behind a number is that of the line's unit; where no unit is known, it may be any that does not differ from the one before.</summary>
    private static bool IsOf<T>(string sign, FormEntry entry, string? unit)
        where T : Value => Fits(sign, entry, unit) || ((unit ?? entry.Unit) is null && entry.Previous is null or MissingValue or T) || (unit is null && entry.Previous is T);

    /// <summary>The number as what the line asks for, without the form in which it was typed: the unit beside it tells the rest.</summary>
    private static Value AsAsked(FormEntry entry, string? otherUnit, Value value)
    {
        var unit = otherUnit ?? entry.Unit;
        return (value, otherUnit is null ? entry.Previous : null) switch
        {
            (NumberValue number, _) when unit == "%" => new PercentValue(number.Amount) { IsApproximate = number.IsApproximate },
            (NumberValue number, MoneyValue money) => new MoneyValue(number.Amount, money.Currency) { IsApproximate = number.IsApproximate },
            (MoneyValue amount, not MoneyValue) when unit is not null => new NumberValue(amount.Amount) { IsApproximate = amount.IsApproximate },
            _ => value with { Printed = null },
        };
    }

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

    /// <summary>Hyphens, dashes and minus signs of every length, and nothing else.</summary>
    [GeneratedRegex(@"^[\s\p{Pd}\u2212\u00AD]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(?<number>[^\p{L}]*(ok\.|około|ca\.?)?[^\p{L}]*[0-9])\s*(?<unit>\p{L}.*)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffixed();
}
