namespace SocialStrategy.TryPackages;

/// <summary>The command line, installed as a tool from its package.</summary>
internal static class Tool
{
    private const string Name = "SocialStrategy.Cli";

    /// <summary>Packs the tool, installs it into an empty folder, and lets it read the data of a sample.</summary>
    internal static void Check(string root, string work, Checks checks)
    {
        var feed = Path.Combine(work, "tool-feed");
        var folder = Directory.CreateDirectory(Path.Combine(work, "tool")).FullName;
        Shell.Run(root, "dotnet", "pack", Path.Combine("src", Name), "-c", "Release", "-o", feed);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"<configuration><packageSources><clear /><add key=\"local\" value=\"{feed}\" /></packageSources></configuration>");
        (string, string)[] environment = [("NUGET_PACKAGES", Path.Combine(folder, "packages"))];
        Shell.Run(folder, environment, "dotnet", "tool", "install", Name, "--tool-path", "bin");
        var output = Shell.Run(folder, environment, Path.Combine(folder, "bin", "social-strategy"), "check", Path.Combine(root, "samples", "Sieradz", "data"), "--language", "en");
        checks.That(output.EndsWith("No problems.\n", StringComparison.Ordinal), $"{Name} installed as a tool reads the data of a sample");
    }
}
