namespace SocialStrategy.Exchange;

internal sealed record LegalBasisShape
{
    public required LocalGovernmentLevel Level { get; init; }

    public required string Article { get; init; }

    public required string Journal { get; init; }

    public required DateOnly AsOf { get; init; }

    public required IReadOnlyList<StrategyElementKind> Elements { get; init; }

    internal static LegalBasisShape From(LegalBasis basis) => new()
    {
        Level = basis.Level,
        Article = basis.Article,
        Journal = basis.Journal,
        AsOf = basis.AsOf,
        Elements = basis.Elements,
    };

    internal LegalBasis? ToModel(Place at)
    {
        var article = at.Text(Article, "article");
        var journal = at.Text(Journal, "journal");
        return article is null || journal is null ? null : new LegalBasis(Level, article, journal, AsOf, [.. (IReadOnlyList<StrategyElementKind>?)Elements ?? []]);
    }
}
