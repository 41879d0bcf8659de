namespace FeedbackLoop.Guides;

/// <summary>Divides whole minutes by shares, so that they add up (largest remainder).</summary>
internal static class Apportion
{
    /// <summary>One number per share, each 1 or more, that add up to <paramref name="total"/>.</summary>
    /// <param name="total">What is divided; at least as many as there are shares.</param>
    /// <param name="shares">The shares, each more than 0; they need not add up to anything.</param>
    public static int[] Whole(int total, IReadOnlyList<double> shares)
    {
        var unit = total / shares.Sum();
        var parts = shares.Select(share => Math.Max(1, (int)(share * unit))).ToArray();
        while (parts.Sum() < total)
            parts[MostBehind(parts, shares, unit)]++;
        while (parts.Sum() > total)
            parts[MostAhead(parts, shares, unit)]--;
        return parts;
    }

    private static int MostBehind(int[] parts, IReadOnlyList<double> shares, double unit) =>
        Enumerable.Range(0, parts.Length).MaxBy(at => (shares[at] * unit) - parts[at]);

    private static int MostAhead(int[] parts, IReadOnlyList<double> shares, double unit) =>
        Enumerable.Range(0, parts.Length).Where(at => parts[at] > 1).MaxBy(at => parts[at] - (shares[at] * unit));
}
