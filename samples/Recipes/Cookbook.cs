using SocialStrategy.Samples.Recipes.Choices;

namespace SocialStrategy.Samples.Recipes;

/// <summary>The programs of the documentation, in the order in which they stand on its pages.</summary>
public static class Cookbook
{
    private const string Choosing = "choosing-types.md";
    private const string First = "recipes.md";

    /// <summary>Every program.</summary>
    public static IReadOnlyList<Recipe> All { get; } =
    [
        Of(First, nameof(LoadStrategy), LoadStrategy.Run),
        Of(First, nameof(BuildStrategy), BuildStrategy.Run),
        Of(First, nameof(AddYear), AddYear.Run),
        Of(First, nameof(AnotherRule), AnotherRule.Run),
        Of(First, nameof(FindContradictions), FindContradictions.Run),
        Of(First, nameof(ExplainNumber), ExplainNumber.Run),
        Of(First, nameof(MakeDocument), MakeDocument.Run),
        Of(First, nameof(OwnLanguage), OwnLanguage.Run),
        Of(First, nameof(OwnAuditRule), OwnAuditRule.Run),
        Of(First, nameof(ReadForm), ReadForm.Run),
        new(First, nameof(ServeJson), ServeJson.Run),
        Of(Choosing, nameof(ChooseFailure), ChooseFailure.Run),
        Of(Choosing, nameof(ChooseValue), ChooseValue.Run),
        Of(Choosing, nameof(ChoosePeriod), ChoosePeriod.Run),
        Of(Choosing, nameof(ChooseTarget), ChooseTarget.Run),
        Of(Choosing, nameof(ChooseScale), ChooseScale.Run),
        Of(Choosing, nameof(ChooseEvidence), ChooseEvidence.Run),
        Of(Choosing, nameof(ChooseAggregation), ChooseAggregation.Run),
        Of(Choosing, nameof(ChooseAnalysis), ChooseAnalysis.Run),
        Of(Choosing, nameof(ChooseComparer), ChooseComparer.Run),
        Of(Choosing, nameof(ChooseLayout), ChooseLayout.Run),
        Of(Choosing, nameof(NoteSection), (TextWriter _) => { }), // Run by the one before it.
        Of(Choosing, nameof(ChooseRenderer), ChooseRenderer.Run),
        Of(Choosing, nameof(ChooseCsvProfile), ChooseCsvProfile.Run),
        Of(Choosing, nameof(ChooseIntake), ChooseIntake.Run),
        Of("formats/xlsx.md", nameof(ReadWorkbook), ReadWorkbook.Run),
    ];

    private static Recipe Of(string page, string name, Action<TextWriter> run) => Of(page, name, (_, output) => run(output));

    private static Recipe Of(string page, string name, Action<string, TextWriter> run) => new(page, name, (data, output) =>
    {
        run(data, output);
        return Task.CompletedTask;
    });
}
