namespace SocialStrategy.Audit.Rules;

/// <summary>SSA501–SSA510: the strategy does not contain something that the law asks for; one code an element.</summary>
internal sealed class LegalElementRule : IAuditRule
{
    private readonly StrategyElementKind _kind;
    private readonly LegalBasis _basis;

    internal LegalElementRule(StrategyElementKind kind, LegalBasis basis)
    {
        _kind = kind;
        _basis = basis;
    }

    public string Code => _kind switch
    {
        StrategyElementKind.Diagnosis => "SSA501",
        StrategyElementKind.SocialEconomyCapacity => "SSA502",
        StrategyElementKind.Forecast => "SSA503",
        StrategyElementKind.StrategicGoals => "SSA504",
        StrategyElementKind.Directions => "SSA505",
        StrategyElementKind.Implementation => "SSA506",
        StrategyElementKind.FinancialFramework => "SSA507",
        StrategyElementKind.Indicators => "SSA508",
        StrategyElementKind.SocialServices => "SSA509",
        StrategyElementKind.CommissionedTasks => "SSA510",
    };

    public IEnumerable<Finding> Check(AuditContext context)
    {
        if (context.Strategy.Elements.Count == 0 || context.Strategy.Elements.Any(element => element.Kind == _kind) || IsInModel(context))
        {
            return [];
        }

        var (english, polish) = Name(_kind);
        return
        [
            new Finding(
                Code,
                Severity.Warning,
                context.Strategy.Code,
                context.Round.Period,
                $"The strategy does not contain {english} ({_basis.EnglishText}).",
                $"Strategia nie zawiera elementu: {polish} ({_basis.PolishText}).")
            {
                AdviceEnglish = "Add it to the strategy, or record where it stands.",
                AdvicePolish = "Uzupełnij strategię albo zapisz, gdzie ten element się znajduje.",
            },
        ];
    }

    /// <summary>Whether the model itself shows the element.</summary>
    private bool IsInModel(AuditContext context) => _kind switch
    {
        StrategyElementKind.StrategicGoals => context.Strategy.Goals.Count > 0,
        StrategyElementKind.Directions => context.Items.Any(item => item is DirectionItem),
        StrategyElementKind.Indicators => context.Items.Any(item => item is IndicatorItem),
        _ => false,
    };

    private static (string English, string Polish) Name(StrategyElementKind kind) => kind switch
    {
        StrategyElementKind.Diagnosis => ("the diagnosis of the social situation", "diagnoza sytuacji społecznej"),
        StrategyElementKind.SocialEconomyCapacity => ("the capacity of social-economy entities to deliver social services", "potencjał podmiotów ekonomii społecznej w zakresie realizacji usług społecznych"),
        StrategyElementKind.Forecast => ("the forecast of changes", "prognoza zmian w zakresie objętym strategią"),
        StrategyElementKind.StrategicGoals => ("the strategic goals", "cele strategiczne projektowanych zmian"),
        StrategyElementKind.Directions => ("the directions of action", "kierunki niezbędnych działań"),
        StrategyElementKind.Implementation => ("the way of implementation", "sposób realizacji strategii"),
        StrategyElementKind.FinancialFramework => ("the financial framework", "ramy finansowe strategii"),
        StrategyElementKind.Indicators => ("the indicators of implementation", "wskaźniki realizacji działań"),
        StrategyElementKind.SocialServices => ("the social services planned", "usługi społeczne planowane do realizacji"),
        StrategyElementKind.CommissionedTasks => ("the public tasks to be commissioned", "zadania publiczne przewidziane do zlecania"),
    };
}
