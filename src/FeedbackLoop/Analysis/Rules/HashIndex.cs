namespace FeedbackLoop.Analysis.Rules;

/// <summary>Numbers by the hash of a word, in the order in which they were added. Another word may have the same hash: what is found is still to be compared.</summary>
internal sealed class HashIndex
{
    private int[] first;
    private int[] last;
    private uint[] hashes;
    private int[] values;
    private int[] next;
    private int count;

    /// <summary>An index for about <paramref name="capacity"/> words, a power of two; it grows.</summary>
    public HashIndex(int capacity)
    {
        (first, last) = (Empty(capacity), Empty(capacity));
        (hashes, values, next) = (new uint[capacity], new int[capacity], new int[capacity]);
    }

    public void Add(uint hash, int value)
    {
        if (count == values.Length)
            Grow();
        (hashes[count], values[count]) = (hash, value);
        Chain(count++);
    }

    /// <summary>The first entry of <paramref name="hash"/>; -1 where there is none.</summary>
    public int First(uint hash) => Same(hash, first[hash & (first.Length - 1)]);

    /// <summary>The entry behind <paramref name="entry"/> of the same hash; -1 where there is none.</summary>
    public int Next(int entry) => Same(hashes[entry], next[entry]);

    public int Value(int entry) => values[entry];

    private int Same(uint hash, int entry)
    {
        while (entry >= 0 && hashes[entry] != hash)
            entry = next[entry];
        return entry;
    }

    private void Chain(int entry)
    {
        var bucket = hashes[entry] & (first.Length - 1);
        next[entry] = -1;
        if (first[bucket] < 0)
            first[bucket] = entry;
        else
            next[last[bucket]] = entry;
        last[bucket] = entry;
    }

    private void Grow()
    {
        var capacity = count * 2;
        var (oldHashes, oldValues) = (hashes, values);
        (hashes, values, next) = (new uint[capacity], new int[capacity], new int[capacity]);
        oldHashes.CopyTo(hashes, 0);
        oldValues.CopyTo(values, 0);
        (first, last) = (Empty(capacity), Empty(capacity));
        for (var entry = 0; entry < count; entry++)
            Chain(entry);
    }

    // One by one: the code of Array.Fill is compiled anew at every start.
    private static int[] Empty(int capacity)
    {
        var buckets = new int[capacity];
        for (var bucket = 0; bucket < capacity; bucket++)
            buckets[bucket] = -1;
        return buckets;
    }
}
