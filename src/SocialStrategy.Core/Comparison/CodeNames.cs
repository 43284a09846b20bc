namespace SocialStrategy.Comparison;

/// <summary>What the codes of two editions stand for, and which code of the later one a code of the earlier one has become.</summary>
/// <typeparam name="TCode">What the codes name.</typeparam>
internal sealed class CodeNames<TCode>
    where TCode : Code
{
    private readonly Dictionary<TCode, TCode> _moved = [];
    private readonly Dictionary<TCode, string> _titles = [];

    /// <summary>Notes a thing that may be in both editions.</summary>
    internal void Add((TCode Code, string Title)? before, (TCode Code, string Title)? after)
    {
        if (after is var (later, title))
        {
            _titles[later] = title;
        }

        if (before is not var (earlier, name))
        {
            return;
        }

        if (after is { } became && !became.Code.Equals(earlier))
        {
            _moved.Add(earlier, became.Code);
        }
        else
        {
            _titles.TryAdd(earlier, name);
        }
    }

    /// <summary>What a code of the earlier edition is called in the later one; itself if it was not moved.</summary>
    internal TCode Later(TCode earlier) => _moved.GetValueOrDefault(earlier, earlier);

    internal NamedCode Name(TCode later) => new(later, _titles.GetValueOrDefault(later));
}
