using System.Globalization;
using SocialStrategy.Collection;
using SocialStrategy.Reporting;
using SocialStrategy.Samples.Portal.Data;

namespace SocialStrategy.Samples.Portal;

/// <summary>Every word that the portal says, in Polish; what reports say comes from the library.</summary>
internal static class PortalTexts
{
    internal const string Portal = "Portal strategii społecznych";
    internal const string SkipToContent = "Przejdź do treści";
    internal const string Navigation = "Strona";
    internal const string Footer = "Przykład do biblioteki SocialStrategy. Dane pochodzą z opublikowanych sprawozdań gmin.";
    internal const string Interface = "Dane dla programów (API)";
    internal const string Program = "program";
    internal const string None = "–";

    internal const string Strategies = "Strategie";
    internal const string StrategiesIntroduction = "Cele, wskaźniki i oceny strategii rozwiązywania problemów społecznych, z wyjaśnieniem, skąd jest każda liczba.";
    internal const string LatestPeriod = "Ostatnie sprawozdanie";
    internal const string Overview = "Przegląd";
    internal const string Findings = "Ustalenia kontroli";
    internal const string Collection = "Zbieranie danych";
    internal const string Reports = "Sprawozdania";
    internal const string Import = "Import";
    internal const string Journal = "Dziennik";
    internal const string MyForm = "Mój formularz";
    internal const string Submission = "Przesłany formularz";
    internal const string SignIn = "Logowanie";
    internal const string SignOut = "Wyloguj";

    internal const string Period = "Okres";
    internal const string Show = "Pokaż";
    internal const string NotPublishedYet = "Te dane są jeszcze zbierane i widzi je tylko koordynator.";
    internal const string Goal = "Cel";
    internal const string Goals = "Cele";
    internal const string MeanRating = "Średnia ocen";
    internal const string Ratings = "Oceny";
    internal const string Progress = "Postęp";
    internal const string IndicatorsWithValue = "Wskaźniki z wartością";
    internal const string Contributions = "Wkłady realizatorów";
    internal const string Indicators = "Wskaźniki";
    internal const string Indicator = "Wskaźnik";
    internal const string LowerGoals = "Cele niższego rzędu";
    internal const string Directions = "Kierunki działań";
    internal const string Direction = "Kierunek działania";
    internal const string Rating = "Ocena";
    internal const string Value = "Wartość";
    internal const string Unit = "Jednostka";
    internal const string Code = "Kod";
    internal const string Name = "Nazwa";
    internal const string WholeStrategy = "Cała strategia";
    internal const string WholeIndex = "Skąd jest średnia całej strategii?";
    internal const string WhereFrom = "Skąd ta liczba?";
    internal const string WhereFromIntroduction = "Każda obliczona liczba ze wszystkim, z czego ją policzono, aż do tego, co podał realizator.";
    internal const string NoFigures = "Dla tej pozycji niczego nie obliczono. Wartość jest taka, jak ją podano.";
    internal const string ForPrograms = "to samo jako JSON";
    internal const string PublishedFigures = "Liczby opublikowane i reguły, które je dają";
    internal const string WhoContributed = "Kto ile podał";
    internal const string Realizer = "Realizator";
    internal const string Note = "Uwagi";
    internal const string Series = "Wartości w kolejnych okresach";
    internal const string Charts = "Wykresy";

    internal const string FindingsIntroduction = "Sprzeczności i niejasności, które program znalazł w danych. Program zna tylko te dane, nie zna ich źródeł.";
    internal const string ShowHints = "Pokaż wskazówki";
    internal const string NoFindings = "Kontrola niczego nie znalazła.";
    internal const string Subject = "Dotyczy";
    internal const string Message = "Co znaleziono";
    internal const string Advice = "Co zrobić";

