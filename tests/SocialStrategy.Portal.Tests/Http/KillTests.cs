using SocialStrategy.Portal.Tests.Kit;
using SocialStrategy.TestKit;

namespace SocialStrategy.Portal.Tests.Http;

/// <summary>The program is killed, as by a power cut, and started again on the same database: everything of a change is there, or nothing.</summary>
public sealed class KillTests
{
    private const int FirstYear = 1900;
    private const int Years = 40;

    /// <summary>A round is written so slowly that there is time to kill the program meanwhile, however busy the machine is.</summary>
    private const string SlowRounds = "CREATE TRIGGER SlowRounds AFTER INSERT ON Rounds BEGIN SELECT LENGTH(HEX(RANDOMBLOB(10000000))); END";

    private static readonly string[] Tables = ["Strategies", "Rounds", "Accounts", "Journal"];

    private readonly SeededPortal _seeded;

    public KillTests(SeededPortal seeded) => _seeded = seeded;

    [SlowFact]
    public async Task Import_KilledAtAnyMoment_IsThereWholeOrNotAtAll()
    {
        var files = Enumerable.Range(FirstYear, Years).Select(ManyRounds.Of).ToArray();
        var outcomes = new List<long>();

        // While the transaction writes, at random moments, and not at all.
        foreach (var kill in new Kill[] { WhileWritingAsync, AtRandom(1), AtRandom(2), NeverAsync })
        {
            var database = _seeded.Copy();
            PortalHost.Query<object?>(database, SlowRounds);
            await using (var program = await PortalProcess.StartAsync(database))
            {
                using var coordinator = await program.SignInAsync(SeededPortal.FirstCoordinator, _seeded.Codes);
                var import = coordinator.UploadAsync($"/{SeededPortal.Ostrowiec}/import", "pliki", files);
                await kill(database, import);
            }

            outcomes.Add(await RoundsAfterRestartAsync(database));
        }

        Assert.All(outcomes, taken => Assert.Contains(taken, (long[])[0, Years]));
        Assert.Equal([0, Years], [outcomes[0], outcomes[^1]]);
    }

    /// <summary>The codes are printed while the accounts are saved: the program is killed as soon as it has printed so many lines.</summary>
    [SlowTheory]
    [InlineData(2)]
    [InlineData(27)]
    public async Task FirstStart_Killed_IsMadeUpForByTheNext(int lines)
    {
        var folder = Directory.CreateTempSubdirectory("social-strategy-portal-").FullName;
        var database = Path.Combine(folder, "portal.db");
        using (var program = PortalProcess.Launch(database))
        {
            for (var line = 0; line <= lines; line++)
            {
                Assert.NotNull(await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            }

            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await using (await PortalHost.StartOnAsync(database, _seeded.Codes, keeps: true))
        {
            Assert.Equal("2 8 27 2", string.Join(' ', Tables.Select(table => PortalHost.Query<long>(database, $"SELECT COUNT(*) FROM {table}"))));
        }

        Directory.Delete(folder, recursive: true);
    }

    private delegate Task Kill(string database, Task<HttpResponseMessage> import);

    /// <summary>Waits until the transaction has begun to write: what it has not committed yet stands in the log beside the database.</summary>
    private static async Task WhileWritingAsync(string database, Task<HttpResponseMessage> import)
    {
        var log = new FileInfo(database + "-wal");
        log.Refresh();
        var before = log.Exists ? log.Length : 0;
        while (!import.IsCompleted)
        {
            log.Refresh();
            if (log.Exists && log.Length > before + (512 * 1024))
            {
                return;
            }

            await Task.Yield();
        }

        Assert.Fail("The import was over before it was seen to write.");
    }

    private static Kill AtRandom(int seed) => async (_, import) =>
    {
#pragma warning disable CA5394 // Not for secrets: the seed makes the moment repeatable.
        var moment = new Random(seed).Next(20, 1500);
#pragma warning restore CA5394
        await Task.WhenAny(import, Task.Delay(moment));
    };

    private static async Task NeverAsync(string database, Task<HttpResponseMessage> import)
    {
        using var answer = await import;
        Assert.Equal(200, (int)answer.StatusCode);
    }

    /// <summary>How many of the rounds are there, after the portal has shown the strategy; what was there before must be there still.</summary>
    private async Task<long> RoundsAfterRestartAsync(string database)
    {
        await using var portal = await PortalHost.StartOnAsync(database, _seeded.Codes, keeps: false);
        using var anonymous = portal.Anonymous();
        Assert.Equal(200, await anonymous.StatusAsync($"/{SeededPortal.Ostrowiec}"));
        Assert.Equal("ok", portal.Query<string>("PRAGMA integrity_check"));
        Assert.Equal(1L, portal.Query<long>("SELECT COUNT(*) FROM Rounds WHERE StrategyId = 1 AND Period = '2021'"));
        var taken = portal.Query<long>("SELECT COUNT(*) FROM Rounds WHERE StrategyId = 1 AND Period < '2000'");
        Assert.Equal(taken == 0 ? 0L : 1L, portal.Query<long>("SELECT COUNT(*) FROM Journal WHERE Action = 5"));
        Assert.Equal(taken == 0 ? 0L : 1L, portal.Query<long>("SELECT Version FROM Strategies WHERE Id = 1"));
        return taken;
    }
}
