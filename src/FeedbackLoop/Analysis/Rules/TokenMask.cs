using System.Numerics;
using System.Runtime.InteropServices;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>Words and word classes, the words roughly: two of them may stand for each other, so that "none" is sure and "one" is not.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TokenMask
{
    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;
    private readonly uint tags;

    private TokenMask(ulong first, ulong second, ulong third, ulong fourth, uint tags) =>
        (this.first, this.second, this.third, this.fourth, this.tags) = (first, second, third, fourth, tags);

    /// <summary>How many it tells apart.</summary>
    public int Count =>
        BitOperations.PopCount(first) + BitOperations.PopCount(second) + BitOperations.PopCount(third) + BitOperations.PopCount(fourth) + BitOperations.PopCount(tags);

    public TokenMask With(uint hash)
    {
        var bit = 1UL << (int)(hash & 63);
        return (hash >> 6 & 3) switch
        {
            0 => new TokenMask(first | bit, second, third, fourth, tags),
            1 => new TokenMask(first, second | bit, third, fourth, tags),
            2 => new TokenMask(first, second, third | bit, fourth, tags),
            _ => new TokenMask(first, second, third, fourth | bit, tags),
        };
    }

    public TokenMask With(Tag tag) => new(first, second, third, fourth, tags | 1u << (int)tag);

    public TokenMask With(in TokenMask others) =>
        new(first | others.first, second | others.second, third | others.third, fourth | others.fourth, tags | others.tags);

    /// <summary>What a match may begin with; empty for anything.</summary>
    public static TokenMask Of(FirstTokens beginning)
    {
        if (beginning.IsAny)
            return default;
        var mask = new TokenMask(0, 0, 0, 0, beginning.Tags.Bits);
        for (var word = 0; word < beginning.Words.Count; word++)
            mask = mask.With(beginning.Words[word]);
        return mask;
    }

    /// <summary>Whether the two may have a word or a word class in common.</summary>
    public bool Meets(in TokenMask others) =>
        ((first & others.first) | (second & others.second) | (third & others.third) | (fourth & others.fourth) | (tags & others.tags)) != 0;
}
