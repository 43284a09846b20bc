namespace SocialStrategy;

/// <summary>The provision that says what a strategy contains; data, to be replaced when the law changes.</summary>
/// <param name="Level">For whose strategies it stands.</param>
/// <param name="Article">The article and the act, as Polish documents cite them.</param>
/// <param name="Journal">The number in the journal of laws, such as "Dz.U. 2025 poz. 1214".</param>
/// <param name="AsOf">The day on which the law stood so ("stan prawny na dzień").</param>
/// <param name="Elements">What a strategy contains by it.</param>
public sealed record LegalBasis(LocalGovernmentLevel Level, string Article, string Journal, DateOnly AsOf, ValueList<StrategyElementKind> Elements)
{
    /// <summary>Gets the article and the act; never blank.</summary>
    public string Article { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Article)); } = Guard.Against.NullOrWhiteSpace(Article);

    /// <summary>Gets the number in the journal of laws; never blank.</summary>
    public string Journal { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Journal)); } = Guard.Against.NullOrWhiteSpace(Journal);

    /// <summary>Gets what a strategy contains by it.</summary>
    public ValueList<StrategyElementKind> Elements { get; init => field = Guard.Against.Null(value, nameof(Elements)); } = Guard.Against.Null(Elements);

    /// <inheritdoc/>
    public override string ToString() => RecordText.Of(nameof(LegalBasis), PrintMembers);
}

/// <summary>Ready-made legal bases: article 16b of the social assistance act, for strategies that are under it.</summary>
/// <remarks>They show the text as it stood on their day and know nothing of later changes; make your own where the law is another.</remarks>
public static class LegalBases
{
    /// <summary>For a gmina: all ten elements.</summary>
    public static LegalBasis Gmina { get; } = Of(LocalGovernmentLevel.Gmina, Enum.GetValues<StrategyElementKind>());

    /// <summary>For a county: all ten elements.</summary>
    public static LegalBasis County { get; } = Of(LocalGovernmentLevel.County, Enum.GetValues<StrategyElementKind>());

    /// <summary>For a voivodeship: the eight elements without social services and commissioned tasks.</summary>
    public static LegalBasis Voivodeship { get; } = Of(
        LocalGovernmentLevel.Voivodeship,
        [.. Enum.GetValues<StrategyElementKind>().Where(kind => kind is not (StrategyElementKind.SocialServices or StrategyElementKind.CommissionedTasks))]);

    private static LegalBasis Of(LocalGovernmentLevel level, StrategyElementKind[] elements) => new(
        level,
        "art. 16b ustawy z dnia 12 marca 2004 r. o pomocy społecznej",
        "Dz.U. 2025 poz. 1214",
        new DateOnly(2025, 12, 5),
        [.. elements]);
}
