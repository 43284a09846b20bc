using System.CommandLine;
using SocialStrategy.Cli.Output;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;

namespace SocialStrategy.Cli.Verbs;

/// <summary>Evaluates a round and writes its figures, with the evidence that they rest on.</summary>
internal sealed class FiguresVerb : EvaluatingVerb
{
    private readonly Option<string> _output = OutputOption.Create("figures.csv, observations.csv and assessments.csv", isRequired: false);
    private readonly CommonOptions _common;

    internal FiguresVerb(CommonOptions common)
        : base(common, "figures", "Evaluates a round: every figure with its rule, exact value and what it rests on.")
    {
        _common = common;
        Command.Options.Add(_output);
    }

    internal override IReadOnlyList<string> Examples => ["plan --period 2024 --output figures", "plan --period 2024 --compared 2023 --json"];

    protected override void Check(ParseResult parsed, Language language)
    {
        if (OutputOption.Of(parsed, _output, language) is null && !_common.AsksForJson(parsed))
        {
            throw new MisuseException(language.Text("misuse.outputOrJson"));
        }
    }

    protected override Outcome Run(StrategyEvaluation evaluation, PlanFolder folder, ParseResult parsed, Language language)
    {
        var figures = FiguresTable.Create(evaluation);
        var refused = evaluation.Figures.Where(figure => figure.IsRefused).ToArray();
        var outcome = new Outcome
        {
            Lines =
            [
                language.Text("figures.count", ("count", evaluation.Figures.Count), ("refused", refused.Length)),
                .. refused.Select(figure => "  " + ExplanationText.Line(Explainer.Explain(evaluation, figure), evaluation.Strategy, language)),
            ],
            Json = json => JsonOutput.WriteTable(json, figures),
        };
        return OutputOption.Of(parsed, _output, language) is not { } output ? outcome : Files.Write(
            outcome,
            output,
            [
                Files.Csv("figures.csv", figures),
                Files.Csv("observations.csv", ObservationsTable.Create(evaluation.Monitoring)),
                Files.Csv("assessments.csv", AssessmentsTable.Create(evaluation.Monitoring)),
            ],
            language);
    }
}
