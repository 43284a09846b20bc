using System.CommandLine;
using System.Text;
using SocialStrategy.Audit;
using SocialStrategy.Comparison;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples;

/// <summary>The command line of a sample: reads the data, evaluates them, writes the files, and tells what it did.</summary>
public static class ReportCommand
{
    /// <summary>Runs the sample.</summary>
    /// <param name="report">What makes the report.</param>
    /// <param name="args">The arguments of the command line.</param>
    /// <returns>0 if all files were written; 1 if something is wrong with the input or the output; nothing is half-written then.</returns>
    public static int Run(SampleReport report, string[] args)
    {
        ArgumentNullException.ThrowIfNull(report);
        Console.OutputEncoding = Encoding.UTF8;
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder for the files.",
            DefaultValueFactory = _ => Path.Combine("artifacts", report.Name),
        };
        var data = new Option<string>("--data")
        {
            Description = "Folder with strategy.json, rules.json and round-*.json.",
            DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "data"),
        };
        var language = new Option<string>("--language", "-l")
        {
            Description = "Language of the report and of messages: pl or en.",
            DefaultValueFactory = _ => "pl",
        };
        language.AcceptOnlyFromAmong("pl", "en");
        var explain = new Option<string?>("--explain") { Description = "Code of a subject of figures.csv: prints where its figures come from and writes nothing." };
        var command = new RootCommand($"Makes the report of {report.Name} for {report.Period} from its data files.") { output, data, language, explain };
        command.SetAction(parsed => Make(
            report,
            parsed.GetRequiredValue(data),
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(language) == "pl" ? SampleLanguages.Polish : SampleLanguages.English,
            parsed.GetValue(explain)));
        return command.Parse(args).Invoke();
    }

    private static int Make(SampleReport report, string data, string output, Language language, string? explain)
    {
        var folder = PlanFolder.Read(data);
        if (folder is not { Monitoring: { } monitoring, Rules: { } rules })
        {
            Console.Error.WriteLine(language.Text("console.inputProblems", ("count", folder.Problems.Count)));
            WriteLines(Console.Error, folder.Problems.Select(problem => problem.Line(language)));
            return 1;
        }

        if (new[] { report.Period, report.ComparedWith }.Any(period => period is not null && monitoring.FindRound(period) is null))
        {
            Console.Error.WriteLine(language.Text("console.noRound", ("periods", string.Join(", ", new[] { report.Period, report.ComparedWith }.OfType<Period>()))));
            return 1;
        }

        var evaluation = Evaluator.Evaluate(monitoring, report.Period, report.ComparedWith, rules);
        if (explain is not null)
        {
            return Explain(evaluation, explain, language);
        }

        var audit = Auditor.Audit(evaluation, AuditRules.All);
        var layout = report.Layout with { Sections = [.. report.Layout.Sections, .. Changes(report, evaluation, folder.Editions), ReportSections.Findings(audit)] };
        var document = layout.Build(evaluation, language);
        try
        {
            var files = OutputFolder.Write(output, ReportFiles.Of(evaluation, document, audit, language).Concat(ForOthers(report, evaluation)));
            Console.Out.Write(ConsoleSummary.Of(evaluation, language));
            Console.Out.WriteLine();
            WriteLines(Console.Out, ConsoleMessages.Of(audit, language));
            Console.Out.WriteLine();
            Console.Out.WriteLine(language.Text("console.filesWritten"));
            WriteLines(Console.Out, files.Select(file => "  " + file));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(language.Text("console.outputProblem", ("folder", output), ("message", exception.Message)));
            return 1;
        }
    }

    private static IEnumerable<(string Name, byte[] Content)> ForOthers(SampleReport report, StrategyEvaluation evaluation) =>
        report.Interchange is { } options ? InterchangeFiles.Of(evaluation.Monitoring, options) : [];

    /// <summary>What changed since the latest earlier edition of the strategy, and between the two rounds.</summary>
    private static IEnumerable<IReportSection> Changes(SampleReport report, StrategyEvaluation evaluation, ValueList<Strategy> editions) => report.HasChanges
        ?
        [
            ReportSections.Changes(
            [
                .. editions.Count == 0 ? [] : Comparer.Compare(editions[^1], evaluation.Strategy),
                .. evaluation.ComparedWith is { } earlier ? Comparer.Compare(evaluation.Strategy, earlier, evaluation.Round) : [],
            ]),
        ]
        : [];

    private static int Explain(StrategyEvaluation evaluation, string subject, Language language)
    {
        var figures = evaluation.Figures.Where(figure => figure.Item.Text == subject).ToArray();
        if (figures.Length == 0)
        {
            Console.Error.WriteLine(language.Text("console.noFigure", ("subject", subject)));
            return 1;
        }

        WriteLines(Console.Out, figures.SelectMany(figure => ExplanationText.Lines(Explainer.Explain(evaluation, figure), evaluation.Strategy, language).Append("")));
        WriteLines(Console.Out, ReconciliationText.Published(evaluation, new ItemCode(subject)).SelectMany(published => Reconciled(evaluation, published, language)));
        return 0;
    }

    /// <summary>Which rules give a number that the report printed about the subject.</summary>
    private static IEnumerable<string> Reconciled(StrategyEvaluation evaluation, PublishedFigure published, Language language)
    {
        var sentences = ReconciliationText.Sentences(evaluation, published, language);
        return sentences.Count == 0 ? [] : [ReconciliationText.Title(published, language), .. sentences.Select(sentence => "  " + sentence), ""];
    }

    private static void WriteLines(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }
    }
}
