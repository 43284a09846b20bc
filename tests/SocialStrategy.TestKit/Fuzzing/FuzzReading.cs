using SocialStrategy.Exchange;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>What came of reading an input.</summary>
/// <param name="Outcome">The kinds of problems found, "read" where there were none; an exception by its name where the reader documents it.</param>
/// <param name="Fault">What breaks a law of reading; null if nothing does.</param>
public sealed record FuzzReading(string Outcome, string? Fault)
{
    /// <summary>The outcome without any problem.</summary>
    public const string Read = "read";

    /// <summary>What a reader of files gave.</summary>
    /// <param name="result">Its result.</param>
    /// <param name="law">What content that was read without a problem breaks, such as not coming back when it is written; null for nothing.</param>
    public static FuzzReading Of<T>(ReadResult<T> result, Func<T, string?>? law = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(result);
        var isFaultless = result.TryGetContent(out var content);
        var reading = Of(result.Problems, result.PartialContent is not null);
        return reading with
        {
            Fault = reading.Fault
                ?? (isFaultless != (result.Problems.Count == 0) ? "content and problems contradict each other" : null)
                ?? (isFaultless && law is not null ? law(content!) : null),
        };
    }

    /// <summary>What a reader of rows gave.</summary>
    /// <param name="problems">All problems.</param>
    /// <param name="hasContent">Whether it gave any content.</param>
    public static FuzzReading Of(IEnumerable<Problem> problems, bool hasContent = true)
    {
        IReadOnlyList<Problem> all = [.. problems];
        var codes = all.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal);
        return new FuzzReading(
            string.Join(' ', codes.DefaultIfEmpty(Read)) + (hasContent ? "" : " without content"),
            all.FirstOrDefault(problem => !IsSentence(problem)) is { } bad ? $"unlawful problem {bad}" : !hasContent && all.Count == 0 ? "neither content nor problems" : null);
    }

    /// <summary>What a parser of texts gave.</summary>
    /// <param name="isRead">Whether it took the text.</param>
    /// <param name="fault">What breaks a law; null if nothing does.</param>
    public static FuzzReading Of(bool isRead, string? fault) => new(isRead ? Read : "refused", fault);

    /// <summary>The same reading under the law that one thing equals another.</summary>
    /// <param name="isKept">Whether the law is kept.</param>
    /// <param name="law">The law, for the message.</param>
    public static string? Law(bool isKept, string law) => isKept ? null : law;

    /// <summary>Every problem is a sentence in both languages with a code and a path.</summary>
    private static bool IsSentence(Problem problem) => problem.Code.StartsWith("SSR", StringComparison.Ordinal)
        && problem.Path.StartsWith('$')
        && problem.English.EndsWith('.')
        && problem.Polish.EndsWith('.');
}
