namespace SocialStrategy.Exchange;

/// <summary>The steps that bring strategy files of older versions up to the present one; places keep pointing into the text as it was read.</summary>
internal static class StrategyMigrations
{
    /// <summary>
    /// Version 2 says whose strategy it is in <c>territory</c>, because counties and voivodeships have strategies too, and may give its
    /// TERYT code there; version 1 had <c>municipality</c> with nothing but the name.
    /// </summary>
    internal static void From1To2(JsonPart root, TextProblems problems)
    {
        RefuseNew(root, "territory", problems);
        if (root.Member("municipality") is { } municipality)
        {
            RefuseNew(municipality, "teryt", problems);
            municipality.Name = "territory";
        }
    }

    /// <summary>Takes out a member that the older version did not have.</summary>
    private static void RefuseNew(JsonPart node, string name, TextProblems problems)
    {
        if (node.Member(name) is { } member)
        {
            problems.Add(
                member,
                "SSR002",
                $"The member '{name}' is unknown in this version of the format. Write the newer version, or take the member out.",
                $"Pole „{name}” jest nieznane w tej wersji formatu. Wpisz nowszą wersję albo usuń pole.");
            node.TakeOut(each => each == member);
        }
    }
}
