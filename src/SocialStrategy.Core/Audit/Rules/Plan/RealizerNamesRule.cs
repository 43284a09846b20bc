namespace SocialStrategy.Audit.Rules;

/// <summary>SSA406: bodies are printed under names that a reader may not know for the same; one finding for the whole strategy.</summary>
/// <remarks>
/// A full name and one short form are usual, and so are capitals, cases of a noun, and a name with or without its place. Two forms are taken
/// for one name if the words of the shorter begin the longer, where words go together that begin alike and differ at the end in no more than
/// <see cref="LongestEnding"/> letters.
/// </remarks>
internal sealed class RealizerNamesRule : IAuditRule
{
    private const int ShortestStem = 3;

    private const int LongestEnding = 4;

    public string Code => AuditDescriptors.RealizerNames.Code;

    public IEnumerable<Finding> Check(AuditContext context)
    {
        var bodies = context.Strategy.Realizers
            .Select(realizer => (Name: realizer.ShortName ?? realizer.Name, Others: Others(realizer)))
            .Where(body => body.Others.Count > 0)
            .ToArray();
        return bodies.Length == 0
            ? []
            :
            [
                new Finding(
                    AuditDescriptors.RealizerNames,
                    context.Strategy.Code,
                    context.Round.Period,
                    ("bodies", bodies.Select(body => new Phrase("audit.body", ("name", body.Name), ("others", body.Others))).ToValueList()))
                {
                    Declared = string.Join("; ", bodies.Select(body => body.Name)),
                },
            ];
    }

    /// <summary>The names beside the full one and the short one, each once.</summary>
    private static IReadOnlyList<string> Others(Realizer realizer) =>
    [
        .. realizer.Aliases.Prepend(realizer.ShortName).Prepend(realizer.Name)
            .OfType<string>()
            .Select(name => (Name: name, Words: Words(name)))
            .Aggregate(Array.Empty<(string Name, string[] Words)>(), (names, next) => names.Any(name => AreOneName(name.Words, next.Words)) ? names : [.. names, next])
            .Skip(2)
            .Select(name => name.Name),
    ];

    private static bool AreOneName(string[] name, string[] other) => name.Zip(other).All(pair => AreOneWord(pair.First, pair.Second));

    private static bool AreOneWord(string word, string other)
    {
        var alike = word.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return alike >= Math.Min(ShortestStem, word.Length) && Math.Max(word.Length, other.Length) - alike <= LongestEnding;
    }

    private static string[] Words(string name) =>
        new string([.. name.Select(letter => char.IsLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
