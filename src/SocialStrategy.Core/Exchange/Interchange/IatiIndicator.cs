using System.Globalization;
using System.Xml;

namespace SocialStrategy.Exchange;

/// <summary>An indicator with everything of it that IATI can carry.</summary>
internal sealed class IatiIndicator
{
    private readonly Indicator _indicator;
    private readonly bool _isPercentage;
    private readonly (int Year, decimal Value)? _baseline;
    private readonly SortedDictionary<Period, (decimal? Target, decimal? Actual, string? Note)> _periods;

    private IatiIndicator(IndicatorItem item, bool isPercentage, (int Year, decimal Value)? baseline, SortedDictionary<Period, (decimal? Target, decimal? Actual, string? Note)> periods)
    {
        _indicator = item.Indicator;
        _isPercentage = isPercentage;
        _baseline = baseline;
        _periods = periods;
        Goal = item.NearestGoal?.Code;
        GoalTitle = item.NearestGoal?.Title;
    }

    /// <summary>Gets the goal that it hangs on; null for none.</summary>
    internal ItemCode? Goal { get; }

    internal string? GoalTitle { get; }

    /// <summary>By the codelist ResultType.</summary>
    internal string ResultType => _indicator.Kind switch
    {
        IndicatorKind.Product => "1",
        IndicatorKind.Result => "2",
        IndicatorKind.Impact => "3",
        null => "9",
    };

    /// <summary>What can be carried of an indicator, and what cannot; null if it has no number.</summary>
    internal static IatiIndicator? Of(IndicatorItem item, ValueList<MonitoringRound> rounds, List<ExportLoss> losses)
    {
        var numbers = new IatiNumbers(item.Indicator, losses);
        var baseline = numbers.Baseline();
        var periods = new SortedDictionary<Period, (decimal? Target, decimal? Actual, string? Note)>();
        foreach (var (period, target) in numbers.Targets())
        {
            periods[period] = (target, null, null);
        }

        foreach (var (period, actual, note) in numbers.Actuals(rounds.SelectMany(round => round.Observations)))
        {
            periods[period] = (periods.GetValueOrDefault(period).Target, actual, note);
        }

        if (baseline is null && periods.Count == 0)
        {
            losses.Add(new ExportLoss("SSX204", item.Code.Text, "The indicator is left out, because it has no number.", "Wskaźnik jest pominięty, bo nie ma żadnej liczby."));
            return null;
        }

        if (item.Indicator.DesiredDirection is DesiredDirection.KeepWithinRange or DesiredDirection.None)
        {
            losses.Add(new ExportLoss("SSX212", item.Code.Text, "That the value should neither rise nor fall is not told.", "Nie podano, że wartość nie powinna ani rosnąć, ani maleć."));
        }

        if (item.Indicator is { Source: not null } or { Measure: not null } or { Timing: not null } or { Aggregation: not null } or { Realizers.Count: > 0 } or { EditorialNotes.Count: > 0 })
        {
            losses.Add(new ExportLoss("SSX219", item.Code.Text, "Source, measure, timing, rules of aggregation, bodies and notes of the indicator are left out.", "Pominięte źródło, to, czym jest liczba, moment pomiaru, reguły agregacji, realizatorzy i uwagi wskaźnika."));
        }

        return new IatiIndicator(item, numbers.IsPercentage, baseline, periods);
    }

    /// <summary>Writes it in the order that the schema wants.</summary>
    internal void Write(XmlWriter xml)
    {
        xml.WriteStartElement("indicator");
        xml.WriteAttributeString("measure", _isPercentage ? "2" : "1");
        if (_indicator.DesiredDirection is DesiredDirection.Rise or DesiredDirection.Fall)
        {
            xml.WriteAttributeString("ascending", _indicator.DesiredDirection == DesiredDirection.Rise ? "1" : "0");
        }

        IatiText.Write(xml, "title", _indicator.Title);
        if (_indicator.Unit is { } unit)
        {
            IatiText.Write(xml, "description", unit);
        }

        WriteReference(xml);
        if (_baseline is var (year, value))
        {
            xml.WriteStartElement("baseline");
            xml.WriteAttributeString("year", year.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("value", IatiText.Number(value));
            xml.WriteEndElement();
        }

        foreach (var (period, (target, actual, note)) in _periods)
        {
            xml.WriteStartElement("period");
            WriteDate(xml, "period-start", period.Start);
            WriteDate(xml, "period-end", period.End);
            WriteValue(xml, "target", target, note: null);
            WriteValue(xml, "actual", actual, note);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The code of the indicator, in the vocabulary of whoever reports (99).</summary>
    private void WriteReference(XmlWriter xml)
    {
        xml.WriteStartElement("reference");
        xml.WriteAttributeString("vocabulary", "99");
        xml.WriteAttributeString("code", IatiText.Clean(_indicator.Code.Text));
        xml.WriteEndElement();
    }

    private static void WriteDate(XmlWriter xml, string element, DateOnly date)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("iso-date", IatiText.Date(date));
        xml.WriteEndElement();
    }

    private static void WriteValue(XmlWriter xml, string element, decimal? value, string? note)
    {
        if (value is { } number)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("value", IatiText.Number(number));
            if (note is not null)
            {
                IatiText.Write(xml, "comment", note);
            }

            xml.WriteEndElement();
        }
    }
}
