using System.Diagnostics.CodeAnalysis;

namespace SocialStrategy.Exchange;

/// <summary>The result of reading: the content, or every problem at once.</summary>
/// <typeparam name="T">The type of the content.</typeparam>
public sealed record ReadResult<T>
    where T : class
{
    internal ReadResult(T? partialContent, ValueList<Problem> problems)
    {
        PartialContent = partialContent;
        Problems = problems;
    }

    /// <summary>Gets what could be read, without the parts that have a problem; null if nothing consistent was left.</summary>
    /// <remarks>
    /// It is there for display and repair: a misspelt rating is missing from it, and figures made of it are wrong. Everything else uses
    /// <see cref="GetContentOrThrow"/> or <see cref="TryGetContent"/>.
    /// </remarks>
    public T? PartialContent { get; }

    /// <summary>Gets every problem in the order of the text; empty if all was read.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Gets the whole content.</summary>
    /// <returns>The content; nothing is missing from it.</returns>
    /// <exception cref="InvalidContentException">There is a problem; the exception lists every one.</exception>
    public T GetContentOrThrow() => TryGetContent(out var content) ? content : throw new InvalidContentException(Problems);

    /// <summary>Gets the whole content if there is no problem.</summary>
    /// <param name="content">The content, from which nothing is missing; null if there is a problem.</param>
    /// <returns>True if everything was read.</returns>
    public bool TryGetContent([NotNullWhen(true)] out T? content)
    {
        content = Problems.Count == 0 ? PartialContent : null;
        return content is not null;
    }
}
