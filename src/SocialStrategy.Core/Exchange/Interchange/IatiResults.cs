using System.Text;
using System.Xml;

namespace SocialStrategy.Exchange;

/// <summary>The indicators of a strategy with baseline, targets and values as results of an IATI activity, version 2.03 (https://iatistandard.org/en/iati-standard/203/).</summary>
public static class IatiResults
{
    /// <summary>Writes one activity, the strategy; a result for the indicators of one kind under one goal.</summary>
    /// <remarks>Indicators without a single number are left out. The same arguments give the same bytes; no clock is asked.</remarks>
    /// <param name="monitoring">The strategy with its rounds.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">What the strategy cannot tell.</param>
    /// <returns>What the format cannot carry; empty if nothing is lost.</returns>
    /// <exception cref="ArgumentException">Neither the strategy has a period nor is there a round, but an activity needs a date.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static ValueList<ExportLoss> Write(StrategyMonitoring monitoring, Stream stream, IatiOptions options)
    {
        Guard.Against.Null(monitoring);
        Guard.Against.Null(options);
        Guard.Against.Null(stream);
        if (monitoring.Strategy.Period is null && monitoring.Rounds.Count == 0)
        {
            throw new ArgumentException("An activity needs a date; give the strategy a period or a round.", nameof(monitoring));
        }

        var losses = Others(monitoring).ToList();
        var indicators = monitoring.Strategy.Items.OfType<IndicatorItem>()
            .Select(item => IatiIndicator.Of(item, monitoring.Rounds, losses))
            .OfType<IatiIndicator>()
            .ToArray();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartElement("iati-activities");
        xml.WriteAttributeString("version", "2.03");
        WriteActivity(xml, monitoring, options, indicators);
        xml.WriteEndElement();
        return losses.ToValueList();
    }

    private static void WriteActivity(XmlWriter xml, StrategyMonitoring monitoring, IatiOptions options, IatiIndicator[] indicators)
    {
        var strategy = monitoring.Strategy;
        xml.WriteStartElement("iati-activity");
        xml.WriteAttributeString("xml", "lang", ns: null, options.Language);
        xml.WriteElementString("iati-identifier", IatiText.Clean($"{options.OrganisationIdentifier}-{strategy.Code}"));
        xml.WriteStartElement("reporting-org");
        xml.WriteAttributeString("ref", IatiText.Clean(options.OrganisationIdentifier));
        xml.WriteAttributeString("type", IatiText.Clean(options.OrganisationType));
        IatiText.WriteNarrative(xml, options.OrganisationName);
        xml.WriteEndElement();
        IatiText.Write(xml, "title", strategy.Title);
        IatiText.Write(xml, "description", strategy.Mission ?? strategy.Title);
        xml.WriteStartElement("participating-org");
        xml.WriteAttributeString("role", "4");
        xml.WriteAttributeString("ref", IatiText.Clean(options.OrganisationIdentifier));
        IatiText.WriteNarrative(xml, strategy.Territory?.Name ?? options.OrganisationName);
        xml.WriteEndElement();
        xml.WriteStartElement("activity-status");
        xml.WriteAttributeString("code", IatiText.Clean(options.ActivityStatus));
        xml.WriteEndElement();
        WriteDate(xml, "1", strategy.Period?.Start ?? monitoring.Rounds.Min(round => round.Period.Start));
        WriteDate(xml, "3", strategy.Period?.End ?? monitoring.Rounds.Max(round => round.Period.End));
        foreach (var result in indicators.GroupBy(indicator => (indicator.Goal, indicator.ResultType)))
        {
            xml.WriteStartElement("result");
            xml.WriteAttributeString("type", result.Key.ResultType);
            IatiText.Write(xml, "title", result.First().GoalTitle ?? strategy.Title);
            foreach (var indicator in result)
            {
                indicator.Write(xml);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteDate(XmlWriter xml, string kind, DateOnly date)
    {
        xml.WriteStartElement("activity-date");
        xml.WriteAttributeString("iso-date", IatiText.Date(date));
        xml.WriteAttributeString("type", kind);
        xml.WriteEndElement();
    }

    /// <summary>What there is besides the values of indicators.</summary>
    private static IEnumerable<ExportLoss> Others(StrategyMonitoring monitoring)
    {
        var indicators = monitoring.Strategy.Items.OfType<IndicatorItem>().Select(item => item.Code).ToHashSet();
        return monitoring.Rounds
            .SelectMany(round => RoundLosses.Common(round).Concat(RoundLosses.Counted(
                round,
                ("SSX201", round.Assessments.Count, "Ratings are left out", "Pominięte oceny"),
                ("SSX202", round.PublishedFigures.Count, "Printed figures are left out", "Pominięte liczby podane w sprawozdaniu"),
                ("SSX203", round.Observations.Count(each => each.Name is not null || !indicators.Contains(each.Item)), "Values that no indicator asks for are left out", "Pominięte wartości, o które nie pyta żaden wskaźnik"))))
            .Prepend(new ExportLoss(
                "SSX214",
                monitoring.Strategy.Code.Text,
                "Of the strategy only title, mission, period, municipality, indicators and the titles of the goals that they hang on are carried. Publish strategy.json beside the file.",
                "Ze strategii są tylko: tytuł, misja, okres, gmina, wskaźniki i nazwy celów, do których należą. Opublikuj obok pliku strategy.json."));
    }
}
