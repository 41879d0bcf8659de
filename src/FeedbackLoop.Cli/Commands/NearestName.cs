namespace FeedbackLoop.Cli.Commands;

/// <summary>Finds the name that somebody meant who typed another.</summary>
internal static class NearestName
{
    private const int ShortestBeginning = 3;

    /// <summary>The name that differs least; null where none is near.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="names">What could have been meant; of two that are equally near the first is taken.</param>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        string? nearest = null;
        var least = Most(typed) + 1;
        foreach (var name in names)
        {
            var slips = Slips(typed, name);
            if (slips >= least && !(nearest is null && IsBeginning(typed, name)))
                continue;
            (nearest, least) = (name, Math.Min(slips, least));
        }

        return nearest;
    }

    /// <summary>How many slips make another word of it: of three letters one, of six two.</summary>
    private static int Most(string typed) => Math.Max(1, typed.TrimStart('-').Length / 3);

    private static bool IsBeginning(string typed, string name) =>
        typed.TrimStart('-').Length >= ShortestBeginning && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many letters are left out, added, taken for another, or changed places.</summary>
    private static int Slips(string typed, string name)
    {
        var slips = new int[typed.Length + 1, name.Length + 1];
        for (var row = 0; row <= typed.Length; row++)
        {
            for (var column = 0; column <= name.Length; column++)
                slips[row, column] = row == 0 || column == 0 ? row + column : Fewest(row, column);
        }

        return slips[typed.Length, name.Length];

        int Fewest(int row, int column)
        {
            var fewest = Math.Min(slips[row - 1, column], slips[row, column - 1]) + 1;
            fewest = Math.Min(fewest, slips[row - 1, column - 1] + (IsSame(row, column) ? 0 : 1));
            return row > 1 && column > 1 && IsSame(row, column - 1) && IsSame(row - 1, column) ? Math.Min(fewest, slips[row - 2, column - 2] + 1) : fewest;
        }

        bool IsSame(int row, int column) => char.ToLowerInvariant(typed[row - 1]) == char.ToLowerInvariant(name[column - 1]);
    }
}
