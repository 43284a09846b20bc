using SocialStrategy.Exchange;

namespace SocialStrategy.Core.Tests.Exchange;

/// <summary>What tests of faulty files ask for.</summary>
internal static class ProblemPlaces
{
    /// <summary>The problems in their order, each with code and path.</summary>
    internal static string Of<T>(ReadResult<T> result)
        where T : class => string.Join('|', result.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
}
