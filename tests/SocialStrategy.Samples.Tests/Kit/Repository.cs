using System.Runtime.CompilerServices;

namespace SocialStrategy.Samples.Tests.Kit;

/// <summary>Where the sources and the built samples are.</summary>
internal static class Repository
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    internal static string DataOf(string sample) => Path.Combine(Root, "samples", sample, "data");

    /// <summary>The program of a sample as built, with its own data beside it.</summary>
    internal static string ProgramOf(string sample)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.FullName, sample, here.Name, sample + ".dll");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
