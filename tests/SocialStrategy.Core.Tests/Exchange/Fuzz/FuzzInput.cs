using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange.Fuzz;

/// <summary>A broken file and the reading that it is for.</summary>
/// <param name="Kind">How it was broken, for the statistics.</param>
/// <param name="Name">Which file, and where it was broken.</param>
/// <param name="Make">Makes the bytes.</param>
/// <param name="Read">Reads them: whether there is content, whether all of it was taken for faultless, and the problems.</param>
internal sealed record FuzzInput(string Kind, string Name, Func<byte[]> Make, Func<byte[], FuzzReading> Read);

/// <summary>What came of a reading.</summary>
internal sealed record FuzzReading(bool HasContent, bool IsFaultless, IReadOnlyList<Problem> Problems)
{
    internal static FuzzReading Of<T>(ReadResult<T> result)
        where T : class => new(result.Content is not null, result.TryGetContent(out _), result.Problems);

    /// <summary>A model or a list of problems, and every problem a sentence in both languages with a code and a path.</summary>
    internal bool IsLawful => IsFaultless == (Problems.Count == 0)
        && (HasContent || Problems.Count > 0)
        && Problems.All(problem => problem.Code.StartsWith("SSR", StringComparison.Ordinal)
            && problem.Path.StartsWith('$')
            && problem.English.EndsWith('.')
            && problem.Polish.EndsWith('.'));

    /// <summary>The kinds of problems found.</summary>
    internal string Outcome => string.Join(' ', Problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal).DefaultIfEmpty("faultless")) + (HasContent ? "" : " without content");
}
