using System.CommandLine;
using System.Text.Json;
using SocialStrategy.Cli.Output;
using SocialStrategy.Exchange;
using SocialStrategy.Reporting;

namespace SocialStrategy.Cli.Verbs;

/// <summary>Explains where the figures of an item come from.</summary>
internal sealed class ExplainVerb : EvaluatingVerb
{
    private readonly Argument<string> _code = new("CODE") { Description = "The code of a goal, direction, indicator, task or programme, or the strategy's own for the whole." };

    internal ExplainVerb(CommonOptions common)
        : base(common, "explain", "Explains where the figures of an item come from, down to who reported what, and why others were refused or left out.") => Command.Arguments.Add(_code);

    internal override IReadOnlyList<string> Examples => ["plan 1.2 --period 2024", "plan 1.2.W3 --period 2024 --compared 2023 --json"];

    protected override void Check(ParseResult parsed, Language language)
    {
    }

    protected override Outcome Run(StrategyEvaluation evaluation, PlanFolder folder, ParseResult parsed, Language language)
    {
        var text = parsed.GetRequiredValue(_code);
        if (!ItemCode.TryParse(text, out var code) || (code != evaluation.Strategy.Code && evaluation.Strategy.Find(code) is null))
        {
            throw new MisuseException(language.Text("misuse.code", ("code", text)));
        }

        var explanations = evaluation.FiguresOf(code).Select(figure => Explainer.Explain(evaluation, figure)).ToArray();
        var published = ReconciliationText.Published(evaluation, code)
            .Select(figure => (Title: ReconciliationText.Title(figure, language), Sentences: ReconciliationText.Sentences(evaluation, figure, language)))
            .Where(figure => figure.Sentences.Count > 0)
            .ToArray();
        return new Outcome
        {
            Lines =
            [
                .. explanations.Length == 0 ? new[] { language.Text("explain.none", ("code", text), ("period", evaluation.Round.Period.ToString())) } : [],
                .. explanations.SelectMany(explanation => ExplanationTree.Lines(explanation, evaluation.Strategy, language).Append("")),
                .. published.SelectMany(figure => (IEnumerable<string>)[figure.Title, .. figure.Sentences.Select(sentence => "  " + sentence), ""]),
            ],
            Json = json => Write(json, code, explanations, published),
        };
    }

    private static void Write(Utf8JsonWriter json, ItemCode code, IReadOnlyList<Explanation> explanations, IReadOnlyList<(string Title, ValueList<string> Sentences)> published)
    {
        json.WriteString("code", code.Text);
        json.WriteStartArray("explanations");
        foreach (var explanation in explanations)
        {
            using var stream = new MemoryStream();
            ExplanationJson.Write(explanation, stream);
            JsonOutput.WriteDocument(json, stream.ToArray());
        }

        json.WriteEndArray();
        json.WriteStartArray("published");
        foreach (var (title, sentences) in published)
        {
            json.WriteStartObject();
            json.WriteString("title", title);
            JsonOutput.WriteTexts(json, "sentences", sentences);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
