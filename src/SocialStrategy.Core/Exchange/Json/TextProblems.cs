using System.Globalization;
using System.Text;

namespace SocialStrategy.Exchange;

/// <summary>Problems with their lines and columns in a UTF-8 text.</summary>
internal sealed class TextProblems
{
    private readonly byte[] _utf8;
    private readonly int _most;
    private readonly List<(int Offset, Problem Problem)> _problems = [];
    private bool _hasMore;

    internal TextProblems(ReadOnlySpan<byte> utf8, int most)
    {
        _utf8 = utf8.ToArray();
        _most = most;
    }

    internal void Add(int offset, string path, string code, string english, string polish) => Add(offset, new Problem(code, path, english, polish));

    internal void Add(int offset, Problem problem)
    {
        if (_problems.Count < _most)
        {
            _problems.Add((Math.Clamp(offset, 0, _utf8.Length), problem));
        }
        else
        {
            _hasMore = true;
        }
    }

    internal void Add(JsonPart node, string code, string english, string polish) => Add(node.Offset, node.Path, code, english, polish);

    internal void Add(JsonPart node, DiagnosticDescriptor descriptor, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Add(node.Offset, new Problem(descriptor, node.Path, arguments));

    internal void Add(PlacedProblem problem, JsonPart root)
    {
        var node = problem.Place.Find(root);
        Add(node.Offset, problem.Problem with { Path = node.Path });
    }

    /// <summary>The problems in the order of the text; if there were too many, a last one says so.</summary>
    internal ValueList<Problem> InOrder()
    {
        var problems = new List<Problem>(_problems.Count + 1);
        var (line, at, column) = (1, 0, 1);
        foreach (var (offset, problem) in _problems.OrderBy(each => each.Offset))
        {
            var between = _utf8.AsSpan(at, offset - at);
            var breaks = between.Count((byte)'\n');
            if (breaks > 0)
            {
                line += breaks;
                at += between.LastIndexOf((byte)'\n') + 1;
                column = 1;
            }

            column += Encoding.UTF8.GetCharCount(_utf8.AsSpan(at, offset - at));
            at = offset;
            problems.Add(problem with { Line = line, Column = column });
        }

        if (_hasMore)
        {
            problems.Add(Others());
        }

        return problems.ToValueList();
    }

    /// <summary>The offset of a place that is given by line and byte, both counted from 0.</summary>
    internal int OffsetOf(int line, int byteInLine)
    {
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start += _utf8.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        return start + byteInLine;
    }

    private Problem Others()
    {
        var told = _most.ToString(CultureInfo.InvariantCulture);
        return new Problem(
            "SSR013",
            "$",
            $"There are more than {told} problems; the others are not listed. Correct these and read the file again.",
            $"Problemów jest więcej niż {told}; pozostałych nie wymieniono. Popraw te i wczytaj plik ponownie.");
    }
}