    internal const string FormIntroduction = "Pobierz formularz, wpisz wartości i odeślij go tutaj. Nie zmieniaj kolumn, które są już wypełnione.";
    internal const string NothingIsCollected = "Teraz nie zbieramy danych.";
    internal const string Download = "Pobierz formularz";
    internal const string DownloadXlsx = "Pobierz arkusz XLSX z instrukcją";
    internal const string DownloadCsv = "Pobierz plik CSV";
    internal const string SendForm = "Odeślij formularz";
    internal const string File = "Plik";
    internal const string FileHint = "Plik CSV albo XLSX, najwyżej 4 MB.";
    internal const string IsCorrection = "Co to za plik?";
    internal const string Correction = "Formularz albo jego poprawiona wersja; zastępuje mój poprzedni plik";
    internal const string Additional = "Dodatkowy plik; poprzedni pozostaje";
    internal const string Send = "Wyślij";
    internal const string MySubmissions = "Co już przesłano";
    internal const string NothingSent = "Jeszcze niczego nie przesłano.";
    internal const string Number = "Nr";
    internal const string Received = "Przesłano";
    internal const string SentBy = "Kto przesłał";
    internal const string State = "Stan";
    internal const string ChooseFile = "Wybierz plik.";
    internal const string FileIsEmpty = "Plik jest pusty. Wybierz plik z formularzem.";
    internal const string WrongFile = "To nie jest plik CSV ani XLSX. Wybierz pobrany formularz.";
    internal const string FileTooLarge = "Plik jest większy niż 4 MB. Odeślij sam formularz, bez załączników.";
    internal const string FormOfAnother = "To jest formularz innego realizatora. Odeślij formularz pobrany z tej strony.";

    internal const string Problems = "Co trzeba poprawić";
    internal const string ProblemsIntroduction = "Popraw te komórki i prześlij plik jeszcze raz. W tabeli niżej każda uwaga stoi przy swojej komórce.";
    internal const string NoProblems = "Wszystkie komórki można odczytać.";
    internal const string Doubts = "O co zapyta koordynator";
    internal const string FormAsSent = "Formularz, jak go przesłano";
    internal const string Row = "Wiersz";
    internal const string TableIsCut = "Pokazano początek pliku i wszystkie wiersze z uwagami.";
    internal const string Problem = "Do poprawy:";
    internal const string OriginalFile = "Pobierz przesłany plik";
    internal const string ReplacesFile = "Poprawia plik";
    internal const string DecidedBy = "Decyzja";
    internal const string SentBackBecause = "Powód zwrotu";

    internal const string Decision = "Decyzja koordynatora";
    internal const string WhatApprovalDoes = "Co się stanie po przyjęciu";
    internal const string Approve = "Przyjmij dane";
    internal const string SendBack = "Zwróć do poprawy";
    internal const string Reason = "Powód zwrotu";
    internal const string ReasonHint = "Realizator zobaczy ten tekst przy swoim pliku. Najwyżej 500 znaków.";
    internal const string ReasonMissing = "Napisz, co trzeba poprawić. Niczego nie zapisano.";
    internal const string OvertakenTitle = "Ktoś był szybszy";
    internal const string Overtaken = "Ktoś inny zmienił dane po otwarciu tej strony. Niczego nie zapisano. Otwórz stronę jeszcze raz, sprawdź ją i zdecyduj ponownie.";
    internal const string LookAgain = "Otwórz jeszcze raz";

    internal const string Conflicts = "Różne wartości tego samego";
    internal const string ConflictsIntroduction = "Pierwsza wartość pozostaje. Aby ją zmienić, poproś realizatora o poprawiony plik, który zastąpi poprzedni.";
    internal const string FirstValue = "Pozostaje";
    internal const string SecondValue = "Nie przyjęto";
    internal const string InRoundBefore = "była wcześniej";
    internal const string Completeness = "Kto już odpowiedział";
    internal const string Answered = "Odpowiedzi";
    internal const string AllSubmissions = "Przesłane formularze";
    internal const string Publish = "Zakończ zbieranie i opublikuj dane";
    internal const string PublishIntroduction = "Przyjęte dane staną się jawne, a realizatorzy nie prześlą już niczego. Tego nie można cofnąć.";

