namespace FeedbackLoop.Interviews.Passages;

/// <summary>What speaks for one sentence as the answer to one probe; each from 0 to 1.</summary>
/// <param name="At">The sentence.</param>
/// <param name="Asked">How alike the question before it is to that of the probe, less the longer ago it was asked.</param>
/// <param name="Question">The sentence of that question; -1 for none.</param>
/// <param name="Shared">How much of the probe's words it has, by their rarity.</param>
/// <param name="SinceTopic">How many sentences ago what the statement is about was spoken of; 0 where this one does.</param>
/// <param name="SameAnswer">Whether it was spoken of in the question before it, or since.</param>
internal sealed record Evidence(int At, double Asked, int Question, double Shared, int SinceTopic, bool SameAnswer)
{
    /// <summary>How many sentences a talk stays with a topic that is not named again.</summary>
    public const int MostSinceTopic = 12;

    private const double OfAsked = 0.75, OfShared = 0.5, OfFact = 0.45;
    // The least likeness of a question that keeps the talk with the topic.
    private const double Link = 0.1;

    /// <summary>How much a fact of the right sort speaks for it: 1, 0.5 where it is only hinted at, 0 for none.</summary>
    public double Fact { get; init; }

    /// <summary>What a fact counts: it says something only where the talk is of the same thing.</summary>
    public double LinkedFact => Fact * (SinceTopic > MostSinceTopic ? 0 : SameAnswer ? 1 : Asked >= Link ? 0.8 : 0);

    /// <summary>How much all of it speaks together, from 0 to 1.</summary>
    public double Score => 1 - (1 - OfAsked * Asked) * (1 - OfShared * Shared) * (1 - OfFact * LinkedFact);
}
