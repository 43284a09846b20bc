using System.IO.Enumeration;
using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>A folder with <c>strategy.json</c>, <c>rules.json</c>, <c>round-*.json</c> and perhaps <c>edition-*.json</c>, read as a whole.</summary>
public sealed class PlanFolder
{
    private const string StrategyName = "strategy.json";
    private const string RulesName = "rules.json";
    private const string RoundPattern = "round-*.json";
    private const string EditionPattern = "edition-*.json";

    private PlanFolder(StrategyMonitoring? monitoring, EvaluationRules? rules, ValueList<Strategy> editions, ValueList<FileProblem> problems)
    {
        Monitoring = monitoring;
        Rules = rules;
        Editions = editions;
        Problems = problems;
    }

    /// <summary>Gets the strategy with its rounds, of which there may be none yet; null if there is any problem.</summary>
    public StrategyMonitoring? Monitoring { get; }

    /// <summary>Gets the rules by which the rounds are evaluated, which fit the strategy; null if there is any problem.</summary>
    public EvaluationRules? Rules { get; }

    /// <summary>Gets the earlier editions of the strategy, in order of their file names; usually none.</summary>
    public ValueList<Strategy> Editions { get; }

    /// <summary>Gets every problem of every file: the strategy's, the rules', those of editions and rounds in order of their file names.</summary>
    public ValueList<FileProblem> Problems { get; }

    /// <summary>Reads every file of a folder, whatever is wrong with the others.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <returns>What was read, or what is wrong; a folder that is not there is a problem, too.</returns>
    public static PlanFolder Read(string folder)
    {
        Guard.Against.NullOrEmpty(folder);
        return Directory.Exists(folder) ? new Reading(folder).Run() : new PlanFolder(monitoring: null, rules: null, [], [FolderProblems.NoFolder(folder)]);
    }

    /// <summary>Whether a file of a folder is read, by its name; what is not may be there for people, or have a mistyped name.</summary>
    /// <param name="fileName">The name without folders.</param>
    /// <returns>True if it is read.</returns>
    public static bool IsRead(string fileName)
    {
        Guard.Against.Null(fileName);
        return fileName is StrategyName or RulesName || FileSystemName.MatchesSimpleExpression(RoundPattern, fileName, ignoreCase: false) || FileSystemName.MatchesSimpleExpression(EditionPattern, fileName, ignoreCase: false);
    }

    private sealed class Reading(string folder)
    {
        /// <summary>The problems that tell of an unknown code, with the argument that is the code.</summary>
        private static readonly Dictionary<DiagnosticDescriptor, string> OfCodes = new()
        {
            [ModelProblems.UnknownRealizer] = "realizer",
            [ModelProblems.UnknownItem] = "code",
            [ModelProblems.NamelessValue] = "item",
            [ModelProblems.UnknownScale] = "scale",
            [ModelProblems.UnknownLevel] = "found",
            [ModelProblems.UnknownLabelLevel] = "level",
        };

        private readonly List<FileProblem> _problems = [];

        /// <summary>The text of a strategy that could be read in part only; empty otherwise.</summary>
        private string _mentioned = "";

        internal PlanFolder Run()
        {
            var strategy = ReadFile(StrategyName, StrategyJson.Read);
            var whole = _problems.Count == 0 ? strategy : null;
            if (whole is null && strategy is not null && Content(PathOf(StrategyName)) is { } file)
            {
                _mentioned = Encoding.UTF8.GetString(file);
            }

            var rules = ReadFile(RulesName, utf8 => whole is null ? RulesJson.Read(utf8) : RulesJson.Read(utf8, whole));
            var editions = Names(EditionPattern).Select(name => ReadFile(name, StrategyJson.Read)).OfType<Strategy>().ToValueList();
            var rounds = Rounds(strategy);
            return _problems.Count > 0 || strategy is null
                ? new PlanFolder(monitoring: null, rules: null, [], [.. _problems])
                : new PlanFolder(new StrategyMonitoring(strategy, rounds), rules, editions, []);
        }

        private ValueList<MonitoringRound> Rounds(Strategy? strategy)
        {
            var rounds = Names(RoundPattern)
                .Select(name => (Name: name, Round: ReadFile(name, utf8 => strategy is null ? RoundJson.Read(utf8) : RoundJson.Read(utf8, strategy))))
                .Where(each => each.Round is not null)
                .ToArray();
            _problems.AddRange(rounds
                .GroupBy(each => each.Round!.Period)
                .Where(period => period.Count() > 1)
                .SelectMany(period => period.Select(each => new FileProblem(PathOf(each.Name), new Problem(ModelProblems.RepeatedRound, "$.period", ("period", period.Key))))));
            return rounds.Select(each => each.Round!).ToValueList();
        }

        private T? ReadFile<T>(string name, Utf8Reader<T> read)
            where T : class
        {
            var file = PathOf(name);
            if (Content(file) is not { } content)
            {
                return null;
            }

            var result = read(content);
            _problems.AddRange(result.Problems.Where(IsCertain).Select(problem => new FileProblem(file, problem)));
            return result.PartialContent;
        }

        /// <summary>What a strategy does not have may stand in a part of its file that could not be read.</summary>
        private bool IsCertain(Problem problem) =>
            _mentioned.Length == 0
            || !OfCodes.TryGetValue(problem.Descriptor, out var name)
            || !_mentioned.Contains($"\"{problem.Arguments.First(argument => argument.Name == name).Value}\"", StringComparison.Ordinal);

        private byte[]? Content(string file)
        {
            try
            {
                using var stream = File.OpenRead(file);
                return JsonStream.Read(stream, JsonReadOptions.Default);
            }
            catch (UnauthorizedAccessException)
            {
                _problems.Add(Directory.Exists(file) ? FolderProblems.IsFolder(file) : FolderProblems.Forbidden(file));
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
            {
                _problems.Add(FolderProblems.NoFile(file));
            }
            catch (IOException exception)
            {
                _problems.Add(FolderProblems.Failed(file, exception));
            }

            return null;
        }

        /// <summary>The names that fit a pattern, also those of folders, which are told as such.</summary>
        private IReadOnlyList<string> Names(string pattern)
        {
            try
            {
                return
                [
                    .. Directory.EnumerateFileSystemEntries(folder)
                        .Select(path => Path.GetFileName(path))
                        .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false))
                        .Order(StringComparer.Ordinal),
                ];
            }
            catch (UnauthorizedAccessException)
            {
                _problems.Add(FolderProblems.Forbidden(PathOf(pattern)));
            }
            catch (IOException exception)
            {
                _problems.Add(FolderProblems.Failed(PathOf(pattern), exception));
            }

            return [];
        }

        private string PathOf(string name) => Path.Combine(folder, name);
    }

    private delegate ReadResult<T> Utf8Reader<T>(ReadOnlySpan<byte> utf8)
        where T : class;
}
