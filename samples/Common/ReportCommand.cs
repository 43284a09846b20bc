using System.CommandLine;
using System.Text;
using SocialStrategy.Evaluation;

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
            Description = "Folder with strategy.json and round-*.json.",
            DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "data"),
        };
        var language = new Option<string>("--language", "-l")
        {
            Description = "Language of the report and of messages: pl or en.",
            DefaultValueFactory = _ => "pl",
        };
        language.AcceptOnlyFromAmong("pl", "en");
        var command = new RootCommand($"Makes the report of {report.Name} for {report.Period} from its data files.") { output, data, language };
        command.SetAction(parsed => Make(
            report,
            parsed.GetRequiredValue(data),
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(language) == "pl" ? SampleTexts.Polish : SampleTexts.English));
        return command.Parse(args).Invoke();
    }

    private static int Make(SampleReport report, string data, string output, SampleTexts texts)
    {
        var folder = StrategyFolder.Read(data);
        if (folder.Monitoring is null)
        {
            Console.Error.WriteLine(texts.InputProblems(folder.Problems.Count));
            WriteLines(Console.Error, folder.Problems.Select(texts.Problem));
            return 1;
        }

        if (new[] { report.Period, report.ComparedWith }.Any(period => period is not null && folder.Monitoring.FindRound(period) is null))
        {
            Console.Error.WriteLine(texts.NoRound(report.Period, report.ComparedWith));
            return 1;
        }

        var evaluation = Evaluator.Evaluate(folder.Monitoring, report.Period, report.ComparedWith, report.Rules);
        var document = report.Layout.Build(evaluation, texts.Layout);
        try
        {
            var files = OutputFolder.Write(output, ReportFiles.Of(evaluation, document));
            Console.Out.Write(ConsoleSummary.Of(evaluation, texts));
            Console.Out.WriteLine();
            Console.Out.WriteLine(texts.FilesWritten);
            WriteLines(Console.Out, files.Select(file => "  " + file));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(texts.OutputProblem(output, exception.Message));
            return 1;
        }
    }

    private static void WriteLines(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }
    }
}
