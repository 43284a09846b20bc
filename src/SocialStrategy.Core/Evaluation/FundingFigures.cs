namespace SocialStrategy;

/// <summary>Adds up the money planned for tasks and spent on them, below each goal and of the whole: by year, by source, and for the whole time.</summary>
internal sealed class FundingFigures
{
    private readonly Strategy _strategy;
    private readonly Period _until;
    private readonly TaskAmounts _rule;
    private readonly Rounding _percentRounding;
    private readonly ILookup<ItemCode, TaskAmount> _planned;
    private readonly ILookup<ItemCode, TaskAmount> _spent;

    internal FundingFigures(StrategyMonitoring monitoring, Period until, TaskAmounts rule, Rounding percentRounding)
    {
        _strategy = monitoring.Strategy;
        _until = until;
        _rule = rule;
        _percentRounding = percentRounding;
        _planned = TaskAmount.Planned(monitoring.Strategy).ToLookup(amount => amount.Task);
        _spent = TaskAmount.Spent(monitoring, until).ToLookup(amount => amount.Task);
    }

    internal IEnumerable<Figure> All() => GoalItems.Subjects(_strategy).SelectMany(Of);

    private IEnumerable<Figure> Of(ItemCode subject)
    {
        var tasks = GoalItems.Of(_strategy, subject, ItemKind.Task).OfType<TaskItem>().Where(item => item.Parent is not TaskItem).Select(item => item.Task).ToArray();
        var planned = Totals(subject, FigureMeasure.PlannedFunding, tasks, _planned).ToArray();
        var spent = Totals(subject, FigureMeasure.SpentFunding, tasks, _spent).ToArray();
        return planned.Concat(spent).Concat(Uses(planned, spent, [.. tasks.SelectMany(Tree).Select(task => task.Code)]));
    }

    /// <summary>The totals of the years in order of time, then that of the whole time, each followed by those of its sources.</summary>
    private IEnumerable<Figure> Totals(ItemCode subject, FigureMeasure measure, StrategyTask[] tasks, ILookup<ItemCode, TaskAmount> amounts)
    {
        var counted = tasks.SelectMany(task => Under(task, amounts, _ => true)).ToArray();
        if (counted.Length == 0)
        {
            return [];
        }

        var all = amounts.SelectMany(each => each).ToArray();
        var whole = WholeTime(measure, all);
        return all.Select(amount => amount.Year)
            .OfType<Period>()
            .Where(year => year != whole)
            .Distinct()
            .Order()
            .SelectMany(year => InCurrencies(subject, measure, year, [.. tasks.SelectMany(task => Under(task, amounts, amount => amount.Year == year))], NotTold(tasks, amounts, year)))
            .Concat(InCurrencies(subject, measure, whole, counted, Without(measure, tasks, amounts)));
    }

    /// <summary>The amounts of a task and of its parts that count.</summary>
    private IEnumerable<TaskAmount> Under(StrategyTask task, ILookup<ItemCode, TaskAmount> amounts, Func<TaskAmount, bool> when)
    {
        var own = amounts[task.Code].Where(when).ToArray();
        return TaskAmount.WithoutParts(own).Concat(task.Tasks
            .SelectMany(part => Under(part, amounts, when))
            .Where(each => _rule == TaskAmounts.ExcludeParts || !own.Any(each.IsAtTheTimeOf)));
    }

    private IEnumerable<Figure> InCurrencies(ItemCode subject, FigureMeasure measure, Period period, TaskAmount[] amounts, ValueList<FigureGap> missing) =>
        amounts.GroupBy(amount => amount.Amount.Currency, StringComparer.Ordinal).SelectMany(currency =>
        {
            var total = Sum(new FundingSubject(subject, currency.Key), currency.Key, measure, period, currency, missing);
            var sources = currency.GroupBy(amount => amount.Source, StringComparer.Ordinal).ToArray();
            return sources is [{ Key: null }]
                ? [total]
                : sources.Select(source => Sum(new FundingSourceSubject(subject, currency.Key, source.Key), currency.Key, measure, period, source, [])).Prepend(total);
        });

