using SocialStrategy.Reporting.Documents;

namespace SocialStrategy.Reporting;

/// <summary>Sentences with gaps, such as <c>"Średnia z {ratings} wynosi {mean}."</c>.</summary>
internal static class TextTemplate
{
    /// <summary>The sentence with every gap filled.</summary>
    /// <exception cref="ArgumentException">A gap of the sentence is not filled, or a brace is not closed.</exception>
    internal static string Fill(string template, IReadOnlyList<(string Name, string Text)> gaps)
    {
        var pieces = template.Split('{');
        return pieces[0] + string.Concat(pieces.Skip(1).Select(piece => Piece(template, piece, gaps)));
    }

    /// <summary>The sentence with one gap filled by something else than text.</summary>
    /// <exception cref="ArgumentException">The sentence does not have the gap.</exception>
    internal static ValueList<Inline> Fill(string template, string gap, Inline content)
    {
        var parts = template.Split($"{{{gap}}}");
        return parts.Length == 2
            ? [new Run(parts[0]), content, new Run(parts[1])]
            : throw new ArgumentException($"The text '{template}' does not have the gap '{gap}' once.", nameof(template));
    }

    /// <summary>What stands in the gap that a piece begins with, and the text behind it.</summary>
    /// <exception cref="ArgumentException">The gap is not filled, or the brace is not closed.</exception>
    private static string Piece(string template, string piece, IReadOnlyList<(string Name, string Text)> gaps)
    {
        var end = piece.IndexOf('}', StringComparison.Ordinal);
        foreach (var (name, text) in gaps)
        {
            if (end >= 0 && piece.AsSpan(0, end).SequenceEqual(name))
            {
                return text + piece[(end + 1)..];
            }
        }

        throw new ArgumentException(
            $"The text '{template}' has a gap that is not filled; here can be filled: {string.Join(", ", gaps.Select(gap => gap.Name))}.", nameof(template));
    }
}
