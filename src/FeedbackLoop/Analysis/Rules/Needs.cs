namespace FeedbackLoop.Analysis.Rules;

/// <summary>What a sentence must have, in any place, for a pattern to match in it: of the steps that cannot be passed over the two that fewest tokens fit.</summary>
internal sealed class Needs
{
    private TokenMask next;

    /// <summary>What the rarest step fits; empty where no step asks for anything.</summary>
    public TokenMask Rarest { get; private set; }

    /// <summary>Adds a step that one of <paramref name="tokens"/> must fit; nothing where there are none.</summary>
    public void Add(in TokenMask tokens)
    {
        if (tokens.Count == 0)
            return;
        if (Rarest.Count == 0 || tokens.Count < Rarest.Count)
            (Rarest, next) = (tokens, Rarest);
        else if (next.Count == 0 || tokens.Count < next.Count)
            next = tokens;
    }

    /// <summary>Whether <paramref name="ahead"/>, the tokens from the beginning of the pattern on, may be enough.</summary>
    public bool AreMetBy(in TokenMask ahead) => (Rarest.Count == 0 || Rarest.Meets(ahead)) && (next.Count == 0 || next.Meets(ahead));
}
