namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseAnalysis
{
    internal static void Run(string data, TextWriter output)
    {
        var evaluation = SampleEvaluation.OfSieradz(data);

        #region recipe
        var index = evaluation.Round.PublishedFigures.First(figure => figure.Measure == PublishedMeasure.SyntheticIndex && figure.Period == evaluation.Round.Period);
        var reconciliation = Reconciler.Reconcile(evaluation, index)!;
        output.WriteLine($"{index.Value.Printed} is given by {string.Join(", ", reconciliation.Explanations.Select(outcome => outcome.Rule.Name))}");
        var sensitivity = SensitivityAnalyzer.Analyze(evaluation, new("S7"))!;
        output.WriteLine(FormattableString.Invariant($"one rating changed by a level: {sensitivity.SingleChange!.Least.Rounded} to {sensitivity.SingleChange.Greatest.Rounded}"));
        #endregion
    }
}
