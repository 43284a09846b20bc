using SocialStrategy.Exchange;
using SocialStrategy.Samples.Portal.Evidence;
using SocialStrategy.Samples.Portal.Reports;

namespace SocialStrategy.Samples.Portal.Web;

/// <summary>What is published, for programs. Every document is written by the library itself.</summary>
internal static class ApiEndpoints
{
    /// <summary>How every address for programs begins.</summary>
    internal const string Root = "/api/";

    internal static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup($"{Root}strategies").WithTags("strategies");
        api.MapGet("/", ListAsync)
            .WithName("ListStrategies").WithSummary("The strategies with the periods that have a published round.").Produces<StrategyEntry[]>();
        Describe(api.MapGet("/{strategy}", StrategyAsync), "GetStrategy", "The strategy as adopted, in the format social-strategy/strategy.");
        Describe(api.MapGet("/{strategy}/rules", RulesAsync), "GetRules", "The rules by which figures are computed, in the format social-strategy/rules.");
        Describe(api.MapGet("/{strategy}/rounds/{period}", RoundAsync), "GetRound", "The evidence of a period, in the format social-strategy/round.");
        Describe(api.MapGet("/{strategy}/rounds/{period}/figures", FiguresAsync), "GetFigures", "Every computed figure of a period with its rule and exact value.", FileTypes.Csv);
        Describe(api.MapGet("/{strategy}/rounds/{period}/explanations/{subject}/{measure}", ExplanationAsync), "GetExplanation", "Where a figure comes from, down to who reported what.");
        Describe(api.MapGet("/{strategy}/observations", ObservationsAsync), "GetObservations", "Every observation of every published round.", FileTypes.Csv);
    }

    private static void Describe(RouteHandlerBuilder endpoint, string name, string summary, string type = FileTypes.Json) => endpoint
        .WithName(name)
        .WithSummary(summary)
        .Produces<object>(StatusCodes.Status200OK, type.Split(';')[0])
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<StrategyEntry[]> ListAsync(Snapshots snapshots, CancellationToken cancellationToken) =>
    [
        .. (await snapshots.AllAsync(cancellationToken)).Select(each => new StrategyEntry(each.Code, each.Strategy.Title, each.Name, [.. each.Periods(withCollected: false).Select(period => period.ToString())])),
    ];

    private static async Task<IResult> StrategyAsync(string strategy, Snapshots snapshots, CancellationToken cancellationToken) =>
        await snapshots.FindAsync(strategy, cancellationToken) is { } found ? Document(stream => StrategyJson.Write(found.Strategy, stream), FileTypes.Json) : NotThere();

    private static async Task<IResult> RulesAsync(string strategy, Snapshots snapshots, CancellationToken cancellationToken) =>
        await snapshots.FindAsync(strategy, cancellationToken) is { } found ? Document(stream => RulesJson.Write(found.Rules, stream), FileTypes.Json) : NotThere();

    private static async Task<IResult> RoundAsync(string strategy, string period, Snapshots snapshots, CancellationToken cancellationToken) =>
        Period.TryParse(period, out var parsed) && (await snapshots.FindAsync(strategy, cancellationToken))?.Published.FindRound(parsed) is { } round
            ? Document(stream => RoundJson.Write(round, stream), FileTypes.Json)
            : NotThere();

    private static async Task<IResult> ObservationsAsync(string strategy, Snapshots snapshots, CancellationToken cancellationToken) =>
        await snapshots.FindAsync(strategy, cancellationToken) is { } found ? Document(stream => CsvTables.Write(ObservationsTable.Create(found.Published), stream, CsvProfile.OpenData), FileTypes.Csv) : NotThere();

    private static async Task<IResult> FiguresAsync(string strategy, string period, Snapshots snapshots, CancellationToken cancellationToken) =>
        await EvaluateAsync(strategy, period, snapshots, cancellationToken) is { } evaluation ? Document(stream => CsvTables.Write(FiguresTable.Create(evaluation), stream, CsvProfile.OpenData), FileTypes.Csv) : NotThere();

    private static async Task<IResult> ExplanationAsync(string strategy, string period, string subject, FigureMeasure measure, Snapshots snapshots, CancellationToken cancellationToken) =>
        await EvaluateAsync(strategy, period, snapshots, cancellationToken) is { } evaluation && ItemCode.TryParse(subject, out var code) && evaluation.FindFigure(code, measure) is { } figure
            ? Document(stream => ExplanationJson.Write(Explainer.Explain(evaluation, figure), stream), FileTypes.Json)
            : NotThere();

    private static async Task<StrategyEvaluation?> EvaluateAsync(string strategy, string period, Snapshots snapshots, CancellationToken cancellationToken) =>
        Period.TryParse(period, out var parsed) ? (await snapshots.FindAsync(strategy, cancellationToken))?.Evaluate(parsed, withCollected: false) : null;

    private static IResult Document(Action<Stream> write, string type) => Results.Bytes(Written.By(write), type);

    private static IResult NotThere() => Results.Problem(statusCode: StatusCodes.Status404NotFound);
}

/// <summary>A strategy in the list.</summary>
/// <param name="Code">The code, by which it is asked for.</param>
/// <param name="Title">The title.</param>
/// <param name="Municipality">The name of the municipality.</param>
/// <param name="Periods">The periods with a published round, the latest first.</param>
internal sealed record StrategyEntry(string Code, string Title, string Municipality, IReadOnlyList<string> Periods);
