namespace SocialStrategy;

/// <summary>A contradiction between the parts of a model that keeps the whole from existing.</summary>
/// <param name="Problem">What was found and what to do, without a place.</param>
/// <param name="Subject">The part of the model that is at fault, by reference, so that a reader can find its place in the file.</param>
/// <param name="Member">The member of the part, as files name it.</param>
internal sealed record Inconsistency(Problem Problem, object Subject, string Member)
{
    internal Inconsistency(DiagnosticDescriptor descriptor, object subject, string member, params ReadOnlySpan<(string Name, object Value)> arguments)
        : this(new Problem(descriptor, "$", arguments), subject, member)
    {
    }

    /// <summary>The contradictions as the message of an exception.</summary>
    internal static string Text(IEnumerable<Inconsistency> inconsistencies) => string.Join(' ', inconsistencies.Select(each => each.Problem.Message(Languages.OfExceptions)));
}
