using SocialStrategy.Samples.Recipes;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests;

/// <summary>The recipes of the documentation are the compiled ones, are short, and print what the page says.</summary>
public sealed class RecipeTests
{
    private const int MostLines = 30;

    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "recipes.md"));

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cookbook.All.Count)];

    [Fact]
    public void Page_HasEveryRecipe() => Assert.Equal(Cookbook.All.Count, Blocks("```csharp").Length);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Code_OnThePage_IsTheCompiledRegion(int number)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "Recipes", $"{Cookbook.All[number].Name}.cs"));
        var start = Array.FindIndex(lines, line => line.Trim() == "#region recipe") + 1;
        var region = lines[start..Array.FindIndex(lines, line => line.Trim() == "#endregion")];
        var indent = region.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);

        Assert.InRange(region.Length, 1, MostLines);
        Assert.Equal(string.Join('\n', region.Select(line => line[Math.Min(indent, line.Length)..])), Blocks("```csharp")[number]);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Recipe_Run_PrintsWhatThePageSays(int number)
    {
        using var output = new StringWriter { NewLine = "\n" };

        await Cookbook.All[number].Run(Path.Combine(AppContext.BaseDirectory, "data"), output);

        Assert.Equal(Blocks("```text")[number], output.ToString().Trim());
    }

    private static string[] Blocks(string fence)
    {
        var blocks = new List<string>();
        for (var i = 0; i < Page.Length; i++)
        {
            if (Page[i] == fence)
            {
                blocks.Add(string.Join('\n', Page.Skip(i + 1).TakeWhile(line => line != "```")));
            }
        }

        return [.. blocks];
    }
}
