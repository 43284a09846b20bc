using SocialStrategy.Exchange;

namespace SocialStrategy.Collection;

/// <summary>Forms as CSV; the columns are described in <c>docs/collection.md</c>.</summary>
public static class FormsCsv
{
    /// <summary>The names of the columns of a form.</summary>
    public static ValueList<string> Columns { get; } = FormColumns.All.Select(column => column.Name).ToValueList();

    /// <summary>The names of the columns of the manifest.</summary>
    public static ValueList<string> ManifestColumns { get; } = FormColumns.Manifest.Select(column => column.Name).ToValueList();

    /// <summary>The names of the columns that the body fills in.</summary>
    public static ValueList<string> InputColumns { get; } = [FormColumns.Value.Name, FormColumns.OtherUnit.Name, FormColumns.Reason.Name, FormColumns.Note.Name, FormColumns.Listed.Name];

    /// <summary>Writes an empty form for Excel with Polish settings.</summary>
    /// <param name="form">The form.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(CollectionForm form, Stream stream)
    {
        Guard.Against.Null(form);
        Write(new FilledForm(form, []), stream);
    }

    /// <summary>Writes a form with answers, as a body would send it back.</summary>
    /// <param name="filled">The form with its answers.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(FilledForm filled, Stream stream)
    {
        Guard.Against.Null(filled);
        Guard.Against.Null(stream);
        CsvOutput.Write(stream, CsvProfile.ExcelPl, FormColumns.All, FormColumns.Rows(filled));
    }

    /// <summary>The rows of a form with its answers as the file has them, for other formats; texts are not shielded from programs that would run them as formulas.</summary>
    /// <param name="filled">The form with its answers.</param>
    /// <returns>A cell a column: a text, a number, or null for an empty one.</returns>
    public static IEnumerable<IReadOnlyList<object?>> Rows(FilledForm filled)
    {
        Guard.Against.Null(filled);
        return FormColumns.Rows(filled);
    }

    /// <summary>Reads a form that came back, strictly: what was sent must be there unchanged, and every cell that cannot be read is a problem.</summary>
    /// <param name="stream">The stream; it stays open. Encoding and separator are found out, numbers read by the rules of <c>docs/formats/csv.md</c>.</param>
    /// <param name="plan">What was sent out to whom.</param>
    /// <param name="options">How large the file may be.</param>
    /// <returns>The answers that could be read, and every problem; no content if the file is none of the plan's forms.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<FilledForm> Read(Stream stream, CollectionPlan plan, CsvReadOptions options)
    {
        Guard.Against.Null(stream);
        Guard.Against.Null(plan);
        Guard.Against.Null(options);
        var reader = new FormReader(plan, options);
        return reader.Read(new CsvInput(stream));
    }

    /// <summary>Reads a form that came back in another format, with the same columns, strictness and problems; the line of a problem is the number of the row.</summary>
    /// <param name="rows">The rows, the first with the names of the columns; enumerated once.</param>
    /// <param name="plan">What was sent out to whom.</param>
    /// <param name="options">How many rows there may be.</param>
    /// <returns>The answers that could be read, and every problem; no content if the rows are none of the plan's forms.</returns>
    public static ReadResult<FilledForm> Read(IEnumerable<GridRow> rows, CollectionPlan plan, CsvReadOptions options)
    {
        var input = new GridInput(rows);
        Guard.Against.Null(plan);
        Guard.Against.Null(options);
        var reader = new FormReader(plan, options);
        return reader.Read(input);
    }

    /// <summary>Writes what is expected from whom, a row for each entry of each form.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">For whom the file is.</param>
    /// <param name="stream">The stream; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteManifest(CollectionPlan plan, CsvProfile profile, Stream stream)
    {
        Guard.Against.Null(stream);
        CsvOutput.Write(stream, profile, FormColumns.Manifest, ManifestRows(plan));
    }

    /// <summary>What is expected from whom as rows, for other formats.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>A cell a column: a text, a number, a day, or null for an empty one.</returns>
    public static IEnumerable<IReadOnlyList<object?>> ManifestRows(CollectionPlan plan)
    {
        Guard.Against.Null(plan);
        return plan.Forms.SelectMany(form => form.Entries.Select(entry => (object?[])
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
}
