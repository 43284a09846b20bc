namespace SocialStrategy.Reporting;

/// <summary>The Polish words about collecting data.</summary>
internal static class PolishCollection
{
    internal static CollectionTexts Texts { get; } = new()
    {
        LetterTitle = "Pytania do formularza, {period}",
        NothingCame = "Nie otrzymaliśmy formularza, który można odczytać.",
        AllIsWell = "Formularz jest kompletny i nie mamy pytań. Dziękujemy.",
        Request = "Prosimy o odpowiedź na formularzu, bez zmieniania wysłanych kolumn i wierszy, do dnia {date}",
        ProblemsHeading = "Czego nie udało się odczytać",
        UnansweredHeading = "Na co nie ma odpowiedzi",
        DoubtsHeading = "Co budzi wątpliwości",
        ConflictsHeading = "Dwie różne wartości",
        Place = "{file}, wiersz {row}",
        WholeFile = "{file}",
        Line = "{number}. {title}",
        Conflict = "{title}: {first} ({firstFrom}) i {second} ({secondFrom}). Która wartość jest poprawna?",
        FromRound = "wcześniejsze dane",
        OverviewTitle = "Stan zbierania danych, {period}",
        Summary = "Formularze wysłane: {expected}. Pełne: {received}, częściowe: {partly}, brak: {missing}; po terminie lub brak: {late}.",
        CompletenessCaption = "Kompletność według realizatorów, termin: {date}",
        LogCaption = "Dziennik przyjęcia plików",
        RealizerColumn = "Realizator",
        StateColumn = "Stan",
        AnsweredColumn = "Odpowiedzi",
        FileColumn = "Plik",
        ReceivedColumn = "Wpłynął",
        OutcomeColumn = "Co zrobiono",
        TakenColumn = "Przyjęte odpowiedzi",
        ProblemsColumn = "Problemy",
        States = new Dictionary<string, string>(StringComparer.Ordinal) { ["Missing"] = "brak", ["Partly"] = "częściowo", ["Received"] = "pełny" },
        Outcomes = new Dictionary<string, string>(StringComparer.Ordinal) { ["Refused"] = "odrzucono", ["Taken"] = "przyjęto", ["Replaced"] = "zastąpiono nowszym" },
        Late = "{state}, po terminie",
        Answered = "{answered} z {expected}",
        InstructionsTitle = "Jak wypełnić formularz, {period}",
        InstructionsIntroduction = "Formularz zbiera dane do sprawozdania z realizacji dokumentu „{strategy}”. Wypełnia go: {realizer}. Prosimy o odesłanie do dnia {date}",
        InstructionsSteps =
        [
            "W kolumnie „wartość” wpisz samą liczbę, bez jednostki; przed liczbą przybliżoną wpisz „ok.”.",
            "Zero wpisuj tylko wtedy, gdy niczego nie było. Gdy nie ma liczby, wybierz powód w kolumnie „powód braku”: {reasons}.",
            "Jeśli liczysz w innej jednostce, wpisz ją w kolumnie „inna jednostka”; taka wartość nie wejdzie do sumy.",
            "W wierszach z wypełnioną kolumną „w tym” wpisz części wartości z wiersza powyżej.",
            "W kolumnie „uwagi” wyjaśnij, co w liczbie jest nietypowe. W kolumnie „wymienione” wpisz policzone rzeczy albo wykonane działania, każdą w osobnym wierszu komórki.",
            "Nie zmieniaj pozostałych kolumn, nie dodawaj i nie usuwaj wierszy.",
        ],
    };
}
