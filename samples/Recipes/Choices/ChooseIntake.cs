using SocialStrategy.Collection;
using SocialStrategy.Exchange;

namespace SocialStrategy.Samples.Recipes.Choices;

internal static class ChooseIntake
{
    internal static void Run(string data, TextWriter output)
    {
        var evaluation = SampleEvaluation.OfOstrowiec(data);

        #region recipe
        var plan = CollectionPlan.Make(evaluation.Strategy, evaluation.Round.Period, new DateOnly(2022, 3, 31), Expectation.OfContributions(evaluation.Round), previous: null);
        var form = plan.FindForm(new("CIS"))!;
        var filled = new FilledForm(form, [new FormAnswer(form.Entries[0].Number) { Value = 1 }]);
        using var file = new MemoryStream();
        CsvTables.Write(FormsTable.Create(filled), file, CsvProfile.ExcelPl);
        file.Position = 0;
        var delivery = new Delivery("CIS.csv", new DateOnly(2022, 3, 15), FormsTable.Read(CsvTables.Open(file), plan, TableReadOptions.Default));
        var taken = Intake.Collect(plan, new MonitoringRound(plan.Strategy.Code, plan.Period), [delivery], new IntakeLimits { JumpFactor = 3 });
        output.WriteLine($"{taken.Completeness.Count(body => body.State == DeliveryState.Received)} of {plan.Forms.Count} bodies; {taken.Round.Observations.First(observation => observation.Value.Number is not null).Value.Number}");
        #endregion
    }
}
