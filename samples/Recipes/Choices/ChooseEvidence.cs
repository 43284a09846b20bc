namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseEvidence
{
    internal static void Run(string data, TextWriter output)
    {
        var evaluation = SampleEvaluation.OfSieradz(data);

        #region recipe
        var observed = evaluation.Round.Observations.Single(observation => observation.Item == new ItemCode("1.W5"));
        var printed = evaluation.Round.PublishedFigures.First(figure => figure.Item == new ItemCode("1"));
        var computed = evaluation.FindFigure(new("1"), FigureMeasure.MeanRating)!;
        output.WriteLine($"observed: {observed.Value.Number}");
        output.WriteLine($"printed: {printed.Value.Printed}, {printed.Place}");
        output.WriteLine(FormattableString.Invariant($"computed: {computed.Rounded} = {computed.Exact} by {computed.Rule}"));
        #endregion
    }
}
