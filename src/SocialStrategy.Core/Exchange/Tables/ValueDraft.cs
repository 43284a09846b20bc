namespace SocialStrategy.Exchange;

/// <summary>A total or a contribution while its rows are read: the value, then its components and parts.</summary>
internal sealed class ValueDraft
{
    private readonly string? _given;
    private readonly List<Component> _components = [];
    private readonly List<(BreakdownFeature By, List<Part> Parts)> _parts = [];
    private bool _unitIsOpen;

    /// <summary>Begins a draft with its own row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="givenUnit">The unit that holds if the row tells none: the indicator's, or the total's.</param>
    internal ValueDraft(ObservationRow row, TablePlace place, string? givenUnit)
    {
        Row = row;
        Place = place;
        _given = givenUnit;
        _unitIsOpen = row.Value is PercentValue or MoneyValue && !IsGiven(row.Value);
        Unit = _unitIsOpen || row.Unit == givenUnit ? null : row.Unit;
    }

    internal ObservationRow Row { get; }

    internal TablePlace Place { get; }

    /// <summary>Gets the unit that was told and is not the given one; null if none was.</summary>
    internal string? Unit { get; private set; }

    /// <summary>Gets the unit that holds for what belongs to it.</summary>
    internal string? UnitOfParts => Unit ?? _given;

    /// <summary>The parts in their order, those of one feature together; a file does not tell what they say about the whole.</summary>
    internal ValueList<Breakdown> Breakdowns =>
        _parts.Select(each => new Breakdown(each.By, BreakdownCoverage.Independent, each.Parts.ToValueList())).ToValueList();

    /// <summary>Gets the value with its components; null if the row announced components and none came.</summary>
    internal Value? Value => _components.Count == 0
        ? InGivenUnit(Row.Value)
        : new CompositeValue(_components.ToValueList()) { Printed = (Row.Value as TextValue)?.Text, IsApproximate = Row.IsApproximate };

    /// <summary>Gets a value indicating whether the value may still become a composite.</summary>
    internal bool MayHaveComponents => Row.Value is null or TextValue;

    /// <summary>Takes the unit of a part.</summary>
    /// <returns>Whether it fits the whole.</returns>
    internal bool Takes(ObservationRow part)
    {
        if (part.Value is PercentValue or MoneyValue)
        {
            return true;
        }

        if (_unitIsOpen)
        {
            Unit = part.Unit == _given ? null : part.Unit;
            _unitIsOpen = false;
        }

        return part.Unit is null || part.Unit == UnitOfParts;
    }

    internal void Add(string name, Value value) => _components.Add(new Component(name, InGivenUnit(value)!));

    internal void Add(BreakdownFeature by, string name, Value value, string? note)
    {
        if (_parts.Count == 0 || _parts[^1].By != by)
        {
            _parts.Add((by, []));
        }

        _parts[^1].Parts.Add(new Part(name, InGivenUnit(value)!) { Note = note });
    }

    /// <summary>Whether an amount is none, since its three letters are the indicator's unit.</summary>
    private bool IsGiven(Value? value) => value is MoneyValue money && money.Currency == _given;

    private Value? InGivenUnit(Value? value) => IsGiven(value) && value is MoneyValue money
        ? new NumberValue(money.Amount) { Printed = money.Printed, IsApproximate = money.IsApproximate }
        : value;
}
