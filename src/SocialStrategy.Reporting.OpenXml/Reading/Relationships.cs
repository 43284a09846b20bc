namespace SocialStrategy.Reporting.OpenXml.Reading;

/// <summary>To which parts a part of a file leads.</summary>
internal sealed class Relationships
{
    private readonly List<(string Id, string Kind, string Target)> _all = [];

    /// <summary>The relationships of a part, or of the file for an empty name; none if the file has no list of them.</summary>
    /// <exception cref="XlsxRefusal">The list is damaged.</exception>
    internal Relationships(PackedFile file, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var list = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (!file.Has(list))
        {
            return;
        }

        using var xml = file.Read(list);
        while (xml.Read())
        {
            if (xml.IsAt(1, "Relationship") && xml.Attribute("TargetMode") != "External" && xml.Attribute("Target") is { } target)
            {
                var type = xml.Attribute("Type") ?? "";
                _all.Add((xml.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolved(folder, target)));
            }
        }
    }

    /// <summary>The first part of a kind that the file has: programs leave relations to parts that they did not write. Null if there is none.</summary>
    internal string? OfKind(string kind, PackedFile file) => _all.Find(each => each.Kind == kind && file.Has(each.Target)).Target;

    /// <summary>The first part of a kind, which is the last word of its type; null if there is none.</summary>
    internal string? OfKind(string kind) => _all.Find(each => each.Kind == kind).Target;

    /// <summary>The part with an identifier, if it is of a kind; null if there is none.</summary>
    internal string? Find(string id, string kind) => _all.Find(each => each.Id == id && each.Kind == kind).Target;

    private static string Resolved(string folder, string target)
    {
        var steps = new List<string>();
        var path = target.StartsWith('/') ? target : folder + target;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(step => step != "."))
        {
            if (step != "..")
            {
                steps.Add(step);
            }
            else if (steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return string.Join('/', steps);
    }
}
