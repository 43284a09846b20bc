namespace SocialStrategy.Exchange;

internal sealed record PublicationShape
{
    public required string Code { get; init; }

    public required PublicationKind Kind { get; init; }

    public required string Title { get; init; }

    public DateOnly? Date { get; init; }

    public string? Address { get; init; }

    internal static PublicationShape From(Publication publication) => new()
    {
        Code = publication.Code.Text,
        Kind = publication.Kind,
        Title = publication.Title,
        Date = publication.Date,
        Address = publication.Address,
    };

    internal Publication? ToModel(Place at)
    {
        var code = at.Code<PublicationCode>(Code, "code");
        var title = at.Text(Title, "title");
        var address = at.Text(Address, "address");
        return code is null || title is null ? null : at.Keep(new Publication(code, Kind, title) { Date = Date, Address = address });
    }
}

internal sealed record PrintingShape
{
    public required string Publication { get; init; }

    public required ValueShape Value { get; init; }

    public string? Place { get; init; }

    public string? Unit { get; init; }

    public decimal? Precision { get; init; }

    internal static PrintingShape From(PublishedValue printing) => new()
    {
        Publication = printing.Publication.Text,
        Value = ValueShape.From(printing.Value),
        Place = printing.Place,
        Unit = printing.Unit,
        Precision = printing.Precision,
    };

    internal PublishedValue? ToModel(Place at)
    {
        var publication = at.Code<PublicationCode>(Publication, "publication");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        var place = at.Text(Place, "place");
        var unit = at.Text(Unit, "unit");
        if (Precision is <= 0)
        {
            at.Member("precision").Add(
                "SSR009",
                "The precision is what the last printed digit counts, such as 100 or 0.1; it must be above 0. Correct it.",
                "Dokładność to wartość ostatniej wydrukowanej cyfry, np. 100 albo 0,1; musi być większa od 0. Popraw ją.");
            return null;
        }

        return publication is null || value is null ? null : at.Keep(new PublishedValue(publication, value) { Place = place, Unit = unit, Precision = Precision });
    }
}
