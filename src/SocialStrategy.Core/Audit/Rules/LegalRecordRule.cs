namespace SocialStrategy.Audit.Rules;

/// <summary>SSA500: what of that which the law asks for the strategy's document contains was not recorded.</summary>
internal sealed class LegalRecordRule : IAuditRule
{
    private readonly LegalBasis _basis;

    internal LegalRecordRule(LegalBasis basis) => _basis = basis;

    public string Code => "SSA500";

    public IEnumerable<Finding> Check(AuditContext context) => context.Strategy.Elements.Count > 0
        ? []
        :
        [
            new Finding(
                Code,
                Severity.Hint,
                context.Strategy.Code,
                context.Round.Period,
                $"It is not recorded what the strategy contains of that which the law asks for ({_basis.EnglishText}).",
                $"Nie zapisano, które z elementów wymaganych prawem zawiera strategia ({_basis.PolishText}).")
            {
                AdviceEnglish = "Look into the strategy and record its elements with the places where they stand. An older strategy is judged by the law of the day of its resolution: give the audit that provision.",
                AdvicePolish = "Sprawdź w strategii i zapisz jej elementy wraz z miejscami, w których się znajdują. Strategię wcześniejszą ocenia się według prawa z dnia jej uchwalenia: podaj wtedy ten przepis.",
            },
        ];
}
