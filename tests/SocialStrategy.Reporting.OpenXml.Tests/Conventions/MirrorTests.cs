using SocialStrategy.TestKit;

namespace SocialStrategy.Reporting.OpenXml.Tests.Conventions;

/// <summary>Tests of the libraries stand where the sources stand.</summary>
public sealed class MirrorTests
{
    private const string Ending = "Tests";

    /// <summary>What tests whole libraries, what broken input is made of, and what helps the tests.</summary>
    private static readonly string[] FoldersOfTheirOwn = ["Conventions", "Hostile", "Kit", "TestKit"];

    public static TheoryData<string> Libraries => ["Core", "Reporting", "Reporting.OpenXml"];

    /// <summary>A type at the root of a library is a door; its tests stand with what is behind it.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Tests_OfAType_StandInItsLayer(string library)
    {
        var astray = from file in Repository.Sources($"tests/SocialStrategy.{library}.Tests")
                     let name = Path.GetFileNameWithoutExtension(file)
                     where name.EndsWith(Ending, StringComparison.Ordinal)
                     let layers = SourceFolders.LayersOf(name[..^Ending.Length])
                     where layers.Count > 0 && !layers.Contains(LayerOf(library, file), StringComparer.Ordinal) && !layers.Contains(library, StringComparer.Ordinal)
                     select $"{file} should stand in {string.Join(" or ", layers)}";

        Assert.True(!astray.Any(), string.Join("\n", astray));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Folders_OfTests_AreThoseOfTheSources(string library)
    {
        var layers = SourceFolders.All.Select(SourceFolders.LayerOf).Concat(FoldersOfTheirOwn.Select(folder => $"{library}/{folder}")).Append(library);
        Assert.Empty(Repository.Sources($"tests/SocialStrategy.{library}.Tests").Select(file => LayerOf(library, file)).Distinct().Except(layers, StringComparer.Ordinal));
    }

    private static string LayerOf(string library, string file)
    {
        var folder = Path.GetRelativePath(Repository.PathOf($"tests/SocialStrategy.{library}.Tests"), Path.GetDirectoryName(file)!).Replace('\\', '/');
        return folder == "." ? library : SourceFolders.LayerOf($"{library}/{folder}");
    }
}