    private Figure Sum(FigureSubject subject, string currency, FigureMeasure measure, Period period, IEnumerable<TaskAmount> amounts, ValueList<FigureGap> missing)
    {
        var inputs = amounts
            .Select(each => new FigureInput(each.Task, each.Period ?? period, each.Amount.Amount) { Part = each.Source, Reported = each.Amount })
            .ToValueList();
        return new Figure(
            subject,
            measure,
            period,
            new FixedFigureRule(_rule == TaskAmounts.IncludeParts ? FixedRule.SumOfTaskAmountsIncludingParts : FixedRule.SumOfTaskAmounts),
            FigureOutcome.Number(Numbers.Sum(inputs.Select(input => input.Value)), rounding: null),
            new FigureCoverage(inputs, missing))
        {
            Unit = FigureUnit.Currency(currency),
        };
    }

    /// <summary>The time that all amounts belong to: what is planned to that of the strategy, what is spent to the years up to the round.</summary>
    private Period WholeTime(FigureMeasure measure, TaskAmount[] amounts)
    {
        var known = amounts.Select(amount => amount.Period).OfType<Period>().ToArray();
        if (measure == FigureMeasure.PlannedFunding && (_strategy.Period is not null || known.Length == 0))
        {
            return _strategy.Period ?? _until;
        }

        var (first, last) = (known.Min(period => period.Start.Year), known.Max(period => period.End.Year));
        return first == last ? Period.Year(first) : Period.Years(first, last);
    }

    /// <summary>The tasks in whose tree nothing is told: of what is planned all such tasks, of what is spent those with money planned by now.</summary>
    private ValueList<FigureGap> Without(FigureMeasure measure, StrategyTask[] tasks, ILookup<ItemCode, TaskAmount> amounts) => Gaps(tasks.Where(task =>
        !Under(task, amounts, _ => true).Any()
        && (measure == FigureMeasure.PlannedFunding || IsPlanned(task, amount => amount.Period is null || amount.Period.Start <= _until.End))));

    /// <summary>The tasks with money planned for a year of which the amounts tell nothing; none if they are what is planned.</summary>
    private ValueList<FigureGap> NotTold(StrategyTask[] tasks, ILookup<ItemCode, TaskAmount> amounts, Period year) =>
        Gaps(tasks.Where(task => !Under(task, amounts, amount => amount.Year == year).Any() && IsPlanned(task, amount => amount.Year == year)));

    private bool IsPlanned(StrategyTask task, Func<TaskAmount, bool> when) => Under(task, _planned, when).Any();

    private static ValueList<FigureGap> Gaps(IEnumerable<StrategyTask> tasks) =>
        tasks.Select(task => new FigureGap(task.Code, GapReason.NotReported)).ToValueList();

    private static IEnumerable<StrategyTask> Tree(StrategyTask task) => task.Tasks.SelectMany(Tree).Prepend(task);

    /// <summary>
    /// What was spent up to now in per cent of the whole plan, and in a year in per cent of what was planned for it. A year has none where an
    /// amount is planned for a longer time that the year is a part of, and nothing has one where 0 was planned.
    /// </summary>
    private IEnumerable<Figure> Uses(Figure[] planned, Figure[] spent, HashSet<ItemCode> tasks) =>
        from part in spent
        where part.Subject is FundingSubject
        let isWhole = part == spent.Last(each => each.Subject == part.Subject)
        let inCurrency = planned.Where(each => each.Subject == part.Subject).ToArray()
        let whole = isWhole ? inCurrency.LastOrDefault() : inCurrency.FirstOrDefault(each => each.Period == part.Period && IsPlannedByYear(part.Period, tasks))
        where whole is not null && whole.Exact > default(Fraction)
        select new Figure(
            part.Subject,
            FigureMeasure.FundingUse,
            part.Period,
            new FixedFigureRule(FixedRule.SpentInPercentOfPlanned),
            FigureOutcome.Number(part.Exact / whole.Exact * 100, _percentRounding),
            new FigureCoverage([Total(part), Total(whole)], []))
        {
            Unit = FigureUnit.Percent,
        };

    private static FigureInput Total(Figure total) => new(total.Item, total.Period, total.Exact) { Figure = total.Key };

    /// <summary>Whether every amount planned for a time that touches the year is planned for the year or a part of it.</summary>
    private bool IsPlannedByYear(Period year, HashSet<ItemCode> tasks) => tasks
        .SelectMany(task => _planned[task])
        .All(amount => amount.Period is { } period && (!period.Overlaps(year) || year.Contains(period)));
}
