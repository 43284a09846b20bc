using System.Text;
using SocialStrategy.Exchange;
using SocialStrategy.Collection;
using SocialStrategy.Reporting.OpenXml;

namespace SocialStrategy.Samples.Collecting;

/// <summary>The bodies of Ostrowiec: each fills in its form with what it contributed in 2021, some with the faults that happen.</summary>
internal sealed class Bodies
{
    private static readonly DateOnly InTime = new(2022, 3, 15);

    private static readonly DateOnly Late = new(2022, 4, 6);

    private static readonly DateOnly Corrected = new(2022, 4, 20);

    private readonly CollectionPlan _plan;
    private readonly ILookup<(RealizerCode Realizer, ItemCode Item, string? Unit), Contribution> _contributions;

    internal Bodies(CollectionPlan plan, MonitoringRound round)
    {
        _plan = plan;
        _contributions = round.Observations
            .SelectMany(observation => observation.Contributions.Select(contribution => (observation.Item, contribution)))
            .ToLookup(each => (each.contribution.Realizer, each.Item, each.contribution.Unit), each => each.contribution);
    }

    /// <summary>What came first: most forms in order, one body silent, one late, and eight with faults.</summary>
    internal IEnumerable<SentFile> First()
    {
        foreach (var form in _plan.Forms.Where(form => form.Realizer.Code != new RealizerCode("KPP")))
        {
            var name = form.Realizer.Code.Text;
            yield return Sent($"{name}.{EndingOf(name)}", form, name == "PCK" ? Late : InTime, Filled(form, name));
        }

        var second = Filled(_plan.FindForm(new("MOPS"))!);
        yield return Sent("MOPS-dział-świadczeń.csv", second.Form, InTime, Changed(second, 2, answer => answer with { Value = new NumberValue(1781) }));
    }

    /// <summary>What came after the letters: every form with questions again, corrected, and the silent one.</summary>
    internal IEnumerable<SentFile> Second(IEnumerable<SentFile> first) =>
        from form in _plan.Forms
        let earlier = first.Where(file => file.From == form.Realizer.Code).ToArray()
        where earlier.Length != 1 || IsFaulty(form.Realizer.Code.Text)
        from replaced in earlier.Select(file => file.Name).DefaultIfEmpty()
        select Sent(replaced is null ? $"{form.Realizer.Code}.csv" : $"{Path.GetFileNameWithoutExtension(replaced)}-korekta{Path.GetExtension(replaced)}", form, Corrected, Filled(form)) with { Replaces = replaced };

    /// <summary>Three bodies fill in the workbook, the others the CSV file.</summary>
    private static string EndingOf(string realizer) => realizer is "ARL" or "ZUM" or "PCK" ? "xlsx" : "csv";

    private static bool IsFaulty(string realizer) => realizer is "PUP" or "ARL" or "ZUM" or "WTZ" or "ŚOT" or "PROKURATURA" or "FPD" or "PCPR";

    /// <summary>The form as the body fills it in, with the fault that is the body's own.</summary>
    private FilledForm Filled(CollectionForm form, string realizer)
    {
        var filled = Filled(form);
        return realizer switch
        {
            // Words in a number cell.
            "PUP" => Changed(filled, 1, answer => answer with { Value = new TextValue("sto dwadzieścia") }),

            // A number below zero.
            "ARL" => Changed(filled, 3, answer => answer with { Value = new NumberValue(-12) }),

            // 31, 14 and 6 are the parts of 51; here one of them is typed wrongly.
            "ZUM" => Changed(filled, form.Entries.First(entry => entry.Part is not null).Number, answer => answer with { Value = new NumberValue(13) }),

            // A line that was deleted.
            "WTZ" => filled with { Form = form with { Entries = [.. form.Entries.Skip(1)] } },

            // A line that nobody asked for.
            "ŚOT" => filled with { Form = form with { Entries = [.. form.Entries, form.Entries[0] with { Number = 99, Item = new("9.9.W9") }] } },

            // A unit changed in its place.
            "FPD" => filled with { Form = form with { Entries = [form.Entries[0] with { Unit = "rodziny" }, .. form.Entries.Skip(1)] } },

            // A line left empty.
            "PCPR" => filled with { Answers = [.. filled.Answers.Where(answer => answer.Entry != 1)] },
            _ => filled,
        };
    }

    /// <summary>The form with what the body contributed.</summary>
    private FilledForm Filled(CollectionForm form) => new(form, form.Entries.Select(entry => Answer(form, entry)).ToValueList());

    private FormAnswer Answer(CollectionForm form, FormEntry entry)
    {
        var contribution = _contributions[(form.Realizer.Code, entry.Item, entry.IsInOtherUnit ? entry.Unit : null)].First();
        var part = entry.Part is null
            ? null
            : contribution.Breakdowns.SelectMany(breakdown => breakdown.Parts).First(each => each.Name == entry.Part);
        return new FormAnswer(entry.Number)
        {
            Value = (part?.Value ?? contribution.Value) with { Printed = null },
            Note = part is null ? contribution.Note : part.Note,
            Listed = part is null ? contribution.ListedItems : [],
        };
    }

    private static FilledForm Changed(FilledForm filled, int entry, Func<FormAnswer, FormAnswer> change) =>
        filled with { Answers = filled.Answers.Select(answer => answer.Entry == entry ? change(answer) : answer).ToValueList() };

    /// <summary>The file as it comes by e-mail: two bodies save in the letters of Windows, one renames a column.</summary>
    private static SentFile Sent(string name, CollectionForm form, DateOnly on, FilledForm filled)
    {
        using var stream = new MemoryStream();
        if (Path.GetExtension(name) == ".xlsx")
        {
            FormsXlsx.Write(filled, stream, instructions: null);
            return new SentFile(name, form.Realizer.Code, on, stream.ToArray());
        }

        CsvTables.Write(FormsTable.Create(filled), stream, CsvProfile.ExcelPl);
        var content = stream.ToArray();
        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        return new SentFile(name, form.Realizer.Code, on, name switch
        {
            "UTW.csv" or "ESKULAP.csv" => CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(text),
            "PROKURATURA.csv" => Encoding.UTF8.GetBytes(text.Replace(";wartość;", ";liczba;", StringComparison.Ordinal)),
            _ => content,
        });
    }
}

/// <summary>A file that a body sent.</summary>
internal sealed record SentFile(string Name, RealizerCode From, DateOnly ReceivedOn, byte[] Content)
{
    /// <summary>The name of the file that it corrects; null if none.</summary>
    public string? Replaces { get; init; }
}
