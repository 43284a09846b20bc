using SocialStrategy.Samples.Recipes;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests;

/// <summary>The programs on the pages of the documentation are the compiled ones, are short, and print what the pages say.</summary>
public sealed class RecipeTests
{
    private const int MostLines = 30;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cookbook.All.Count)];

    public static TheoryData<string> Pages => [.. Cookbook.All.Select(recipe => recipe.Page).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_HasEveryRecipeOnce(string page) =>
        Assert.Equal(Cookbook.All.Count(recipe => recipe.Page == page), DocumentationPage.Of($"docs/{page}").Code.Count(IsProgram));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Code_OnThePage_IsTheCompiledRegion(int number)
    {
        var file = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "Recipes"), $"{Cookbook.All[number].Name}.cs", SearchOption.AllDirectories).Single();
        var region = Assert.Single(CompiledRegions.In(file));

        Assert.InRange(region.Split('\n').Length, 1, MostLines);
        Assert.Equal(region, Blocks(number).Code);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Recipe_Run_PrintsWhatThePageSays(int number)
    {
        using var output = new StringWriter { NewLine = "\n" };

        await Cookbook.All[number].Run(Path.Combine(AppContext.BaseDirectory, "data"), output);

        Assert.Equal(Blocks(number).Output, output.ToString().Trim());
    }

    private static bool IsProgram(CodeBlock block) => block.Language == "csharp";

    /// <summary>The code of a program on its page, and the block of text that follows it before any other code; empty if there is none.</summary>
    private static (string Code, string Output) Blocks(int number)
    {
        var recipe = Cookbook.All[number];
        var blocks = DocumentationPage.Of($"docs/{recipe.Page}").Code;
        var code = blocks.Where(IsProgram).ElementAt(Cookbook.All.Take(number).Count(earlier => earlier.Page == recipe.Page));
        var next = blocks.SkipWhile(block => block != code).Skip(1).FirstOrDefault();
        return (code.Text, next?.Language == "text" ? next.Text : "");
    }
}
