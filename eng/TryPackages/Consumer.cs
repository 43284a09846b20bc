using System.Runtime.InteropServices;

namespace SocialStrategy.TryPackages;

/// <summary>A project of somebody else: nothing but a reference to the packages and the code of the README.</summary>
internal sealed class Consumer
{
    private readonly string _root;
    private readonly string _feed;
    private readonly string _folder;

    internal Consumer(string root, string feed, string folder)
    {
        _root = root;
        _feed = feed;
        _folder = folder;
    }

    /// <summary>Builds, runs, trims and runs again.</summary>
    internal void Check(Checks checks)
    {
        Directory.CreateDirectory(_folder);
        var expected = Write();
        Dotnet("build", "-c", "Release", "-warnaserror");
        checks.Equal(expected, Dotnet("run", "-c", "Release", "--no-build", "--", Data, Page("built")).Trim(), "The code of the README prints what the README says");
        CheckPage("built", checks);
        Dotnet("publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-p:PublishTrimmed=true", "-warnaserror", "-o", Path.Combine(_folder, "trimmed"));
        checks.Equal(expected, Shell.Run(_folder, Path.Combine(_folder, "trimmed", "consumer"), Data, Page("trimmed")).Trim(), "The trimmed program prints the same");
        CheckPage("trimmed", checks);
        checks.That(File.ReadAllBytes(Page("built")).AsSpan().SequenceEqual(File.ReadAllBytes(Page("trimmed"))), "Both write the same page");
    }

    private string Data => Path.Combine(_root, "samples", "Sieradz", "data");

    private string Page(string name) => Path.Combine(_folder, $"{name}.html");

    private void CheckPage(string name, Checks checks) =>
        checks.That(File.ReadAllText(Page(name)).StartsWith("<!DOCTYPE html>", StringComparison.OrdinalIgnoreCase), $"The {name} program writes a page");

    private string Dotnet(params IEnumerable<string> arguments) =>
        Shell.Run(_folder, [("NUGET_PACKAGES", Path.Combine(_folder, "packages"))], "dotnet", arguments);

    /// <summary>Writes the project.</summary>
    /// <returns>The line that the README says the program prints.</returns>
    private string Write()
    {
        var readme = File.ReadAllLines(Path.Combine(_root, "README.md"));
        var code = readme.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```");
        var usings = File.ReadAllLines(Path.Combine(_root, "samples", "Sieradz", "Readme.cs")).Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        File.WriteAllLines(
            Path.Combine(_folder, "Program.cs"),
            [.. usings, "", "var folder = args[0];", "var output = Console.Out;", "using var page = File.CreateText(args[1]);", .. code]);
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"<configuration><packageSources><add key=\"local\" value=\"{_feed}\" /></packageSources></configuration>");
        File.WriteAllText(Path.Combine(_folder, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SocialStrategy.Reporting.OpenXml" Version="{Package.VersionOf(_feed, "SocialStrategy.Reporting.OpenXml")}" />
              </ItemGroup>
            </Project>
            """);
        return readme.First(line => line.StartsWith("It prints `", StringComparison.Ordinal)).Split('`')[1];
    }
}
