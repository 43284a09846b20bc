namespace SocialStrategy;

/// <summary>One thing that keeps input from being read as it stands: a code, a place, what was found, and what to do.</summary>
public sealed record Problem : Diagnostic
{
    /// <summary>Initializes a new instance of the <see cref="Problem"/> class.</summary>
    /// <param name="descriptor">The code with its sentences; the library's are listed in <c>docs/formats/problems.md</c>.</param>
    /// <param name="path">Where it is: a JSON path such as <c>$.goals[0].title</c>; <c>$</c> for the whole.</param>
    /// <param name="arguments">What fills the gaps of the sentences.</param>
    public Problem(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<(string Name, object Value)> arguments)
        : base(descriptor, arguments) => Path = Guard.Against.Null(path);

    /// <summary>Initializes a new instance of the <see cref="Problem"/> class with sentences without gaps.</summary>
    /// <param name="code">The permanent code, such as <c>SSR004</c>.</param>
    /// <param name="path">Where it is: a JSON path such as <c>$.goals[0].title</c>; <c>$</c> for the whole.</param>
    /// <param name="english">A sentence in English: what was found, what was expected, what to do.</param>
    /// <param name="polish">The same in Polish.</param>
    public Problem(string code, string path, string english, string polish)
        : this(DiagnosticDescriptor.OfSentences(code, Guard.Against.Null(english), Guard.Against.Null(polish)), path)
    {
    }

    /// <summary>Gets where it is: a JSON path such as <c>$.goals[0].title</c>; <c>$</c> for the whole.</summary>
    public string Path { get; init; }

    /// <summary>Gets the line of the text, counted from 1, or the row of a workbook; null if it has no place in the text.</summary>
    public int? Line { get; init; }

    /// <summary>Gets the row of a table as a spreadsheet shows it, counted from 1; another than the line where cells have line breaks. Null outside of tables.</summary>
    public int? Row { get; init; }

    /// <summary>Gets the column in the line, in characters, counted from 1, or the column of a table; null if it has no place in the text.</summary>
    public int? Column { get; init; }
}
