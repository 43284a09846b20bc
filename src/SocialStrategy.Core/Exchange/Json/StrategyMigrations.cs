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
        Migration.RefuseNew(root, "territory", problems);
        if (root.Member("municipality") is { } municipality)
        {
            Migration.RefuseNew(municipality, "teryt", problems);
            municipality.Name = "territory";
        }
    }

    /// <summary>Version 3 says under which law the strategy is and what the number of an indicator is.</summary>
    internal static void From2To3(JsonPart root, TextProblems problems)
    {
        Migration.RefuseNew(root, "legalBasis", problems);
        RefuseMeasures(root, problems);
    }

    private static void RefuseMeasures(JsonPart item, TextProblems problems)
    {
        foreach (var indicator in Migration.Items(item, "indicators"))
        {
            Migration.RefuseNew(indicator, "measure", problems);
        }

        foreach (var lower in Migration.Items(item, "goals").Concat(Migration.Items(item, "directions")).Concat(Migration.Items(item, "tasks")))
        {
            RefuseMeasures(lower, problems);
        }
    }
}
