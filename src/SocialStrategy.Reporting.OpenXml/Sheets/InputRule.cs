namespace SocialStrategy.Reporting.OpenXml.Sheets;

/// <summary>What a program checks while cells under one another are filled in.</summary>
/// <param name="Column">The number of the column, from 1.</param>
/// <param name="Rows">The numbers of the rows, rising.</param>
/// <param name="Hint">What is told where the rule is broken.</param>
internal abstract record InputRule(int Column, IReadOnlyList<int> Rows, string Hint)
{
    /// <summary>The cells as ranges: <c>K2:K5 K7</c>.</summary>
    internal IEnumerable<string> Ranges()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            var first = i;
            while (i + 1 < Rows.Count && Rows[i + 1] == Rows[i] + 1)
            {
                i++;
            }

            yield return first == i ? CellReference.Of(Column, Rows[i]) : $"{CellReference.Of(Column, Rows[first])}:{CellReference.Of(Column, Rows[i])}";
        }
    }
}

/// <summary>One of a list of words; anything else is refused.</summary>
internal sealed record ChoiceRule(int Column, IReadOnlyList<int> Rows, string Hint, IReadOnlyList<string> Choices) : InputRule(Column, Rows, Hint);

/// <summary>A number that is not below a least one; anything else is asked about, since words such as "ok. 600" are allowed.</summary>
internal sealed record LeastRule(int Column, IReadOnlyList<int> Rows, string Hint, int Least) : InputRule(Column, Rows, Hint);
