namespace FeedbackLoop.Analysis.Rules;

/// <summary>Numbers by the hash of a word, the one added last first. Another word may have the same hash: what is found is still to be compared.</summary>
internal sealed class HashIndex
{
    // Small numbers throughout: an index of all rules is made at every start, and fresh memory is what a start costs most.
    private readonly ushort[] first;
    private uint[] hashes;
    private ushort[] values;
    private ushort[] next;   // 1 more than the entry, so that 0 is none
    private int count;

    /// <summary>An index for about <paramref name="capacity"/> words; it grows, up to 65,535.</summary>
    /// <param name="capacity">How many words are expected.</param>
    /// <param name="buckets">Into how many chains they are parted; a power of two.</param>
    public HashIndex(int capacity, int buckets)
    {
        first = new ushort[buckets];
        (hashes, values, next) = (new uint[capacity], new ushort[capacity], new ushort[capacity]);
    }

    /// <summary>Adds an entry.</summary>
    /// <exception cref="OverflowException">The value or the number of entries is over 65,535.</exception>
    public void Add(uint hash, int value)
    {
        if (count == values.Length)
            Grow();
        (hashes[count], values[count]) = (hash, checked((ushort)value));
        ref var bucket = ref first[hash & (first.Length - 1)];
        next[count] = bucket;
        bucket = checked((ushort)++count);
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
        (hashes, values, next) = (new uint[count * 2], new ushort[count * 2], new ushort[count * 2]);
        oldHashes.CopyTo(hashes, 0);
        oldValues.CopyTo(values, 0);
        oldNext.CopyTo(next, 0);
    }
}
