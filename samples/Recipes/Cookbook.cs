namespace SocialStrategy.Samples.Recipes;

/// <summary>The programs that a user writes first; each stands in <c>docs/recipes.md</c> with what it prints.</summary>
public static class Cookbook
{
    /// <summary>The recipes by the names of their files; each takes the folder of the data and says what it has to say.</summary>
    public static IReadOnlyList<(string Name, Func<string, TextWriter, Task> Run)> All { get; } =
    [
        (nameof(LoadStrategy), (data, output) => Finished(() => LoadStrategy.Run(data, output))),
        (nameof(BuildStrategy), (_, output) => Finished(() => BuildStrategy.Run(output))),
        (nameof(AddYear), (data, output) => Finished(() => AddYear.Run(data, output))),
        (nameof(AnotherRule), (data, output) => Finished(() => AnotherRule.Run(data, output))),
        (nameof(FindContradictions), (data, output) => Finished(() => FindContradictions.Run(data, output))),
        (nameof(ExplainNumber), (data, output) => Finished(() => ExplainNumber.Run(data, output))),
        (nameof(MakeDocument), (data, output) => Finished(() => MakeDocument.Run(data, output))),
        (nameof(OwnAuditRule), (data, output) => Finished(() => OwnAuditRule.Run(data, output))),
        (nameof(ReadForm), (data, output) => Finished(() => ReadForm.Run(data, output))),
        (nameof(ServeJson), ServeJson.Run),
    ];

    private static Task Finished(Action run)
    {
        run();
        return Task.CompletedTask;
    }
}
