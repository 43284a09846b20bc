using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy.Exchange;

/// <summary>What came of reading: what could be read, and every problem at once.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed record ReadResult<T>
    where T : class
{
    internal ReadResult(T? content, ValueList<Problem> problems)
    {
        Content = content;
        Problems = problems;
    }

    /// <summary>What could be read, without the parts that have a problem; null if nothing consistent was left.</summary>
    /// <remarks>It is there for display and repair. Work with <see cref="TryGetContent"/> where a problem must stop the work.</remarks>
    public T? Content { get; }

    /// <summary>Every problem in the order of the text; empty if all was read.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>The content, if there was no problem.</summary>
    /// <param name="content">The whole content, or null.</param>
    /// <returns>Whether everything was read.</returns>
    public bool TryGetContent([NotNullWhen(true)] out T? content)
    {
        content = Problems.Count == 0 ? Content : null;
        return content is not null;
    }
}
