namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>Where the sheets of a workbook are, and what their cells need to be understood.</summary>
internal sealed class WorkbookMap
{
    private readonly List<(string Name, string Part, bool IsHidden)> _sheets = [];

    private WorkbookMap(string? sharedTexts, string? styles)
    {
        SharedTexts = sharedTexts;
        Styles = styles;
    }

    /// <summary>Gets the part with the texts that cells share; null if there is none.</summary>
    internal string? SharedTexts { get; }

    /// <summary>Gets the part with the formats; null if there is none.</summary>
    internal string? Styles { get; }

    /// <summary>Gets a value indicating whether days are counted from 1904 on.</summary>
    internal bool CountsFrom1904 { get; private set; }

    /// <summary>Reads the map.</summary>
    /// <exception cref="XlsxRefusal">The file is no workbook, or damaged.</exception>
    internal static WorkbookMap Of(PackedFile file)
    {
        if (new Relationships(file, "").OfKind("officeDocument") is not { } workbook)
        {
            throw new XlsxRefusal(XlsxProblems.NotAWorkbook("an archive or an OpenDocument file", "archiwum albo dokument OpenDocument"));
        }

        if (!workbook.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            throw new XlsxRefusal(XlsxProblems.NotAWorkbook("a binary workbook, such as .xlsb", "skoroszyt binarny, np. .xlsb"));
        }

        var relationships = new Relationships(file, workbook);
        var map = new WorkbookMap(relationships.OfKind("sharedStrings", file), relationships.OfKind("styles", file));
        using var xml = file.Read(workbook);
        while (xml.Read())
        {
            map.Take(xml, relationships);
        }

        return map;
    }

    /// <summary>The part of a sheet.</summary>
    /// <param name="name">Its name; null for the only visible one.</param>
    /// <param name="beside">The name of a sheet that stands beside it, where it may have been renamed: then the only other visible one is meant; null where its name counts.</param>
    /// <exception cref="XlsxRefusal">There is no such sheet, or not just one.</exception>
    internal string Part(string? name, string? beside)
    {
        var fitting = _sheets.FindAll(sheet => name is null ? !sheet.IsHidden : IsNamed(sheet.Name, name));
        if (fitting.Count == 0 && beside is not null)
        {
            fitting = _sheets.FindAll(sheet => !sheet.IsHidden && !IsNamed(sheet.Name, beside));
        }

        return fitting.Count == 1 ? fitting[0].Part : throw new XlsxRefusal(XlsxProblems.NoSheet(name, [.. _sheets.Select(sheet => sheet.Name)]));
    }

    private static bool IsNamed(string sheet, string name) => string.Equals(sheet.Trim(), name, StringComparison.OrdinalIgnoreCase);

    private void Take(PartReader xml, Relationships relationships)
    {
        if (xml.IsElement && xml.Depth == 0 && xml.Name != "workbook")
        {
            throw new XlsxRefusal(XlsxProblems.NotAWorkbook("another Office file, such as .docx or .pptx", "inny plik Office, np. .docx albo .pptx"));
        }

        if (xml.IsAt(1, "workbookPr"))
        {
            CountsFrom1904 = xml.Attribute("date1904") is "1" or "true";
        }
        else if (xml.IsAt(2, "sheet") && xml.Attribute("name") is { } name)
        {
            var isHidden = xml.Attribute("state") is "hidden" or "veryHidden";
            if (xml.RelationshipId() is { } id && relationships.Find(id, "worksheet") is { } part)
            {
                _sheets.Add((name, part, isHidden));
            }
        }
    }
}
