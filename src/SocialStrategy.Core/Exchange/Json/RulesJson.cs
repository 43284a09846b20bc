using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>The rules of an evaluation as JSON, in the format <c>social-strategy/rules</c> described in <c>docs/formats/json.md</c>.</summary>
public static class RulesJson
{
    /// <summary>Reads rules, strictly: an unknown, missing or repeated member is a problem, and all problems are found at once.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <returns>The rules, or the problems.</returns>
    public static ReadResult<EvaluationRules> Read(ReadOnlySpan<byte> utf8) =>
        JsonFile.Read(utf8, JsonReadOptions.Default, FileFormats.Rules, JsonFormat.Context.RulesShape, ToModel);

    /// <summary>Reads rules for a strategy, strictly; weights that do not weigh its goals and mappings that do not fit its scales are problems, too.</summary>
    /// <param name="utf8">The file's bytes; a byte order mark is skipped.</param>
    /// <param name="strategy">The strategy whose rounds are evaluated by the rules.</param>
    /// <returns>The rules, or the problems beside what could be read.</returns>
    public static ReadResult<EvaluationRules> Read(ReadOnlySpan<byte> utf8, Strategy strategy)
    {
        Guard.Against.Null(strategy);
        return JsonFile.Read(utf8, JsonReadOptions.Default, FileFormats.Rules, JsonFormat.Context.RulesShape, (shape, at) => ToModel(shape, at, strategy));
    }

    /// <summary>Reads rules from text; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The rules, or the problems.</returns>
    public static ReadResult<EvaluationRules> Read(string json)
    {
        Guard.Against.Null(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads rules to the end of a stream; see <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <returns>The rules, or the problems.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<EvaluationRules> Read(Stream stream) => Read(JsonStream.Read(stream, JsonReadOptions.Default));

    /// <summary>Writes rules as UTF-8 without byte order mark; reading them gives equal rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(EvaluationRules rules, Stream stream)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(stream);
        JsonFile.Write(RulesShape.From(rules), JsonFormat.Context.RulesShape, stream);
    }

    private static EvaluationRules? ToModel(RulesShape shape, Place at) => at.Log.IsFinding || FileFormats.Rules.Is(shape.Format, shape.Version) ? shape.ToModel(at) : null;

    private static EvaluationRules? ToModel(RulesShape shape, Place at, Strategy strategy)
    {
        var rules = ToModel(shape, at);
        if (rules is not null)
        {
            at.Log.Add(RulesCheck.Run(strategy, rules), at);
        }

        return rules;
    }
}
