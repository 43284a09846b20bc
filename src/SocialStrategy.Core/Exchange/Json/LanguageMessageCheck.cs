namespace SocialStrategy.Exchange;

/// <summary>Compares the messages of a file with those that a language must have.</summary>
internal sealed class LanguageMessageCheck
{
    private readonly Language _language;
    private readonly Language _like;
    private readonly TextProblems _problems;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>Initializes the check.</summary>
    /// <param name="language">The language of the file, without its messages.</param>
    /// <param name="like">The language with the messages that must be there.</param>
    /// <param name="problems">Where the problems are told.</param>
    internal LanguageMessageCheck(Language language, Language like, TextProblems problems) => (_language, _like, _problems) = (language, like, problems);

    internal void Check(JsonPart messages)
    {
        CheckMembers(messages, "");
        foreach (var key in _like.Keys.Where(key => !_found.Contains(key)))
        {
            _problems.Add(NearestTo(messages, key), LanguageProblems.Missing, ("key", key), ("text", _like.SourceOf(key)));
        }
    }

    /// <summary>The innermost object that is there on the way to a message.</summary>
    private static JsonPart NearestTo(JsonPart messages, string key) => key.Split('.').Aggregate(messages, (node, step) => node.Member(step) is { Kind: JsonPartKind.Object } member ? member : node);

    private void CheckMembers(JsonPart node, string prefix)
    {
        foreach (var member in node.Children)
        {
            var key = prefix + member.Name;
            if (member.Kind == JsonPartKind.Object)
            {
                CheckMembers(member, key + ".");
            }
            else if (member.Kind != JsonPartKind.String || !_like.Has(key))
            {
                _problems.Add(member, LanguageProblems.Unknown, ("key", key));
            }
            else
            {
                _found.Add(key);
                CheckMessage(member, key);
            }
        }
    }

    private void CheckMessage(JsonPart node, string key)
    {
        try
        {
            var (gaps, expected) = (_language.Parse(node.Text).Gaps, _like.GapsOf(key));
            if (!Needed(key).All(gaps.Contains) || !gaps.IsSubsetOf(Known(key).Union(expected, StringComparer.Ordinal)))
            {
                _problems.Add(node, LanguageProblems.OtherGaps, ("found", Names(gaps)), ("expected", Names(expected)));
            }
        }
        catch (MessageException fault)
        {
            _problems.Add(node, LanguageProblems.NotValid, ("fault", fault.Fault), ("position", fault.Position + 1));
        }
    }

    /// <summary>The languages of the library that have a message: one of them may say more than another.</summary>
    private static IEnumerable<Language> With(string key) => new[] { Languages.Polish, Languages.English }.Where(language => language.Has(key));

    private static IEnumerable<string> Known(string key) => With(key).SelectMany(language => language.GapsOf(key));

    /// <summary>What no language leaves unsaid.</summary>
    private IEnumerable<string> Needed(string key) => _like.ShownGapsOf(key).Where(gap => With(key).All(language => language.GapsOf(key).Contains(gap)));

    private static string Names(IReadOnlySet<string> gaps) => gaps.Count == 0 ? "–" : string.Join(", ", gaps.Order(StringComparer.Ordinal).Select(name => $"{{{name}}}"));
}
