using System.Globalization;

namespace SocialStrategy;

/// <summary>The patterns of a language's format, read once.</summary>
internal sealed class Patterns
{
    private readonly Language _language;
    private readonly LanguageFormat _format;
    private readonly MessageTemplate _date;
    private readonly Dictionary<PeriodKind, MessageTemplate> _periods;

    internal Patterns(Language language, LanguageFormat format)
    {
        _language = language;
        _format = format;
        (Percent, Range, Money, _date) = (language.Parse(format.Percent), language.Parse(format.Range), language.Parse(format.Money), language.Parse(format.Date));
        _periods = new Dictionary<PeriodKind, MessageTemplate>
        {
            [PeriodKind.Year] = language.Parse(format.Periods.Year),
            [PeriodKind.HalfYear] = language.Parse(format.Periods.HalfYear),
            [PeriodKind.Quarter] = language.Parse(format.Periods.Quarter),
            [PeriodKind.Month] = language.Parse(format.Periods.Month),
            [PeriodKind.FiscalYear] = language.Parse(format.Periods.FiscalYear),
            [PeriodKind.Years] = language.Parse(format.Periods.Years),
        };
    }

    internal MessageTemplate Percent { get; }

    internal MessageTemplate Range { get; }

    internal MessageTemplate Money { get; }

    internal string Fill(MessageTemplate pattern, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var values = new Dictionary<string, object>(arguments.Length, StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            values.Add(name, value);
        }

        return pattern.Fill(new MessageValues(_language, values, isPlain: true));
    }

    internal string DateOf(DateOnly day) => Fill(_date, ("day", day.Day), ("month", _format.MonthsInDates[day.Month - 1]), ("year", Text(day.Year)));

    /// <summary>A period in words, with plain spaces.</summary>
    internal string PeriodOf(Period period)
    {
        var (first, month) = (period.Start, period.Start.Month);
        return period.Kind == PeriodKind.Day
            ? DateOf(first)
            : Fill(
                _periods[period.Kind],
                ("year", Text(first.Year)),
                ("half", ((month - 1) / 6) + 1),
                ("quarter", ((month - 1) / 3) + 1),
                ("month", _format.Months[month - 1]),
                ("start", _language.Date(first)),
                ("years", _language.Range(Text(first.Year), Text(period.End.Year))));
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
