namespace FeedbackLoop.Probes;

/// <summary>What is known of a statement besides its words: where it came from, and the facts that were given already.</summary>
public sealed record ProbeContext
{
    /// <summary>Nothing is known: the statement says itself who speaks.</summary>
    public static ProbeContext Unknown { get; } = new();

    /// <summary>Whom the questions are put to; null to follow from <see cref="Role"/>, <see cref="Source"/> and the statement.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Relayed or direct; null where not known: a statement with a reporting frame ("my customer says") counts as relayed, another as direct.</summary>
    public SourceKind? Source { get; init; }

    /// <summary>What the colleague does who relayed it or asks for it; null where not known.</summary>
    public ColleagueRole? Role { get; init; }

    /// <summary>How close the statement is to what was said; null where not known.</summary>
    public Wording? Wording { get; init; }

    /// <summary>How many people stand between the customer and us; null where not known.</summary>
    public int? Hops { get; init; }

    /// <summary>Facts known from elsewhere (answers, options, the store), which are not asked again.</summary>
    public IReadOnlyList<Fact> Known { get; init; } = [];

    /// <summary>Who said the statement, and when: where its facts come from; null to follow from the statement.</summary>
    public Provenance? Said { get; init; }

    /// <summary>What the questions look for.</summary>
    public Stance Stance { get; init; }

    /// <summary>The part that the contact plays who is asked: a buyer knows other things than a user. Null where not known.</summary>
    public ContactRole? AskedOf { get; init; }

    /// <summary>Whether each probe is to say what its weight is made of.</summary>
    public bool Explain { get; init; }

    /// <summary>Dimensions that nobody is to be asked for any more, so that no next step proposes them; null for none.</summary>
    public IReadOnlyCollection<Dimension>? GivenUp { get; init; }

    /// <summary>The name of the go-between; null where not known.</summary>
    public string? GoBetween { get; init; }

    /// <summary>The name of who can answer for the customer, a person or the organisation; null where not known.</summary>
    public string? Customer { get; init; }

    /// <summary>How many probes at most; 1 or more; null for all that apply.</summary>
    public int? Max { get; init; }

    /// <summary>Whether each question is kept by itself and has to be understood without those before it.</summary>
    internal bool StandsAlone { get; init; }
}
