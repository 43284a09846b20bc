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

    /// <summary>The word for a reason; null for what was left empty, as it is in the form.</summary>
    internal static string? Word(MissingReason reason) => Known.FirstOrDefault(each => each.Reason == reason).Word;

    internal static MissingReason? Find(string word)
    {
        var plain = string.Join(' ', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Known.Where(each => string.Equals(each.Word, plain, StringComparison.OrdinalIgnoreCase)).Select(each => (MissingReason?)each.Reason).FirstOrDefault();
    }
}
