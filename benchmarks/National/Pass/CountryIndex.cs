using SocialStrategy.National.Country;

namespace SocialStrategy.National.Pass;

/// <summary>Where the codes of the common strategy stand in the totals.</summary>
internal sealed class CountryIndex
{
    private readonly Dictionary<ItemCode, int> _indicators;
    private readonly Dictionary<ItemCode, int> _goals;

    internal CountryIndex(CountrySize size)
    {
        Common = new CommonStrategy(size);
        _indicators = Common.Indicators.Index().ToDictionary(each => each.Item.Code, each => each.Index);
        var goals = Common.Goals.Index().ToDictionary(each => each.Item, each => each.Index);
        _goals = Common.Of(Gmina.Of(size).First()).Items.OfType<DirectionItem>().ToDictionary(item => item.Code, item => goals[item.Path[0]]);
    }

    internal CommonStrategy Common { get; }

    internal int Indicators => _indicators.Count;

    internal int Goals => Common.Goals.Count;

    /// <summary>The place of an indicator; null if it is none of the common strategy.</summary>
    internal int? Of(ItemCode indicator) => _indicators.TryGetValue(indicator, out var at) ? at : null;

    /// <summary>The place of the strategic goal that a direction belongs to.</summary>
    internal int GoalOf(ItemCode direction) => _goals[direction];
}
