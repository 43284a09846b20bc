namespace SocialStrategy.Exchange;

/// <summary>Something that a format of others cannot carry and an export therefore left out or simplified.</summary>
/// <param name="Code">The permanent code, such as <c>SSX201</c>; listed in <c>docs/formats/interchange.md</c>.</param>
/// <param name="Subject">What it is about: the code of an item, or a period for a whole round.</param>
/// <param name="English">What is lost, as a sentence in English.</param>
/// <param name="Polish">The same in Polish.</param>
public sealed record ExportLoss(string Code, string Subject, string English, string Polish);
