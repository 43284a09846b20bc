namespace SocialStrategy.Exchange;

/// <summary>What IATI wants to know of a publisher and a strategy cannot tell; none has a default.</summary>
public sealed record IatiOptions
{
    /// <summary>Gets the identifier of the publisher, as registered, such as <c>PL-REGON-123456789</c>.</summary>
    public required string OrganisationIdentifier { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(OrganisationIdentifier)); }

    /// <summary>Gets the name of the publisher.</summary>
    public required string OrganisationName { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(OrganisationName)); }

    /// <summary>Gets the kind of the publisher, by the codelist OrganisationType: 15 is other public sector, 11 local government.</summary>
    public required string OrganisationType { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(OrganisationType)); }

    /// <summary>Gets how far the strategy is carried out, by the codelist ActivityStatus: 2 is under way, 3 and 4 are ended.</summary>
    public required string ActivityStatus { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(ActivityStatus)); }

    /// <summary>Gets the language of the texts, by ISO 639-1, such as <c>pl</c>.</summary>
    public required string Language { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Language)); }
}
