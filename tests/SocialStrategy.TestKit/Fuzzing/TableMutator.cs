using System.Text;

namespace SocialStrategy.TestKit.Fuzzing;

/// <summary>Breaks CSV files at their cells, rows and columns.</summary>
public static class TableMutator
{
    /// <summary>A file with cells, rows or columns replaced, removed, doubled, moved, quoted, or taken from another one; or with another separator or encoding.</summary>
    /// <param name="input">The file.</param>
    /// <param name="other">The file to borrow from.</param>
    /// <param name="numbers">The numbers that decide.</param>
    public static byte[] Mutate(byte[] input, byte[] other, SeededNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        if (numbers.Below(15) == 0 || input.Length == 0)
        {
            return Mutations.Bytes(input, other, numbers);
        }

        if (numbers.Below(30) == 0)
        {
            return Encoded(input, numbers);
        }

        var rows = Rows(input);
        Change(rows, Rows(other), numbers);
        return Mutations.Utf8(string.Concat(rows.Select(row => string.Join(SeparatorOf(input), row) + (numbers.Below(200) == 0 ? "\n" : "\r\n"))));
    }

    private static void Change(List<List<string>> rows, List<List<string>> others, SeededNumbers numbers)
    {
        var row = numbers.Pick(rows);
        var column = numbers.Below(row.Count);
        switch (numbers.Below(12))
        {
            case 0:
                rows.Remove(row);
                break;
            case 1:
                rows.Insert(numbers.Below(rows.Count), row);
                break;
            case 2:
                rows.Insert(rows.Count, numbers.Pick(others));
                break;
            case 3:
                row.RemoveAt(column);
                break;
            case 4:
                row.Insert(column, numbers.Piece());
                break;
            case 5:
                Swap(rows, column, numbers.Below(row.Count));
                break;
            case 6 or 7:
                row[column] = In(numbers.Pick(rows), column) ?? "";
                break;
            case 8:
                row[column] = numbers.Pick(numbers.Pick(others));
                break;
            case 9:
                row[column] = Quoted(numbers.Changed(row[column].Trim('"')));
                break;
            default:
                row[column] = numbers.Changed(row[column]);
                break;
        }
    }

    private static void Swap(List<List<string>> rows, int one, int two)
    {
        foreach (var row in rows.Where(row => In(row, one) is not null && In(row, two) is not null))
        {
            (row[one], row[two]) = (row[two], row[one]);
        }
    }

    private static string? In(List<string> row, int column) => column < row.Count ? row[column] : null;

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static byte[] Encoded(byte[] input, SeededNumbers numbers) => numbers.Below(4) switch
    {
        0 => [0xEF, 0xBB, 0xBF, .. input],
        1 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(input)),
        2 => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(input)),
        _ => Mutations.Utf8(Encoding.UTF8.GetString(input).Replace(SeparatorOf(input), numbers.Pick([';', ',', '\t', '|']))),
    };

    /// <summary>Rows and cells as the eye sees them: quotes are left in the cells, and line breaks in quotes part rows.</summary>
    private static List<List<string>> Rows(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input).TrimEnd('\r', '\n');
        return [.. text.Split('\n').Select(line => line.TrimEnd('\r').Split(SeparatorOf(input)).ToList())];
    }

    private static char SeparatorOf(byte[] input)
    {
        var header = input.AsSpan(0, Math.Max(0, input.IndexOf((byte)'\n')));
        return header.Count((byte)';') > header.Count((byte)',') ? ';' : ',';
    }
}
