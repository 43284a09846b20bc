using SocialStrategy.Exchange;

namespace SocialStrategy.Samples;

/// <summary>A folder with <c>strategy.json</c>, <c>round-*.json</c> and perhaps <c>edition-*.json</c>, read as a whole.</summary>
public sealed class StrategyFolder
{
    private StrategyFolder(StrategyMonitoring? monitoring, ValueList<Strategy> editions, IReadOnlyList<FileProblem> problems)
    {
        Monitoring = monitoring;
        Editions = editions;
        Problems = problems;
    }

    /// <summary>The strategy with its rounds; null if there is any problem.</summary>
    public StrategyMonitoring? Monitoring { get; }

    /// <summary>Earlier editions of the strategy, in order of their file names; usually none.</summary>
    public ValueList<Strategy> Editions { get; }

    /// <summary>Every problem of every file.</summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>Reads every file of a folder, whatever is wrong with the others.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <returns>What was read, or what is wrong.</returns>
    public static StrategyFolder Read(string folder)
    {
        var problems = new List<FileProblem>();
        var strategy = ReadFile(Path.Combine(folder, "strategy.json"), problems, StrategyJson.Read);
        var editions = Files(folder, "edition-*.json").Select(file => ReadFile(file, problems, StrategyJson.Read)).OfType<Strategy>().ToValueList();
        var rounds = Files(folder, "round-*.json")
            .Select(file => ReadFile(file, problems, utf8 => strategy is null ? RoundJson.Read(utf8) : RoundJson.Read(utf8, strategy)))
            .OfType<MonitoringRound>()
            .ToValueList();
        if (problems.Count == 0 && rounds.Count == 0)
        {
            problems.Add(NotFound(Path.Combine(folder, "round-*.json")));
        }

        return new StrategyFolder(problems.Count > 0 || strategy is null ? null : Join(strategy, rounds, folder, problems), editions, problems);
    }

    private static StrategyMonitoring? Join(Strategy strategy, ValueList<MonitoringRound> rounds, string folder, List<FileProblem> problems)
    {
        foreach (var twice in rounds.GroupBy(round => round.Period).Where(group => group.Count() > 1))
        {
            problems.Add(new FileProblem(folder, new Problem(
                "SSR301",
                "$.period",
                $"There are two rounds for {twice.Key}. Join them or correct the period.",
                $"Za okres {twice.Key} są dwa pomiary. Połącz je albo popraw okres.")));
        }

        return problems.Count > 0 ? null : new StrategyMonitoring(strategy, rounds);
    }

    private static T? ReadFile<T>(string file, List<FileProblem> problems, Utf8Reader<T> read)
        where T : class
    {
        try
        {
            var result = read(File.ReadAllBytes(file));
            problems.AddRange(result.Problems.Select(problem => new FileProblem(file, problem)));
            return result.PartialContent;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(NotFound(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem(file, new Problem(
                "SSR402",
                "$",
                $"The file cannot be read: {exception.Message}",
                $"Pliku nie można odczytać: {exception.Message}")));
        }

        return null;
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal) : [];

    private static FileProblem NotFound(string file) => new(file, new Problem(
        "SSR401",
        "$",
        "There is no such file. Check the folder given with --data.",
        "Nie ma takiego pliku. Sprawdź folder podany w --data."));

    private delegate ReadResult<T> Utf8Reader<T>(ReadOnlySpan<byte> utf8)
        where T : class;
}
