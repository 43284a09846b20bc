using SocialStrategy.Samples.Sieradz;
using SocialStrategy.Samples.Tests.Kit;

namespace SocialStrategy.Samples.Tests;

/// <summary>The code in the README is the code that is compiled, and does what the README says.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    private static readonly string[] Code = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "Sieradz", "Readme.cs"));

    [Fact]
    public void Code_InTheReadme_IsTheCompiledRegion()
    {
        var compiled = Between(Code, "#region readme", "#endregion");
        var indent = compiled.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);

        Assert.Equal(string.Join('\n', compiled.Select(line => line[Math.Min(indent, line.Length)..])).Trim(), string.Join('\n', Between(Page, "```csharp", "```")).Trim());
    }

    [Fact]
    public void Code_Run_PrintsTheLineOfTheReadmeAndTheReport()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var page = new StringWriter();

        Readme.Run(Repository.DataOf(SampleRun.Sieradz), output, page);

        Assert.Contains($"`{output.ToString().Trim()}`", string.Join('\n', Page), StringComparison.Ordinal);
        Assert.StartsWith("5.9 = 345/58", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"pl\"", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MeansTable_InTheReadme_IsTheReports()
    {
        var rows = Page.Where(line => line.StartsWith("| Cel strategiczny ", StringComparison.Ordinal)).Skip(1).Select(Printed.Plain);
        var report = SampleRun.Of(SampleRun.Sieradz).Text("report.md").Split('\n').Select(Printed.Plain).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(5, rows.Count());
        Assert.All(rows, row => Assert.Contains(row, report));
    }

    /// <summary>The lines between two others, which must each stand there once.</summary>
    private static string[] Between(string[] lines, string first, string last)
    {
        var start = Array.IndexOf(lines, Assert.Single(lines, line => line.Trim() == first)) + 1;
        var length = Array.FindIndex(lines[start..], line => line.Trim() == last);
        Assert.True(length > 0, $"'{first}' is not followed by '{last}'.");
        return lines[start..(start + length)];
    }
}
