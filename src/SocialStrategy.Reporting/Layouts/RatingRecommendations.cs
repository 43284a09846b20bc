using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>What was rated below the highest level, goal by goal; taken from the ratings, so that nothing can be left out.</summary>
internal sealed class RatingRecommendations : IReportSection
{
    public ValueList<Block> Build(ReportContext context)
    {
        Guard.Against.Null(context);
        if (context.Evaluation.FindFigure(context.Strategy.Code, FigureMeasure.MeanRating) is not { IsRefused: false, Scale: { } scale })
        {
            return [];
        }

        var highest = RatingAxis.HighestPoints(context.ScaleOf(scale));
        var all = RatedItems.Of(context, scale, context.Strategy.Goals).Rated;
        var below = all.Count(item => item.Points != highest);
        var words = RatingAxis.HighestInWords(context.ScaleOf(scale), context);
        return
        [
            new Section(
                "recommendations",
                context.Language.Text("headings.recommendations"),
                below == 0
                    ? [Blocks.Paragraph(context.Message("ratings.allAtHighest", ("highest", words)))]
                    :
                    [
                        Blocks.Paragraph(Introduction(below, all.Count, words, context)),
                        .. context.Strategy.Goals.SelectMany(goal => OfGoal(goal, scale, highest, context)),
                        .. below == all.Count ? (IEnumerable<Block>)[] : [Blocks.Paragraph(AtHighest(all.Count - below, words, context))],
                    ]),
        ];
    }

    private static string Introduction(int below, int all, string highest, ReportContext context) => context.Message(
        "ratings.recommendationsIntroduction",
        ("highest", highest),
        ("items", context.NameOf(context.Evaluation.Rules.RatingRollUp.RatedItems).Plural),
        ("below", below),
        ("all", all));

    private static string AtHighest(int count, string highest, ReportContext context) => context.Message(
        "ratings.atHighest",
        ("highest", highest),
        ("items", context.NameOf(context.Evaluation.Rules.RatingRollUp.RatedItems).Plural),
        ("count", count));

    private static IEnumerable<Block> OfGoal(Goal goal, ScaleCode scale, decimal highest, ReportContext context)
    {
        var entries = RatedItems.Of(context, scale, [goal]).Rated
            .Where(item => item.Points != highest)
            .Select(item => context.Message(
                "ratings.legendEntry",
                ("title", item.Title),
                ("rating", item.Points)))
            .ToArray();
        return entries.Length == 0
            ? []
            : [new Section(context.Anchor("recommendations", goal.Code), context.Heading(goal), [Blocks.Bullets(entries)]) { IsInContents = false }];
    }
}
