namespace SocialStrategy.Exchange;

/// <summary>A value in JSON: exactly one of number, percent, money, text, composite and missing.</summary>
internal sealed record ValueShape
{
    public ValueShape()
    {
    }

    private ValueShape(Value value)
    {
        Approximate = value.IsApproximate ? true : null;
        Printed = value.Printed;
    }

    public decimal? Number { get; init; }

    public decimal? Percent { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Money { get; init; }

    public string? Currency { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<ComponentShape>? Composite { get; init; }

    public MissingReason? Missing { get; init; }

    public bool? Approximate { get; init; }

    public string? Printed { get; init; }

    internal static ValueShape From(Value value) => value switch
    {
        NumberValue number => new(value) { Number = number.Amount },
        PercentValue percent => new(value) { Percent = percent.Percent, Numerator = percent.Ratio?.Numerator, Denominator = percent.Ratio?.Denominator },
        MoneyValue money => new(value) { Money = money.Amount, Currency = money.Currency },
        TextValue text => new(value) { Text = text.Text },
        CompositeValue composite => new(value) { Composite = [.. composite.Components.Select(ComponentShape.From)] },
        MissingValue missing => new(value) { Missing = missing.Reason },
        _ => throw new ArgumentException($"A value of type {value.GetType().Name} has no form in JSON.", nameof(value)),
    };

    internal Value? ToModel(Place at)
    {
        var kinds = One(Number.HasValue) + One(Percent.HasValue) + One(Money.HasValue) + One(Text is not null) + One(Composite is not null) + One(Missing.HasValue);
        if (kinds != 1)
        {
            at.AddOfPresence(
                "SSR008",
                $"A value has {kinds} of number, percent, money, text, composite and missing; it needs exactly one.",
                $"Wartość ma {kinds} z pól number, percent, money, text, composite, missing; musi mieć dokładnie jedno.");
            return null;
        }

        var printed = at.Text(Printed, "printed");
        var approximate = Approximate ?? false;
        var value = Kind(at);
        return value is null || (printed is null && !approximate) ? value : value with { Printed = printed, IsApproximate = approximate };
    }

    private static int One(bool isThere) => isThere ? 1 : 0;

    private Value? Kind(Place at)
    {
        if ((Numerator is null) != (Denominator is null) || (Numerator is not null && Percent is null))
        {
            at.Add(
                "SSR008",
                "Numerator and denominator come together, and only with 'percent'. Give both or neither.",
                "Pola „numerator” i „denominator” występują razem i tylko przy „percent”. Podaj oba albo żadnego.");
            return null;
        }

        return this switch
        {
            { Number: { } number } => new NumberValue(number),
            { Percent: { } percent } => new PercentValue(percent) { Ratio = Numerator is null ? null : new Ratio(Numerator.Value, Denominator.GetValueOrDefault()) },
            { Money: { } money } => Amount(money, at),
            { Text: not null } => at.Text(Text, "text") is { } text ? new TextValue(text) : null,
            { Composite: not null } => Several(at),
            { Missing: { } reason } => new MissingValue(reason),
            _ => null,
        };
    }

    private MoneyValue? Amount(decimal money, Place at)
    {
        if (Currency is not null && MoneyValue.IsCurrency(Currency))
        {
            return new MoneyValue(money, Currency);
        }

        at.Add(
            "SSR008",
            $"The currency of an amount is '{Quoted.Short(Currency)}'. Write three capital letters, such as PLN.",
            $"Waluta kwoty to „{Quoted.Short(Currency)}”. Wpisz trzy wielkie litery, np. PLN.");
        return null;
    }

    private CompositeValue? Several(Place at)
    {
        var components = at.List(Composite, "composite", (component, place) => component.ToModel(place));
        if (components.Count == 0)
        {
            at.Add("SSR008", "A composite value has no readable component. Give it one.", "Wartość złożona nie ma czytelnego składnika. Podaj go.");
            return null;
        }

        if (CompositeValue.LevelsOf(components) > CompositeValue.MostLevels)
        {
            at.Add("SSR008", "Composite values stand in each other on more than three levels. Divide the value.", "Wartości złożone są zagnieżdżone na więcej niż trzech poziomach. Rozdziel wartość.");
            return null;
        }

        return new CompositeValue(components);
    }
}

internal sealed record ComponentShape
{
    public required string Name { get; init; }

    public required ValueShape Value { get; init; }

    internal static ComponentShape From(Component component) => new() { Name = component.Name, Value = ValueShape.From(component.Value) };

    internal Component? ToModel(Place at)
    {
        var name = at.Text(Name, "name");
        var value = at.Object(Value, "value", (shape, place) => shape.ToModel(place));
        return name is null || value is null ? null : new Component(name, value);
    }
}
