using System.Globalization;
using System.Text;
using SocialStrategy.Audit;
using SocialStrategy.Collection;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Samples.Collecting;

/// <summary>One year of collecting: forms out, forms in, letters, corrections, the report of the merged round.</summary>
public sealed class CollectionYear
{
    private static readonly DateOnly Due = new(2022, 3, 31);

    private static readonly DateOnly AnswerBy = new(2022, 4, 22);

    private static readonly IntakeLimits Limits = new() { JumpFactor = 3 };

    private readonly MonitoringRound _published;
    private readonly CollectionPlan _plan;
    private readonly SentFile[] _first;
    private readonly SentFile[] _second;
    private readonly ValueList<Delivery> _deliveries;
    private readonly IntakeResult _afterFirst;
    private readonly (CollectionForm Form, Report Letter)[] _letters;

    /// <summary>Plays the year through.</summary>
    /// <param name="monitoring">The strategy of Ostrowiec with its published round, from which the bodies know what they contributed.</param>
    /// <param name="rules">The rules by which the merged round is evaluated.</param>
    public CollectionYear(StrategyMonitoring monitoring, EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(monitoring);
        _published = monitoring.Rounds[^1];
        _plan = CollectionPlan.Make(monitoring.Strategy, _published.Period, Due, Expectation.OfContributions(_published), previous: null);
        var bodies = new Bodies(_plan, _published);
        _first = [.. bodies.First()];
        _second = [.. bodies.Second(_first)];
        _deliveries = _first.Select(Read).ToValueList();
        _afterFirst = Intake.Collect(_plan, Office, _deliveries, Limits);
        _letters = [.. Letters()];
        Final = Intake.Collect(_plan, Office, [.. _deliveries, .. _second.Select(Read)], Limits);
        Evaluation = Evaluator.Evaluate(
            new StrategyMonitoring(monitoring.Strategy, [Final.Round]),
            Final.Round.Period,
            comparedWith: null,
            rules);
    }

    /// <summary>What came of it in the end.</summary>
    public IntakeResult Final { get; }

    /// <summary>The evaluation of the merged round.</summary>
    public StrategyEvaluation Evaluation { get; }

    /// <summary>What the office has without the bodies: text, figures of programmes, and the indicators to which nobody contributes.</summary>
    private MonitoringRound Office => _published with { Observations = _published.Observations.Where(observation => observation.Contributions.Count == 0).ToValueList() };

    /// <summary>Every file of the year.</summary>
    /// <returns>File names with their content.</returns>
    public IEnumerable<(string Name, byte[] Content)> Files()
    {
        yield return ("manifest.csv", FileContent.Of(stream => CsvTables.Write(FormsTable.CreateManifest(_plan), stream, CsvProfile.ExcelPl)));
        yield return ("manifest.xlsx", FileContent.Of(stream => XlsxTables.Write([FormsTable.CreateManifest(_plan)], stream)));
        foreach (var form in _plan.Forms)
        {
            yield return ($"packs/{form.Realizer.Code}.csv", FileContent.Of(stream => CsvTables.Write(FormsTable.Create(form), stream, CsvProfile.ExcelPl)));
            var instructions = CollectionLetters.Instructions(form, _plan.Strategy, ReportLanguages.Polish);
            yield return ($"packs/{form.Realizer.Code}.xlsx", FileContent.Of(stream => FormsXlsx.Write(form, stream, instructions)));
            yield return ($"packs/{form.Realizer.Code}-instrukcja.html", FileContent.Html(instructions));
        }

        foreach (var file in _first.Concat(_second))
        {
            yield return ($"received/{file.Name}", file.Content);
        }

        foreach (var (form, letter) in _letters)
        {
            yield return ($"letters/{form.Realizer.Code}.html", FileContent.Html(letter));
        }

        yield return ("overview-first.html", FileContent.Html(CollectionLetters.Overview(_plan, _afterFirst, ReportLanguages.Polish)));
        yield return ("overview-final.html", FileContent.Html(CollectionLetters.Overview(_plan, Final, ReportLanguages.Polish)));
        var audit = Auditor.Audit(Evaluation, AuditRules.All);
        var report = ReportLayouts.IndicatorMatrix.Build(Evaluation, ReportLanguages.Polish);
        foreach (var file in ReportFiles.Of(Evaluation, report, audit, ReportLanguages.Polish))
        {
            yield return file;
        }
    }

    /// <summary>The year as a person at the office would tell it.</summary>
    /// <returns>Lines of text.</returns>
    public string Story()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Wysłane formularze: {_plan.Forms.Count}, pytania: {_plan.Forms.Sum(form => form.Questions.Count())}.\n\n");
        text.Append("Po pierwszym terminie\n").Append(Markdown(CollectionLetters.Overview(_plan, _afterFirst, ReportLanguages.Polish))).Append('\n');
        foreach (var (_, letter) in _letters)
        {
            text.Append(Markdown(letter)).Append('\n');
        }

        text.Append("Po korektach\n").Append(Markdown(CollectionLetters.Overview(_plan, Final, ReportLanguages.Polish))).Append('\n');
        return text.Append(Comparison()).Append('\n').ToString();
    }

    /// <summary>How the merged round stands to the published report.</summary>
    private string Comparison()
    {
        var published = _published.Observations.Where(observation => observation.Contributions.Count > 0).ToDictionary(observation => observation.Item);
        var merged = Final.Round.Observations.Where(observation => observation.Contributions.Count > 0).ToArray();
        var other = merged.Where(observation => observation.Value.Number != published[observation.Item].Value.Number).ToArray();
        var lines = other.Select(each => string.Create(CultureInfo.InvariantCulture, $"  {each.Item}: z formularzy {each.Value.Number}, wydrukowano {published[each.Item].Value.Number}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Wkłady: {merged.Sum(observation => observation.Contributions.Count)} z {published.Values.Sum(observation => observation.Contributions.Count)} w druku. Inne sumy niż w druku: {other.Length}\n{string.Join('\n', lines)}\n");
    }

    /// <summary>The letters to those of whom there is something to ask, or who sent nothing.</summary>
    private IEnumerable<(CollectionForm Form, Report Letter)> Letters() =>
        from form in _plan.Forms
        let letter = CollectionLetters.Questions(form, _deliveries, _afterFirst, AnswerBy, ReportLanguages.Polish)
        where letter.Blocks.OfType<Section>().Any() || _afterFirst.Completeness.First(each => each.Realizer == form.Realizer).State == DeliveryState.Missing
        select (form, letter);

    private Delivery Read(SentFile file)
    {
        using var stream = new MemoryStream(file.Content);
        var form = Path.GetExtension(file.Name) == ".xlsx"
            ? FormsXlsx.Read(stream, _plan, XlsxReadOptions.Default)
            : FormsTable.Read(CsvTables.Open(stream), _plan, TableReadOptions.Default);
        return new Delivery(file.Name, file.ReceivedOn, form) { From = file.From, Replaces = file.Replaces };
    }

    private static string Markdown(Report report)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        MarkdownRenderer.Render(report, writer, MarkdownOptions.Default);
        return writer.ToString();
    }
}
