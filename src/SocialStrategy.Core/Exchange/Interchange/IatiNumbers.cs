namespace SocialStrategy.Exchange;

/// <summary>The numbers of one indicator that IATI can carry; what it cannot is told.</summary>
internal sealed class IatiNumbers
{
    private readonly Indicator _indicator;
    private readonly List<ExportLoss> _losses;

    internal IatiNumbers(Indicator indicator, List<ExportLoss> losses)
    {
        _indicator = indicator;
        _losses = losses;
        IsPercentage = indicator.Unit == "%" || indicator.Baseline?.Value is PercentValue;
    }

    internal bool IsPercentage { get; }

    internal (int Year, decimal Value)? Baseline()
    {
        if (_indicator.Baseline is not { } baseline || Number(baseline.Value, baseline.Period) is not { } number)
        {
            return null;
        }

        if (baseline.Source is not null)
        {
            Lose("SSX215", "The source of the baseline is left out.", "Pominięte źródło wartości bazowej.");
        }

        if (baseline.Period.Kind != PeriodKind.Year)
        {
            Lose("SSX205", $"The baseline is of {baseline.Period}; it is given as one of the year {Year(baseline.Period)}.", $"Wartość bazowa dotyczy okresu {baseline.Period}; podano ją dla roku {Year(baseline.Period)}.");
        }

        return (baseline.Period.End.Year, number);
    }

    /// <summary>The first standing target for each period.</summary>
    internal IEnumerable<(Period Period, decimal Value)> Targets()
    {
        var seen = new HashSet<Period>();
        foreach (var target in _indicator.Targets)
        {
            if (target.Wording is not null)
            {
                Lose("SSX216", $"The wording of the target for {target.Period} is left out.", $"Pominięte brzmienie wartości docelowej na okres {target.Period}.");
            }

            if (target.ReplacedOn is not null || target.RelativeTo is not null || target.RelativeToIndicator is not null || target.Value is null || !IsLevel(target.Relation))
            {
                Lose("SSX206", $"The target for {target.Period} is left out, because it was replaced, is a range or a change, or is told without a number.", $"Wartość docelowa na okres {target.Period} jest pominięta, bo ją zastąpiono, jest przedziałem albo zmianą, albo nie ma liczby.");
            }
            else if (!seen.Add(target.Period))
            {
                Lose("SSX213", $"A further target for {target.Period} is left out.", $"Pominięta kolejna wartość docelowa na okres {target.Period}.");
            }
            else if (Number(target.Value, target.Period) is { } number)
            {
                if ((target.Relation, _indicator.DesiredDirection) is not ((TargetRelation.AtLeast, DesiredDirection.Rise) or (TargetRelation.AtMost, DesiredDirection.Fall)))
                {
                    Lose("SSX207", $"Of the target for {target.Period} the number is given, but not whether it is to be reached exactly, from below or from above.", $"Z wartości docelowej na okres {target.Period} podano liczbę, ale nie to, czy ma być osiągnięta dokładnie, od dołu czy od góry.");
                }

                yield return (target.Period, number);
            }
        }
    }

    internal IEnumerable<(Period Period, decimal Value, string? Note)> Actuals(IEnumerable<Observation> observations)
    {
        var seen = new HashSet<Period>();
        foreach (var observation in observations.Where(each => each.Item == _indicator.Code && each.Name is null))
        {
            if (!seen.Add(observation.Period))
            {
                Lose("SSX208", $"A further value for {observation.Period} is left out.", $"Pominięta kolejna wartość za okres {observation.Period}.");
            }
            else if (observation.Unit is { } unit && unit != _indicator.Unit)
            {
                LoseValue(observation.Period);
            }
            else if (Number(observation.Value, observation.Period) is { } number)
            {
                yield return (observation.Period, number, observation.Note);
            }

            if (observation.Group is not null || observation.Status is not null)
            {
                Lose("SSX217", $"The group and the status of the value for {observation.Period} are left out.", $"Pominięte grupa i status wartości za okres {observation.Period}.");
            }

            if (observation.Contributions.Count > 0 || observation.Breakdowns.Count > 0)
            {
                Lose("SSX209", $"Contributions of bodies and parts of the value for {observation.Period} are left out.", $"Pominięte wkłady realizatorów i części wartości za okres {observation.Period}.");
            }
        }
    }

    /// <summary>Whether a target is a value that is to be reached, and not a change or a range.</summary>
    private static bool IsLevel(TargetRelation relation) =>
        relation is TargetRelation.AtLeast or TargetRelation.AtMost or TargetRelation.Exactly or TargetRelation.Above or TargetRelation.Below;

    private static string Year(Period period) => period.End.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The number in the measure of the indicator; null if there is none.</summary>
    private decimal? Number(Value value, Period period)
    {
        if (value.Number is not { } number || (value is PercentValue) != IsPercentage)
        {
            LoseValue(period);
            return null;
        }

        if (value is PercentValue { Ratio: not null } or { Printed: not null })
        {
            Lose("SSX218", $"How the value for {period} was printed, or the ratio behind it, is left out.", $"Pominięte, jak wydrukowano wartość za okres {period} albo z jakiego ilorazu wynika.");
        }

        if (value is MoneyValue money && money.Currency != _indicator.Unit)
        {
            Lose("SSX220", $"That the value for {period} is in {money.Currency} is not told.", $"Nie podano, że wartość za okres {period} jest w {money.Currency}.");
        }

        if (value.IsApproximate)
        {
            Lose("SSX211", $"The value for {period} is approximate, which is not told.", $"Wartość za okres {period} jest przybliżona, czego nie podano.");
        }

        return number;
    }

    private void LoseValue(Period period) =>
        Lose("SSX210", $"The value for {period} is left out, because it is missing, in words, in parts, or in another measure.", $"Wartość za okres {period} jest pominięta, bo jej brak, jest słowna, złożona albo w innej mierze.");

    private void Lose(string code, string english, string polish) => _losses.Add(new ExportLoss(code, _indicator.Code.Text, english, polish));
}
