using System.Runtime.InteropServices;

namespace SocialStrategy.TryPackages;

/// <summary>A project with nothing but a reference to the packages and the code of the README.</summary>
internal sealed class Consumer
{
    private readonly ScratchProject _project;

    internal Consumer(ScratchProject project) => _project = project;

    /// <summary>Builds, runs, trims and runs again.</summary>
    internal void Check(Checks checks)
    {
        var expected = _project.Write([_project.Own("SocialStrategy.Reporting.OpenXml")], [], "");
        _project.Dotnet("build", "-c", "Release", "-warnaserror");
        checks.Equal(expected, _project.Dotnet("run", "-c", "Release", "--no-build", "--", _project.Data, Page("built")).Trim(), "The code of the README prints what the README says");
        CheckPage("built", checks);
        var trimmed = Path.Combine(_project.Folder, "trimmed");
        _project.Dotnet("publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-p:PublishTrimmed=true", "-warnaserror", "-o", trimmed);
        checks.Equal(expected, Shell.Run(_project.Folder, Path.Combine(trimmed, "consumer"), _project.Data, Page("trimmed")).Trim(), "The trimmed program prints the same");
        CheckPage("trimmed", checks);
        checks.That(File.ReadAllBytes(Page("built")).AsSpan().SequenceEqual(File.ReadAllBytes(Page("trimmed"))), "Both write the same page");
    }

    private string Page(string name) => Path.Combine(_project.Folder, $"{name}.html");

    private void CheckPage(string name, Checks checks) =>
        checks.That(File.ReadAllText(Page(name)).StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase), $"The {name} program writes a page");
}
