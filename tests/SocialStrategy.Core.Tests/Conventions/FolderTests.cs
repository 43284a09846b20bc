using System.Text.RegularExpressions;
using SocialStrategy.TestKit;

namespace SocialStrategy.Core.Tests.Conventions;

/// <summary>Dependencies point one way: a folder names only the folders that stand before it in the flow.</summary>
public sealed partial class FolderTests
{
    private const string All = "Values Aggregation Scales Planning Monitoring Comparison Evaluation Audit";

    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["SocialStrategy.Core/Values"] = "",
        ["SocialStrategy.Core/Scales"] = "Values",
        ["SocialStrategy.Core/Planning"] = "Scales Values Aggregation",
        ["SocialStrategy.Core/Aggregation"] = "Values",
        ["SocialStrategy.Core/Monitoring"] = "Planning Scales Values Aggregation",
        ["SocialStrategy.Core/Disclosure"] = "Monitoring Planning Scales Values Aggregation",
        ["SocialStrategy.Core/Comparison"] = "Evaluation Monitoring Planning Scales Values Aggregation",
        ["SocialStrategy.Core/Evaluation"] = "Monitoring Planning Scales Values Aggregation",
        ["SocialStrategy.Core/Audit"] = "Evaluation Monitoring Planning Scales Values Aggregation",
        ["SocialStrategy.Core/Exchange"] = All,
        ["SocialStrategy.Core/Collection"] = $"Exchange {All}",
        ["SocialStrategy.Reporting/Documents"] = "Values",
        ["SocialStrategy.Reporting/Language"] = "Reporting.Documents Values",
        ["SocialStrategy.Reporting/Layouts"] = $"Reporting.Documents Reporting.Language {All}",
        ["SocialStrategy.Reporting/Letters"] = $"Reporting.Documents Reporting.Language Reporting.Layouts Collection Exchange {All}",
        ["SocialStrategy.Reporting/Rendering"] = "Reporting.Documents Values",
        ["SocialStrategy.Reporting/Accessibility"] = "Reporting.Rendering Reporting.Documents Values",
        ["SocialStrategy.Reporting.OpenXml/Packages"] = "Reporting.Documents Reporting.Rendering Values",
        ["SocialStrategy.Reporting.OpenXml/Sheets"] = "Reporting.OpenXml.Packages Reporting.Rendering",
        ["SocialStrategy.Reporting.OpenXml/Reading"] = "Reporting.OpenXml.Packages Exchange Values",
        ["SocialStrategy.Reporting.OpenXml/Tables"] = $"Reporting.OpenXml.Sheets Reporting.OpenXml.Packages Reporting.Documents Reporting.Rendering Collection Exchange {All}",
        ["SocialStrategy.Reporting.OpenXml/Charts"] = "Reporting.OpenXml.Sheets Reporting.OpenXml.Packages Reporting.Documents Values",
        ["SocialStrategy.Reporting.OpenXml/Excel"] = $"Reporting.OpenXml.Charts Reporting.OpenXml.Sheets Reporting.OpenXml.Packages Reporting.Documents Reporting.Rendering Exchange {All}",
        ["SocialStrategy.Reporting.OpenXml/Word"] = "Reporting.OpenXml.Charts Reporting.OpenXml.Sheets Reporting.OpenXml.Packages Reporting.Accessibility Reporting.Documents Reporting.Rendering Values",
    };

    private static readonly string[] Projects = ["SocialStrategy.Core", "SocialStrategy.Reporting", "SocialStrategy.Reporting.OpenXml"];

    public static TheoryData<string> Folders => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_UsesOnlyEarlierOnes(string folder)
    {
        var allowed = Allowed[folder].Split(' ').Append(Own(folder));
        var sources = Repository.Sources($"src/{folder}");
        Assert.NotEmpty(sources);
        var used = sources.SelectMany(file => Usings().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Folder: match.Groups["folder"].Value)));
        Assert.DoesNotContain(used, each => !allowed.Any(name => each.Folder == name || each.Folder.StartsWith($"{name}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Folders_OfTheLibraries_AreAllListed() =>
        Assert.Equal(
            Allowed.Keys.Order(StringComparer.Ordinal),
            Projects
                .SelectMany(project => Directory.EnumerateDirectories(Repository.PathOf($"src/{project}")).Select(folder => $"{project}/{Path.GetFileName(folder)}"))
                .Where(folder => Repository.Sources($"src/{folder}").Count > 0)
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_IsTheNamespaceOfItsFiles(string folder) => Assert.All(Repository.Sources($"src/{folder}"), file =>
        Assert.Contains($"\nnamespace SocialStrategy.{Own(folder)}", $"\n{File.ReadAllText(file)}", StringComparison.Ordinal));

    private static string Own(string folder) => folder.Replace("SocialStrategy.Core/", "", StringComparison.Ordinal).Replace("SocialStrategy.", "", StringComparison.Ordinal).Replace('/', '.');

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?SocialStrategy\.(?<folder>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Usings();
}