    internal const string PublishConfirmation = "Sprawdzono dane i mogą być jawne";
    internal const string NotConfirmed = "Potwierdź, że sprawdzono dane. Niczego nie zapisano.";
    internal const string NothingToPublish = "Nie przyjęto jeszcze żadnego formularza, więc nie ma czego opublikować.";
    internal const string BeginIntroduction = "Realizatorzy, którzy podawali dane do sprawozdań, dostaną formularze z tymi samymi pytaniami.";
    internal const string DueDay = "Termin odesłania formularzy";
    internal const string DueDayMissing = "Podaj termin: dzień w postaci rok-miesiąc-dzień, po końcu okresu. Niczego nie zapisano.";

    internal const string ReportsIntroduction = "Sprawozdanie powstaje w tle jako Word, HTML, Excel, JSON i CSV. Wszystkie pliki mówią to samo.";
    internal const string MakeReport = "Sporządź sprawozdanie";
    internal const string MadeReports = "Sporządzone sprawozdania";
    internal const string NoReports = "Jeszcze żadnego nie sporządzono.";
    internal const string RequestedBy = "Kto zlecił";
    internal const string ReportFiles = "Sprawozdanie";
    internal const string DataFiles = "Dane";
    internal const string ReportIsMade = "Sprawozdanie powstaje. Ta strona odświeża się sama co dwie sekundy.";
    internal const string ReportFailed = "Sprawozdania nie udało się sporządzić. Zgłoś to osobie, która prowadzi portal, podając numer sprawozdania.";
    internal const string Refresh = "Odśwież teraz";
    internal const string PeriodMissing = "Wybierz okres, dla którego są dane.";

    internal const string ImportIntroduction = "Wczytaj pomiary z innych lat w formacie JSON biblioteki. Wczytują się wszystkie pliki albo żaden; niczego, co już jest, nie można nadpisać.";
    internal const string ImportFiles = "Pliki round-*.json";
    internal const string ImportHint = "Można wybrać kilka plików, razem najwyżej 32 MB.";
    internal const string ImportProblems = "Niczego nie wczytano";
    internal const string TakeIn = "Wczytaj";

    internal const string JournalIntroduction = "Kto i co zmienił. Wpisów nie można zmienić ani usunąć. Pokazano 200 ostatnich.";
    internal const string When = "Kiedy";
    internal const string Who = "Kto";
    internal const string What = "Co";

    internal const string SignInIntroduction = "Zaloguj się kontem i kodem dostępu, które otrzymano od prowadzącego portal.";
    internal const string Login = "Konto";
    internal const string AccessCode = "Kod dostępu";
    internal const string SignInButton = "Zaloguj";
    internal const string SignInFailed = "Konto albo kod dostępu jest błędny. Sprawdź oba i spróbuj ponownie.";

    internal const string ErrorNumber = "Numer zgłoszenia";
    internal const string BackToStart = "Przejdź do strony głównej";
    internal const string AccountsAreNew = "Nowa baza danych. Konta i kody dostępu (pokazywane tylko raz):";

    internal static Language Language => LayoutTexts.Polish.Language;

    internal static string Running(string address) => $"Portal działa: {address}";

    internal static string RoundTitle(Period period) => $"Sprawozdanie z realizacji strategii za {Language.Period(period)}, z formularzy realizatorów";

    internal static string FormInJournal(int number, string realizer, string file) => string.Create(CultureInfo.InvariantCulture, $"nr {number}, {realizer}, {file}");

    internal static string PeriodIsThere(Period period) => $"Za {Language.Period(period)} jest już pomiar albo podano dwa. Jeden okres może mieć tylko jeden.";

    internal static string FormFor(Period period) => $"Formularz za {Language.Period(period)}";

    internal static string Due(DateOnly day) => $"Termin: {Language.Date(day)}";

    internal static string CollectionFor(Period period) => $"Zbieranie danych za {Language.Period(period)}";

    internal static string Begin(Period period) => $"Rozpocznij zbieranie za {Language.Period(period)}";

    internal static string SubmissionTitle(int number) => string.Create(CultureInfo.InvariantCulture, $"Przesłany formularz nr {number}");

    internal static string ReportTitle(int number, Period period) => string.Create(CultureInfo.InvariantCulture, $"Sprawozdanie nr {number} za {Language.Period(period)}");

    internal static string GoalsIn(Period period) => $"Cele w {Language.Period(period).Replace(" r.", " roku", StringComparison.Ordinal)}";

