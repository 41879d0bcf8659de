namespace FeedbackLoop.Analysis.Rules;

/// <summary>Numbers by the hash of a word, the one added last first. Another word may have the same hash: what is found is still to be compared.</summary>
internal sealed class HashIndex
{
    private readonly int[] first;
    private uint[] hashes;
    private int[] values;
    private int[] next;   // 1 more than the entry, so that 0 is none
    private int count;

    /// <summary>An index for about <paramref name="capacity"/> words, a power of two; it grows.</summary>
    public HashIndex(int capacity)
    {
        first = new int[capacity / 4];
        (hashes, values, next) = (new uint[capacity], new int[capacity], new int[capacity]);
    }

    public void Add(uint hash, int value)
    {
        if (count == values.Length)
            Grow();
        (hashes[count], values[count]) = (hash, value);
        ref var bucket = ref first[hash & (first.Length - 1)];
        (next[count], bucket) = (bucket, count + 1);
        count++;
    }

    /// <summary>The first entry of <paramref name="hash"/>; -1 where there is none.</summary>
    public int First(uint hash) => Same(hash, first[hash & (first.Length - 1)]);

    /// <summary>The entry behind <paramref name="entry"/> of the same hash; -1 where there is none.</summary>
    public int Next(int entry) => Same(hashes[entry], next[entry]);

    public int Value(int entry) => values[entry];

    private int Same(uint hash, int place)
    {
        while (place > 0 && hashes[place - 1] != hash)
            place = next[place - 1];
        return place - 1;
    }

    private void Grow()
    {
        var (oldHashes, oldValues, oldNext) = (hashes, values, next);
        (hashes, values, next) = (new uint[count * 2], new int[count * 2], new int[count * 2]);
        oldHashes.CopyTo(hashes, 0);
        oldValues.CopyTo(values, 0);
        oldNext.CopyTo(next, 0);
    }
}
