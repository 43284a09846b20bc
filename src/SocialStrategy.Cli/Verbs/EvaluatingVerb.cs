using System.CommandLine;
using SocialStrategy.Cli.Output;
using SocialStrategy.Exchange;

namespace SocialStrategy.Cli.Verbs;

/// <summary>A verb that needs an evaluated round.</summary>
internal abstract class EvaluatingVerb : Verb
{
    private readonly Option<string> _period = new("--period")
    {
        Description = "The period of the round to evaluate: 2024, 2024-H1, 2024-Q3, 2024-05 or as the file writes it.",
        HelpName = "P",
        Required = true,
    };

    private readonly Option<string> _compared;

    protected EvaluatingVerb(CommonOptions common, string name, string description, string compared = "The period of the round that changes are measured from.")
        : base(common, name, description)
    {
        _compared = new("--compared") { Description = compared, HelpName = "P" };
        Command.Options.Add(_period);
        Command.Options.Add(_compared);
    }

    internal sealed override Outcome Run(ParseResult parsed, Language language)
    {
        var path = FolderOf(parsed, language);
        var period = PeriodOf(parsed.GetRequiredValue(_period), language);
        var compared = parsed.GetValue(_compared) is { } text ? PeriodOf(text, language) : null;
        Check(parsed, language);
        var folder = PlanFolder.Read(path);
        if (folder is not { Monitoring: { } monitoring, Rules: { } rules })
        {
            return new Outcome { Problems = folder.Problems };
        }

        ThrowIfNoRound(monitoring, period, language);
        if (compared is not null)
        {
            ThrowIfNoRound(monitoring, compared, language);
        }

        return Run(Evaluator.Evaluate(monitoring, period, compared, rules), folder, parsed, language);
    }

    /// <summary>Looks at the verb's own options before anything is computed.</summary>
    /// <exception cref="MisuseException">One is no good.</exception>
    protected abstract void Check(ParseResult parsed, Language language);

    /// <summary>Does what the verb does with the evaluated round.</summary>
    /// <exception cref="MisuseException">The command line asks for what the round does not have.</exception>
    protected abstract Outcome Run(StrategyEvaluation evaluation, PlanFolder folder, ParseResult parsed, Language language);

    /// <summary>The period that a text means.</summary>
    /// <exception cref="MisuseException">The text is no period.</exception>
    private static Period PeriodOf(string text, Language language) =>
        Period.TryParse(text, out var period) ? period : throw new MisuseException(language.Text("misuse.period", ("period", text)));

    /// <summary>Refuses a period without a round.</summary>
    /// <exception cref="MisuseException">There is none.</exception>
    private static void ThrowIfNoRound(StrategyMonitoring monitoring, Period period, Language language)
    {
        if (monitoring.FindRound(period) is null)
        {
            throw new MisuseException(language.Text(
                "misuse.noRound", ("period", period.ToString()), ("count", monitoring.Rounds.Count), ("periods", string.Join(", ", monitoring.Rounds.Select(round => round.Period)))));
        }
    }
}
