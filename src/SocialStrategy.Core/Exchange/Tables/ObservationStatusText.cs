namespace SocialStrategy.Exchange;

/// <summary>
/// The cells of the column <c>status</c>: whether there is a value, or why there is none, and behind a space how settled the observation is. <c>missing</c> leaves
/// the reason to the words beside it, as files of earlier versions do; where they would tell another one, the reason has its own word.
/// </summary>
internal static class ObservationStatusText
{
    private const string Reported = "reported";

    private const string Missing = "missing";

    private static readonly Dictionary<string, MissingReason> Reasons = Enum.GetValues<MissingReason>().ToDictionary(FigureColumns.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, ObservationStatus> Settled = Enum.GetValues<ObservationStatus>().ToDictionary(FigureColumns.Name, StringComparer.Ordinal);

    /// <summary>Gets what every cell matches.</summary>
    internal static string Pattern { get; } = $"^({string.Join('|', Words)})( ({string.Join('|', Settled.Keys)}))?$";

    private static IEnumerable<string> Words => [Reported, Missing, .. Reasons.Keys];

    /// <summary>The cell of a value.</summary>
    internal static string Of(Value value, ObservationStatus? settled) => settled is { } status ? $"{Word(value)} {FigureColumns.Name(status)}" : Word(value);

    /// <summary>Reads a cell; a problem if it holds something else. An empty one tells nothing.</summary>
    internal static (StatusWord? Word, ObservationStatus? Settled) Read(RowCells cells)
    {
        if (cells.Text(ObservationColumns.Status)?.Trim() is not { } text)
        {
            return (null, null);
        }

        var parts = text.Split(' ');
        if (parts.Length <= 2 && Words.Contains(parts[0], StringComparer.Ordinal) && (parts.Length == 1 || Settled.ContainsKey(parts[1])))
        {
            MissingReason? reason = Reasons.TryGetValue(parts[0], out var known) ? known : null;
            return (new StatusWord(parts[0], parts[0] != Reported, reason), parts.Length == 1 ? null : Settled[parts[1]]);
        }

        var (words, settled) = (string.Join(", ", Words), string.Join(", ", Settled.Keys));
        cells.Unreadable(
            ObservationColumns.Status,
            text,
            ($"one of: {words}; of observations, behind a space, one of: {settled}", $"jednego z: {words}; przy obserwacji dalej, po odstępie, jednego z: {settled}"));
        return (null, null);
    }

    /// <summary>Why a value is missing, as far as the words beside it tell.</summary>
    internal static MissingReason Told(string? printed) => printed is null
        ? MissingReason.Empty
        : ValueCell.Read(printed, dotIsDecimal: false) is MissingValue { Reason: MissingReason.Confidential } ? MissingReason.Confidential : MissingReason.NoData;

    private static string Word(Value value) => value is not MissingValue missing ? Reported
        : missing.Reason != MissingReason.NotApplicable && missing.Reason == Told(missing.Printed) ? Missing
        : FigureColumns.Name(missing.Reason);
}

/// <summary>Whether there is a value, as the column <c>status</c> says it.</summary>
/// <param name="Text">The word.</param>
/// <param name="IsMissing">Whether there is none.</param>
/// <param name="Reason">Why there is none; null if the words beside it tell.</param>
internal sealed record StatusWord(string Text, bool IsMissing, MissingReason? Reason)
{
    /// <summary>Whether the word and a value that was read from its cell can both be true.</summary>
    internal bool Fits(Value value) => value is MissingValue { Reason: var reason }
        ? !IsMissing || Reason == reason || (Reason is null && reason != MissingReason.NotApplicable)
        : !IsMissing;
}
