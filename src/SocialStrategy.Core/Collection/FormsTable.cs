using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>Forms as tables; the columns are described in <c>docs/collection.md</c>.</summary>
public static class FormsTable
{
    /// <summary>Gets the names of the columns of a form.</summary>
    public static ValueList<string> Columns { get; } = FormColumns.All.Select(column => column.Name).ToValueList();

    /// <summary>Gets the names of the columns that the body fills in.</summary>
    public static ValueList<string> InputColumns { get; } = [FormColumns.Value.Name, FormColumns.OtherUnit.Name, FormColumns.Reason.Name, FormColumns.Note.Name, FormColumns.Listed.Name];

    /// <summary>Creates the table of an empty form; <see cref="CsvProfile.ExcelPl"/> is the profile that offices open.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The table <c>form</c>.</returns>
    public static TableData Create(CollectionForm form)
    {
        Guard.Against.Null(form);
        return Create(new FilledForm(form, []));
    }

    /// <summary>Creates the table of a form with answers, as a body would send it back.</summary>
    /// <param name="filled">The form with its answers.</param>
    /// <returns>The table <c>form</c>, a row for each entry.</returns>
    public static TableData Create(FilledForm filled)
    {
        Guard.Against.Null(filled);
        return new TableData("form", $"{filled.Form.Realizer.Name}, {filled.Form.Period}", FormColumns.All, FormColumns.Rows(filled));
    }

    /// <summary>Creates the table of what is expected from whom, a row for each entry of each form.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The table <c>manifest</c>.</returns>
    public static TableData CreateManifest(CollectionPlan plan)
    {
        Guard.Against.Null(plan);
        return new TableData("manifest", plan.Strategy.Title, FormColumns.Manifest, ManifestRows(plan));
    }

    /// <summary>Reads a form that came back, strictly: what was sent must be there unchanged, and every cell that cannot be read is a problem.</summary>
    /// <param name="source">The form, such as <see cref="CsvTables.Open"/> opens it.</param>
    /// <param name="plan">What was sent out to whom.</param>
    /// <param name="options">How large the form may be.</param>
    /// <returns>The answers that could be read, and every problem; no content if it is none of the plan's forms.</returns>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public static ReadResult<FilledForm> Read(TableSource source, CollectionPlan plan, TableReadOptions options)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(plan);
        Guard.Against.Null(options);
        return new FormReader(plan, options).Read(source);
    }

    private static IEnumerable<object?[]> ManifestRows(CollectionPlan plan) => plan.Forms.SelectMany(form => form.Entries.Select(entry => (object?[])
    [
        form.Realizer.Code.Text,
        form.Realizer.Name,
        plan.Due,
        entry.Number,
        entry.Item.Text,
        entry.Title,
        entry.Part,
        entry.Unit,
    ]));
}
