using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using SocialStrategy.Reporting.Documents;
using SocialStrategy.TestKit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace SocialStrategy.Reporting.OpenXml.Tests.Conventions;

/// <summary>Dependencies point one way: what a folder was compiled to uses only the folders that <c>docs/architecture.md</c> names beside it.</summary>
public sealed class LayerTests
{
    private const string Words = "Core/Diagnostics Core/Language Core/Values";
    private const string Model = $"Core/Monitoring Core/Planning Core/Scales Core/Aggregation {Words}";
    private const string Stages = $"{Model} Core/Evaluation Core/Comparison Core/Audit";
    private const string Core = $"{Stages} Core/Exchange Core/Collection";
    private const string Pages = "Reporting/Documents Reporting/Rendering";

    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["Core/Values"] = "",
        ["Core/Language"] = "Core/Values",
        ["Core/Diagnostics"] = "Core/Language Core/Values",
        ["Core/Aggregation"] = Words,
        ["Core/Scales"] = Words,
        ["Core/Planning"] = $"Core/Scales Core/Aggregation {Words}",
        ["Core/Monitoring"] = $"Core/Planning Core/Scales Core/Aggregation {Words}",
        ["Core/Disclosure"] = Model,
        ["Core/Evaluation"] = Model,
        ["Core/Comparison"] = $"Core/Evaluation {Model}",
        ["Core/Audit"] = $"Core/Evaluation {Model}",
        ["Core/Exchange"] = Stages,
        ["Core/Collection"] = $"Core/Exchange {Stages}",
        ["Reporting/Documents"] = "Core/Language Core/Values",
        ["Reporting/Language"] = "Reporting/Documents Core/Language Core/Values",
        ["Reporting/Layouts"] = $"Reporting/Documents Reporting/Language {Stages}",
        ["Reporting/Letters"] = $"Reporting/Layouts Reporting/Documents Reporting/Language {Core}",
        ["Reporting/Rendering"] = "Reporting/Documents Core/Language Core/Values",
        ["Reporting/Accessibility"] = $"{Pages} {Words}",
        ["Reporting.OpenXml/Packages"] = $"{Pages} Core/Values",
        ["Reporting.OpenXml/Sheets"] = $"Reporting.OpenXml/Packages Reporting/Rendering Core/Exchange {Words}",
        ["Reporting.OpenXml/Reading"] = $"Reporting.OpenXml/Packages Core/Exchange {Words}",
        ["Reporting.OpenXml/Tables"] = $"Reporting.OpenXml/Sheets Reporting.OpenXml/Packages {Pages} {Core}",
        ["Reporting.OpenXml/Charts"] = "Reporting.OpenXml/Sheets Reporting.OpenXml/Packages Reporting/Documents Core/Values",
        ["Reporting.OpenXml/Excel"] = $"Reporting.OpenXml/Charts Reporting.OpenXml/Sheets Reporting.OpenXml/Packages {Pages} Core/Exchange {Stages}",
        ["Reporting.OpenXml/Word"] = $"Reporting.OpenXml/Charts Reporting.OpenXml/Sheets Reporting.OpenXml/Packages Reporting/Accessibility {Pages} {Words}",
    };

    /// <summary>Cycles still to break: folders that use each other, directly or by way of others. None may be added, and what is broken goes from here.</summary>
    private static readonly string[] CyclesStillToBreak =
    [
        "Reporting.OpenXml, Reporting.OpenXml/Charts, Reporting.OpenXml/Excel, Reporting.OpenXml/Reading, Reporting.OpenXml/Sheets, Reporting.OpenXml/Tables, Reporting.OpenXml/Word",
    ];

    private static readonly Architecture Libraries =
        new ArchLoader().LoadAssemblies(typeof(Strategy).Assembly, typeof(Report).Assembly, typeof(DocxRenderer).Assembly).Build();

    private static readonly ILookup<string, IType> InFolder = Libraries.Types
        .Select(type => (Type: type, Folder: SourceFolders.Of(type.FullName)))
        .Where(each => each.Folder is not null)
        .ToLookup(each => each.Folder!, each => each.Type, StringComparer.Ordinal);

    public static TheoryData<string> Layers => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void Layer_UsesOnlyThoseItMay(string layer)
    {
        string[] allowed = [layer, .. Allowed[layer].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var own = InFolder.Where(folder => SourceFolders.LayerOf(folder.Key) == layer).SelectMany(types => types).ToArray();
        var others = InFolder.Where(folder => Allowed.ContainsKey(SourceFolders.LayerOf(folder.Key)) && !allowed.Contains(SourceFolders.LayerOf(folder.Key), StringComparer.Ordinal)).SelectMany(types => types).ToArray();
        Assert.NotEmpty(own);

        var rule = Types().That().Are(own).Should().NotDependOnAny(others);
        var broken = rule.Evaluate(Libraries).Where(each => !each.Passed).Select(each => each.Description);
        Assert.True(rule.HasNoViolations(Libraries), string.Join('\n', broken));
    }

    [Fact]
    public void Layers_AreAllFoldersOfTheLibraries() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), SourceFolders.All.Select(SourceFolders.LayerOf).Where(layer => layer.Contains('/', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Folders inside of layers count, too, and so do sources that stand in no folder.</summary>
    [Fact]
    public void Folders_DoNotUseEachOther()
    {
        var uses = InFolder.ToDictionary(
            folder => folder.Key,
            folder => folder.SelectMany(type => type.Dependencies).Select(use => SourceFolders.Of(use.Target.FullName)).OfType<string>().Where(other => other != folder.Key).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        var reached = uses.Keys.ToDictionary(folder => folder, folder => Reached(folder, uses), StringComparer.Ordinal);
        var knots = uses.Keys
            .Select(folder => reached[folder].Where(other => other != folder && reached[other].Contains(folder)).Append(folder).Order(StringComparer.Ordinal).ToArray())
            .Where(knot => knot.Length > 1)
            .Select(knot => string.Join(", ", knot))
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(CyclesStillToBreak, knots.Order(StringComparer.Ordinal));
    }

    /// <summary>What most programs use shares a namespace, so that they need few <c>using</c> lines; whatever else has a folder has a namespace.</summary>
    [Fact]
    public void Types_AreInTheNamespaceOfTheirLayer() => Assert.All(
        InFolder.SelectMany(folder => folder, (folder, type) => (Layer: SourceFolders.LayerOf(folder.Key), Namespace: type.FullName[..type.FullName.LastIndexOf('.')])),
        each => Assert.True(each.Namespace == NamespaceOf(each.Layer) || each.Namespace.StartsWith(NamespaceOf(each.Layer) + ".", StringComparison.Ordinal), each.ToString()));

    private static string NamespaceOf(string layer) =>
        layer is "Core/Evaluation" || $" {Model} ".Contains($" {layer} ", StringComparison.Ordinal) ? "SocialStrategy"
        : layer is "Reporting/Language" or "Reporting/Layouts" or "Reporting/Letters" or "Reporting/Rendering" ? "SocialStrategy.Reporting"
        : "SocialStrategy." + layer.Replace("Core/", "", StringComparison.Ordinal).Replace('/', '.');

    private static HashSet<string> Reached(string from, Dictionary<string, HashSet<string>> uses)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var folder))
        {
            foreach (var next in uses.GetValueOrDefault(folder, []).Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }
}
