namespace SocialStrategy.Core.Tests.Collection;

/// <summary>What a body reads about its form, word for word in both languages.</summary>
public sealed class FormProblemTests
{
    [Theory]
    [InlineData("4;S;2024", "cztery;S;2024", "SSR503 $[5].nr", "Found 'cztery' in column 'nr'; expected the number of the line as it was sent. Correct the cell.", "W kolumnie „nr” jest „cztery”; oczekiwano numeru wiersza z wysłanego formularza. Popraw komórkę.")]
    [InlineData("4;S;2024", ";S;2024", "SSR503 $[5].nr", "Found '' in column 'nr'; expected the number of the line as it was sent. Correct the cell.", "W kolumnie „nr” jest „”; oczekiwano numeru wiersza z wysłanego formularza. Popraw komórkę.")]
    [InlineData("4;S;2024", "44;S;2024", "SSR604 $[5].nr", "The form has no line '44'. Take the row out; tell what was not asked in the remarks.", "Formularz nie ma wiersza „44”. Usuń ten wiersz; o co nie pytamy, wpisz w uwagach.")]
    [InlineData("5;S;2024", "4;S;2024", "SSR605 $[6].nr", "Line 4 stands twice. Keep one of them.", "Wiersz 4 występuje dwa razy. Zostaw jeden.")]
    [InlineData("1;S;2024;MOPS", "1;S;2024;XYZ", "SSR602 $[2].realizator", "No form was sent to 'XYZ'. Write the code as it was sent.", "Do „XYZ” nie wysłano formularza. Wpisz kod tak, jak był w formularzu.")]
    [InlineData("1;S;2024;MOPS", "1;S;2024;", "SSR602 $[2].realizator", "No form was sent to ''. Write the code as it was sent.", "Do „” nie wysłano formularza. Wpisz kod tak, jak był w formularzu.")]
    [InlineData("4;S;2024;MOPS;w1;1;Osoby;;rodziny;;9;;;szacunek;\r\n", "", "SSR606 $.4", "Line 4 ('Osoby') is missing. Put it back; leave its value empty or give a reason.", "Brakuje wiersza 4 („Osoby”). Przywróć go; wartość zostaw pustą albo podaj powód.")]
    public void Read_LinesThatDoNotBelongToTheForm_AreToldInBothLanguages(string sent, string typed, string place, string english, string polish) =>
        AssertFirst(sent, typed, place, english, polish);

    [Theory]
    [InlineData("1;S;2024", "1;T;2024", "$[2].strategia", "T", "S")]
    [InlineData("1;S;2024", "1;S;", "$[2].okres", "", "2024")]
    [InlineData("MOPS;w1;1;Osoby;;osoby", "MOPS;w7;1;Osoby;;osoby", "$[2].kod", "w7", "w1")]
    [InlineData("MOPS;w1;1;Osoby;;osoby", "MOPS;;1;Osoby;;osoby", "$[2].kod", "", "w1")]
    [InlineData("kobiety", "panie", "$[3].w tym", "panie", "kobiety")]
    [InlineData("Kierunek;;;", "Kierunek;;osoby;", "$[7].jednostka", "osoby", "")]
    public void Read_WhatWasSentChanged_TellsBoth(string sent, string typed, string place, string found, string expected)
    {
        var column = place[(place.IndexOf('.', StringComparison.Ordinal) + 1)..];
        AssertFirst(
            sent,
            typed,
            $"SSR603 {place}",
            $"Found '{found}' in column '{column}'; sent was '{expected}'. Do not change what was sent; tell another unit in its own column.",
            $"W kolumnie „{column}” jest „{found}”, a wysłano „{expected}”. Nie zmieniaj wysłanych danych; inną jednostkę podaj w jej kolumnie.");
    }

    [Theory]
    [InlineData("rodziny;;9;;;", "rodziny;;;;bo tak;", "SSR503 $[5].powód braku", "Found 'bo tak' in column 'powód braku'; expected one of: brak danych, nie dotyczy, nie zgłoszono, dane niejawne. Correct the cell.", "W kolumnie „powód braku” jest „bo tak”; oczekiwano jednego z: brak danych, nie dotyczy, nie zgłoszono, dane niejawne. Popraw komórkę.")]
    [InlineData("rodziny;;9;;;", "rodziny;;9;;brak danych;", "SSR504 $[5].powód braku", "There is a value and a reason why there is none. Keep one of them.", "Jest wartość i powód, dla którego jej nie ma. Zostaw jedno z nich.")]
    [InlineData(";30;32;", ";30;-3;", "SSR607 $[2].wartość", "Found '-3' in column 'wartość'; expected a number that is not below 0. Correct the value.", "W kolumnie „wartość” jest „-3”; oczekiwano liczby nie mniejszej niż 0. Popraw wartość.")]
    [InlineData("Kierunek;;;;;", "Kierunek;;;;3;", "SSR503 $[7].wartość", "Found '3' in column 'wartość'; expected nothing; this line asks what was done, tell it in the last column. Correct the cell.", "W kolumnie „wartość” jest „3”; oczekiwano pustej komórki; ten wiersz pyta, co zrobiono, opisz to w ostatniej kolumnie. Popraw komórkę.")]
    [InlineData("Kierunek;;;;;;;", "Kierunek;;;;;;nie dotyczy;", "SSR503 $[7].powód braku", "Found 'nie dotyczy' in column 'powód braku'; expected nothing; this line asks what was done, tell it in the last column. Correct the cell.", "W kolumnie „powód braku” jest „nie dotyczy”; oczekiwano pustej komórki; ten wiersz pyta, co zrobiono, opisz to w ostatniej kolumnie. Popraw komórkę.")]
    public void Read_AnswersThatCannotBe_AreToldInBothLanguages(string sent, string typed, string place, string english, string polish) =>
        AssertFirst(sent, typed, place, english, polish);

    private static void AssertFirst(string sent, string typed, string place, string english, string polish)
    {
        var full = CollectionExamples.Csv(CollectionExamples.FullMops);
        Assert.Contains(sent, full, StringComparison.Ordinal);

        var problem = CollectionExamples.Read(full.Replace(sent, typed, StringComparison.Ordinal)).Problems[0];

        Assert.Equal(place, $"{problem.Code} {problem.Path}");
        Assert.Equal(english, problem.English);
        Assert.Equal(polish, problem.Polish);
    }
}
