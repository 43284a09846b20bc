using SocialStrategy.Exchange;
using SocialStrategy.Reporting;

namespace SocialStrategy.Samples.Sieradz;

/// <summary>The code of the README, compiled and run by the tests.</summary>
public static class Readme
{
    /// <summary>Runs the code of the README.</summary>
    /// <param name="folder">The folder with the data files.</param>
    /// <param name="output">Where the line about the mean goes.</param>
    /// <param name="page">Where the report goes.</param>
    public static void Run(string folder, TextWriter output, TextWriter page)
    {
        ArgumentNullException.ThrowIfNull(output);

        #region readme
        var strategy = StrategyJson.Read(File.ReadAllBytes($"{folder}/strategy.json")).GetContentOrThrow();
        var round = RoundJson.Read(File.ReadAllBytes($"{folder}/round-2020.json"), strategy).GetContentOrThrow();
        var rules = new EvaluationRules
        {
            RatingRollUp = RollUpRules.MeanOfDirections,
            MeanRounding = Rounding.HalfAwayFromZero(1),
            PercentRounding = Rounding.HalfAwayFromZero(1),
        };
        var evaluation = Evaluator.Evaluate(new StrategyMonitoring(strategy, [round]), round.Period, comparedWith: null, rules);
        var mean = evaluation.FindFigure(strategy.Code, FigureMeasure.MeanRating)!;
        output.WriteLine(FormattableString.Invariant($"{mean.Rounded} = {mean.Exact} from {mean.Inputs.Count} ratings"));
        HtmlRenderer.Render(ReportLayouts.RatedDirections.Build(evaluation, ReportLanguages.Polish), page, HtmlOptions.Default);
        #endregion
    }
}
