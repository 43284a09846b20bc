namespace SocialStrategy;

/// <summary>A contradiction between the parts of a model that keeps the whole from existing.</summary>
/// <param name="Code">Permanent code, SSR2xx for strategies and SSR3xx for rounds.</param>
/// <param name="Subject">The part of the model that is at fault, by reference, so that a reader can tell its place in the file.</param>
/// <param name="Member">The member of the part, as files name it.</param>
/// <param name="English">What was found and what to do.</param>
/// <param name="Polish">The same in Polish.</param>
internal sealed record Inconsistency(string Code, object Subject, string Member, string English, string Polish);
