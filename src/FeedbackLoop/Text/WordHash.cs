namespace FeedbackLoop.Text;

/// <summary>A number that is the same for the same letters, and seldom for others: Fowler, Noll and Vo's 1a over the characters.</summary>
internal static class WordHash
{
    private const uint Nothing = 2166136261;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Nothing;
        foreach (var letter in word)
            hash = With(hash, letter);
        return hash;
    }

    public static uint With(uint hash, char letter) => (hash ^ letter) * 16777619;
}

/// <summary>A growing list of <see cref="WordHash"/> values.</summary>
internal sealed class WordHashes
{
    private uint[] hashes = new uint[16];

    public int Count { get; private set; }

    public uint this[int at] => hashes[at];

    public void Add(uint hash)
    {
        if (Count == hashes.Length)
        {
            var old = hashes;
            hashes = new uint[Count * 2];
            old.CopyTo(hashes, 0);
        }

        hashes[Count++] = hash;
    }

    public bool Contain(uint hash)
    {
        for (var at = 0; at < Count; at++)
        {
            if (hashes[at] == hash)
                return true;
        }

        return false;
    }

    public void Clear() => Count = 0;
}
