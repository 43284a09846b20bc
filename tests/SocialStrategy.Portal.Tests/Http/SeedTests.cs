using System.Text;
using Microsoft.Data.Sqlite;
using SocialStrategy.Portal.Tests.Kit;
using SocialStrategy.Samples.Portal;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>The first start fills the database; the next ones leave it as it is.</summary>
public sealed class SeedTests
{
    private static readonly string[] Tables = ["Strategies", "Rounds", "Accounts", "Submissions", "Journal"];

    private readonly SeededPortal _seeded;

    public SeedTests(SeededPortal seeded) => _seeded = seeded;

    [Fact]
    public void FirstStart_PrintsACodeForEverybody()
    {
        Assert.Equal(2 + OstrowiecForms.Plan.Forms.Count + 2, _seeded.Codes.Count);
        Assert.Equal(_seeded.Codes.Count, _seeded.Codes.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.All(_seeded.Codes.Values, code => Assert.Matches("^[a-z2-9]{4}(-[a-z2-9]{4}){3}$", code));
    }

    [Fact]
    public async Task SecondStart_ChangesNothingAndPrintsNothing()
    {
        var database = _seeded.Copy();
        var before = Counts(database);
        await using var output = new StringWriter();
        await using (await PortalApplication.CreateAsync(["--Database", database], output))
        {
            Assert.Equal("", output.ToString());
        }

        SqliteConnection.ClearAllPools();
        Assert.Equal("2 8 27 0 2", before);
        Assert.Equal(before, Counts(database));
        Directory.Delete(Path.GetDirectoryName(database)!, recursive: true);
    }

    [Fact]
    public void Database_HoldsNoAccessCode()
    {
        var database = _seeded.Copy();
        var content = Encoding.Latin1.GetString(File.ReadAllBytes(database));

        Assert.Contains(SeededPortal.FirstCoordinator, content, StringComparison.Ordinal);
        Assert.All(_seeded.Codes.Values, code => Assert.DoesNotContain(code, content, StringComparison.Ordinal));
        Directory.Delete(Path.GetDirectoryName(database)!, recursive: true);
    }

    private static string Counts(string database) => string.Join(
        ' ',
        Tables.Select(table => PortalHost.Query<long>(database, $"SELECT COUNT(*) FROM {table}")));
}
