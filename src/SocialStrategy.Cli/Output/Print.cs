namespace SocialStrategy.Cli.Output;

/// <summary>Prints outcomes: results where results go, problems where problems go.</summary>
internal static class Print
{
    internal static int Write(Outcome outcome, string verb, bool asJson, Language language, TextWriter output, TextWriter error)
    {
        if (asJson)
        {
            Lines(output, [JsonOutput.Text(json =>
            {
                json.WriteString("verb", verb);
                json.WriteStartArray("problems");
                foreach (var problem in outcome.Problems)
                {
                    Diagnostics.Write(json, problem, language);
                }

                json.WriteEndArray();
                outcome.Json?.Invoke(json);
            })]);
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

    internal static void Lines(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }
}
