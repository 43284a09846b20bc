namespace SocialStrategy.Cli.Output;

/// <summary>Prints outcomes: results where results go, problems where problems go.</summary>
internal static class Print
{
    internal static int Write(Outcome outcome, string verb, bool asJson, Language language, TextWriter output, TextWriter error)
    {
        if (asJson)
        {
            output.Write(Json(outcome, verb, language));
        }
        else if (outcome.Problems.Count > 0)
        {
            Lines(error, [.. outcome.Problems.Select(problem => problem.Line(language)), language.Text("problems.count", ("count", outcome.Problems.Count))]);
        }
        else
        {
            Lines(output, outcome.Lines.SelectMany(Wrapped.Lines));
        }

        return outcome.Problems.Count > 0 || outcome.Fails ? CommandLine.Problems : CommandLine.Good;
    }

    private static string Json(Outcome outcome, string verb, Language language) => JsonOutput.Text(json =>
    {
        json.WriteString("verb", verb);
        json.WriteStartArray("problems");
        foreach (var problem in outcome.Problems)
        {
            Diagnostics.Write(json, problem, language);
        }

        json.WriteEndArray();
        outcome.Json?.Invoke(json);
    });

    /// <summary>Prints lines; control characters, which files may hold, as their pictures, so that a line stays a line and no terminal obeys a title.</summary>
    internal static void Lines(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Write(string.Concat(line.Select(Picture)));
            writer.Write('\n');
        }
    }

    private static char Picture(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        '\u007F' => '\u2421',
        _ when char.IsControl(character) => '\uFFFD',
        _ => character,
    };
}
