using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using SocialStrategy.Samples.Portal;

namespace SocialStrategy.Portal.Tests.Kit;

/// <summary>The portal on a port of its own, with a database of its own.</summary>
internal sealed class PortalHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly IReadOnlyDictionary<string, string> _codes;
    private readonly string _database;
    private readonly bool _keeps;

    private PortalHost(WebApplication application, IReadOnlyDictionary<string, string> codes, string database, bool keeps)
    {
        _application = application;
        _codes = codes;
        _database = database;
        _keeps = keeps;
    }

    internal Uri Address => new(_application.Urls.First());

    /// <summary>Starts the portal on a copy of the seeded database.</summary>
    internal static Task<PortalHost> StartAsync(SeededPortal seeded, params IEnumerable<string> settings) => StartOnAsync(seeded.Copy(), seeded.Codes, keeps: false, settings);

    /// <summary>Starts the portal on a database.</summary>
    internal static async Task<PortalHost> StartOnAsync(string database, IReadOnlyDictionary<string, string> codes, bool keeps, params IEnumerable<string> settings)
    {
        string[] args = ["--urls", "http://127.0.0.1:0", "--Database", database, "--SignInsPerMinute", "100000", "--Logging:Console:LogLevel:Default", "None", .. settings];
        var application = await PortalApplication.CreateAsync(args, TextWriter.Null);
        await application.StartAsync();
        return new PortalHost(application, codes, database, keeps);
    }

    /// <summary>Somebody who is not signed in.</summary>
    internal Visitor Anonymous() => new(Address);

    /// <summary>Somebody who has signed in.</summary>
    internal async Task<Visitor> SignInAsync(string login)
    {
        var visitor = Anonymous();
        using var answer = await visitor.SubmitAsync("/logowanie", "main form", ("konto", login), ("kod", _codes[login]));
        Assert.Equal(302, (int)answer.StatusCode);
        return visitor;
    }

    internal string CodeOf(string login) => _codes[login];

    /// <summary>Asks the database itself, past the portal.</summary>
    internal T Query<T>(string sql) => Query<T>(_database, sql);

    internal static T Query<T>(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (T)command.ExecuteScalar()!;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (!_keeps)
        {
            Directory.Delete(Path.GetDirectoryName(_database)!, recursive: true);
        }
    }
}
