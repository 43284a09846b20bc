namespace SocialStrategy.Comparison;

/// <summary>One side of a change as a value of the model; always a <see cref="Content{T}"/>.</summary>
public abstract record Content
{
    private protected Content()
    {
    }

    internal static Content? Of<T>(T? item)
        where T : class => item is null ? null : new Content<T>(item);

    internal static Content? Of<T>(T? item)
        where T : struct => item is { } there ? new Content<T>(there) : null;
}

/// <summary>One side of a change: a value of the model of the type that <see cref="ChangeAspect"/> names.</summary>
/// <typeparam name="T">The type of the value; equal by content.</typeparam>
public sealed record Content<T> : Content
    where T : notnull
{
    internal Content(T item) => Item = item;

    /// <summary>Gets the value.</summary>
    public T Item { get; }

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(Content<>), PrintMembers);
}

/// <summary>A code with what it stands for.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">The title or name; null if it has none.</param>
public sealed record NamedCode(Code Code, string? Title);

/// <summary>A body named as carrying something out.</summary>
/// <param name="Realizer">The body.</param>
/// <param name="Role">As what; null if the document does not tell.</param>
public sealed record NamedResponsibility(NamedCode Realizer, ResponsibilityRole? Role);

/// <summary>A body that contributes to a value.</summary>
/// <param name="Realizer">The body.</param>
/// <param name="Unit">The unit of its contribution, where it is another than the value's; null for the same.</param>
public sealed record Contributor(NamedCode Realizer, string? Unit);

/// <summary>The rule by which a report says that a figure was computed.</summary>
/// <param name="Text">The words; null if there are none.</param>
/// <param name="Method">The roll-up that they mean; null if none is known.</param>
/// <param name="Except">The items expressly left out; usually empty.</param>
public sealed record StatedRule(string? Text, RollUpMethod? Method, ValueList<NamedCode> Except);
