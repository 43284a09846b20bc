namespace SocialStrategy.Collection;

/// <summary>The reasons for a gap that a form offers, in words.</summary>
public static class MissingReasons
{
    private static readonly (MissingReason Reason, string Word)[] Known =
    [
        (MissingReason.NoData, "brak danych"),
        (MissingReason.NotApplicable, "nie dotyczy"),
        (MissingReason.NotReported, "nie zgłoszono"),
        (MissingReason.Confidential, "dane niejawne"),
    ];

    /// <summary>Gets the words that a form accepts, in the order in which it offers them.</summary>
    public static ValueList<string> Words { get; } = Known.Select(each => each.Word).ToValueList();

    /// <summary>The word for a reason; an empty field was not reported.</summary>
    internal static string Word(MissingReason reason) => Known.FirstOrDefault(each => each.Reason == reason).Word ?? Known[2].Word;

    internal static MissingReason? Find(string word)
    {
        foreach (var (reason, known) in Known)
        {
            if (string.Equals(known, word.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return reason;
            }
        }

        return null;
    }
}
