using System.Xml.Linq;

namespace SocialStrategy.TryPackages;

/// <summary>A project of somebody else, outside the repository, that knows the packages alone.</summary>
internal sealed class ScratchProject
{
    private readonly string _root;
    private readonly string _feed;

    internal ScratchProject(string root, string feed, string folder)
    {
        _root = root;
        _feed = feed;
        Folder = folder;
    }

    internal string Folder { get; }

    /// <summary>Gets the folder with the data that the code of the README reads.</summary>
    internal string Data => Path.Combine(_root, "samples", "Sieradz", "data");

    /// <summary>Writes a program that runs the code of the README and then more.</summary>
    /// <param name="references">The packages and their versions.</param>
    /// <param name="usings">The namespaces that the further code needs.</param>
    /// <param name="code">The further code.</param>
    /// <returns>The line that the README says its code prints.</returns>
    internal string Write(IEnumerable<(string Name, string Version)> references, IEnumerable<string> usings, string code)
    {
        var readme = File.ReadAllLines(Path.Combine(_root, "README.md"));
        var readmeCode = readme.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```");
        var readmeUsings = File.ReadAllLines(Path.Combine(_root, "samples", "Sieradz", "Readme.cs")).Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        Directory.CreateDirectory(Folder);
        File.WriteAllLines(
            Path.Combine(Folder, "Program.cs"),
            [.. readmeUsings.Prepend("using SocialStrategy;").Concat(usings.Select(name => $"using {name};")).Distinct(StringComparer.Ordinal), "", "var folder = args[0];", "var output = Console.Out;", "using var page = File.CreateText(args[1]);", .. readmeCode, code]);
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"<configuration><packageSources><add key=\"local\" value=\"{_feed}\" /></packageSources></configuration>");
        File.WriteAllText(Path.Combine(Folder, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(references.Select(reference => $"<PackageReference Include=\"{reference.Name}\" Version=\"{reference.Version}\" />"))}
              </ItemGroup>
            </Project>
            """);
        return readme.First(line => line.StartsWith("It prints `", StringComparison.Ordinal)).Split('`')[1];
    }

    /// <summary>Gets a package of this repository as a reference.</summary>
    internal (string Name, string Version) Own(string name) => (name, Package.VersionOf(_feed, name));

    /// <summary>Gets a package of others as a reference, with the version that the repository is built with.</summary>
    internal (string Name, string Version) Central(string name)
    {
        var versions = XDocument.Load(Path.Combine(_root, "Directory.Packages.props")).Descendants("PackageVersion");
        return (name, versions.Single(version => version.Attribute("Include")?.Value == name).Attribute("Version")!.Value);
    }

    /// <summary>Runs the SDK in the folder of the project, with a cache of packages of its own.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    internal string Dotnet(params IEnumerable<string> arguments) => Shell.Run(Folder, [("NUGET_PACKAGES", Path.Combine(Folder, "packages"))], "dotnet", arguments);
}