    internal static string OutOf(int some, int all) => $"{Language.Number(some)} z {Language.Number(all)}";

    internal static string Place(int? row, string? column) => (row, column) switch
    {
        (null, _) => "Cały plik",
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"Wiersz {row}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Wiersz {row}, kolumna „{column}”"),
    };

    internal static string Taken(int taken) => $"Do danych za ten okres wejdą odpowiedzi: {Language.Number(taken)}.";

    internal static string FilesMade(ReportJobRow job) => job.Total is { } total ? $"Gotowe pliki: {OutOf(job.Done, total)}." : "Sprawozdanie czeka na swoją kolej.";

    internal static string Imported(int files) => $"Wczytane pliki: {Language.Number(files)}.";

    internal static string ProblemCount(int count) => Language.Count(count, PluralForms.Of("komórka do poprawy", "komórki do poprawy", "komórek do poprawy", "komórki do poprawy"));

    internal static string Moment(DateTimeOffset moment, TimeProvider time) => string.Create(CultureInfo.InvariantCulture, $"{Language.Date(PortalClock.DayOf(moment, time))}, {PortalClock.HourOf(moment, time):HH:mm}");

    internal static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "Błędy",
        Severity.Warning => "Ostrzeżenia",
        Severity.Hint => "Wskazówki",
    };

    internal static string StateName(SubmissionState state) => state switch
    {
        SubmissionState.Faulty => "do poprawy",
        SubmissionState.Waiting => "czeka na koordynatora",
        SubmissionState.Approved => "przyjęty",
        SubmissionState.SentBack => "zwrócony",
        SubmissionState.Superseded => "zastąpiony nowszym",
    };

    internal static string StateName(RealizerCompleteness body) => body.State switch
    {
        DeliveryState.Missing => "nie odpowiedział",
        DeliveryState.Partly => "odpowiedział częściowo",
        DeliveryState.Received => body.IsLate ? "odpowiedział, po terminie" : "odpowiedział",
    };

    internal static string StateName(JobState state) => state switch
    {
        JobState.Queued => "czeka",
        JobState.Running => "powstaje",
        JobState.Done => "gotowe",
        JobState.Failed => "nieudane",
    };

    internal static string ActionName(JournalAction action) => action switch
    {
        JournalAction.Seeded => "założono bazę danych",
        JournalAction.SignedIn => "zalogowano",
        JournalAction.FormSent => "przesłano formularz",
        JournalAction.FormApproved => "przyjęto formularz",
        JournalAction.FormSentBack => "zwrócono formularz",
        JournalAction.RoundsImported => "wczytano pomiary",
        JournalAction.RoundPublished => "opublikowano dane",
        JournalAction.ReportRequested => "zlecono sprawozdanie",
        JournalAction.CollectionBegun => "rozpoczęto zbieranie",
    };

    internal static string KindName(StrategyItem item) => item.Kind switch
    {
        ItemKind.Goal => Goal,
        ItemKind.Direction => Direction,
        ItemKind.Indicator => Indicator,
        ItemKind.Task => "Zadanie",
        ItemKind.Programme => "Program",
    };

    internal static (string Title, string Text) Error(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ("Nie można przyjąć tego formularza", "Strona mogła być otwarta zbyt długo albo w innej karcie zmieniono konto. Otwórz ją jeszcze raz i spróbuj ponownie."),
        StatusCodes.Status403Forbidden => ("Brak dostępu", "Tej strony nie widać z tego konta. Jeśli jest potrzebna, zaloguj się innym kontem."),
        StatusCodes.Status404NotFound => ("Nie ma takiej strony", "Sprawdź adres albo przejdź do strony głównej."),
        StatusCodes.Status413PayloadTooLarge => ("Przesyłka jest za duża", FileTooLarge),
        StatusCodes.Status429TooManyRequests => ("Za dużo prób", "Odczekaj minutę i spróbuj ponownie."),
        _ => ("Coś się nie udało", "Niczego nie zapisano. Spróbuj ponownie, a jeśli to się powtórzy, podaj numer zgłoszenia osobie, która prowadzi portal."),
    };
}
