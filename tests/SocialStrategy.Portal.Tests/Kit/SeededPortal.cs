using Microsoft.Data.Sqlite;
using SocialStrategy.Samples.Portal;

[assembly: AssemblyFixture(typeof(SocialStrategy.Portal.Tests.Kit.SeededPortal))]

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>A database as the first start leaves it, and what that start printed. Every test works on a copy.</summary>
public sealed class SeededPortal : IAsyncLifetime, IAsyncDisposable
{
    internal const string Ostrowiec = "ostrowiec-2014-2021";
    internal const string Sieradz = "sieradz-2014-2020";
    internal const string FirstCoordinator = "Ostrowiec-koordynator-1";
    internal const string SecondCoordinator = "Ostrowiec-koordynator-2";
    internal const string StrangeCoordinator = "Sieradz-koordynator-1";
    internal const string Mops = "Ostrowiec-MOPS";
    internal const string Cis = "Ostrowiec-CIS";

    private readonly string _folder = Directory.CreateTempSubdirectory("social-strategy-portal-").FullName;

    private readonly Lazy<Task<PortalHost>> _shared;

    /// <summary>Nothing is made before the first test runs.</summary>
    public SeededPortal() => _shared = new Lazy<Task<PortalHost>>(() => PortalHost.StartAsync(this));

    /// <summary>What the first start printed.</summary>
    internal string Printed { get; private set; } = "";

    /// <summary>The accounts with their access codes, as they were printed.</summary>
    internal IReadOnlyDictionary<string, string> Codes => Printed.Split('\n')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal))
        .Select(line => line.Trim().Split("  "))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>A running portal for tests that change nothing that another could see.</summary>
    /// <returns>The portal; who asks must not stop it.</returns>
    internal Task<PortalHost> SharedAsync() => _shared.Value;

    private string Database => Path.Combine(_folder, "portal.db");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await using var output = new StringWriter();
        await using (await PortalApplication.CreateAsync(["--Database", Database], output))
        {
            Printed = output.ToString();
        }

        SqliteConnection.ClearAllPools();
    }

    /// <summary>A copy of the database in a folder of its own.</summary>
    /// <returns>The path of the copy.</returns>
    internal string Copy()
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory("social-strategy-portal-").FullName, "portal.db");
        File.Copy(Database, copy);
        return copy;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_shared.IsValueCreated)
        {
            await (await _shared.Value).DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
