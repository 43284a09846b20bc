using System.Text;
using SocialStrategy.Values;

namespace SocialStrategy.Exchange.Json;

/// <summary>Problems with their lines and columns in a UTF-8 text.</summary>
internal sealed class TextProblems
{
    private readonly byte[] _utf8;
    private readonly List<(int Offset, Problem Problem)> _problems = [];

    internal TextProblems(ReadOnlySpan<byte> utf8) => _utf8 = utf8.ToArray();

    internal void Add(int offset, string path, string code, string english, string polish)
    {
        var before = _utf8.AsSpan(0, Math.Clamp(offset, 0, _utf8.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        _problems.Add((offset, new Problem(code, path, english, polish)
        {
            Line = before.Count((byte)'\n') + 1,
            Column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1,
        }));
    }

    internal void Add(JsonNode node, string code, string english, string polish) => Add(node.Offset, node.Path, code, english, polish);

    internal void Add(PlacedProblem problem, JsonNode root) => Add(problem.Place.Find(root), problem.Code, problem.English, problem.Polish);

    /// <summary>The problems in the order of the text.</summary>
    internal ValueList<Problem> InOrder() => _problems.OrderBy(each => each.Offset).Select(each => each.Problem).ToValueList();

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
}
