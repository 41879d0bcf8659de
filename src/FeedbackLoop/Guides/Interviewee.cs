namespace FeedbackLoop.Guides;

/// <summary>Who is asked: the parts they play and what they are like, and what follows for a guide.</summary>
internal sealed class Interviewee
{
    private readonly IReadOnlyList<ContactRole> roles;
    private readonly HashSet<string> traits;
    private readonly List<PersonRule> ofRoles;
    private readonly List<PersonRule> ofTraits;

    public Interviewee(IReadOnlyList<ContactRole> roles, IReadOnlyList<ContactTrait> traits)
    {
        this.roles = roles;
        this.traits = [.. traits.Select(Names.Of)];
        ofRoles = PersonRules.Default.FindAll(rule => IsRole(rule.Who));
        ofTraits = PersonRules.Default.FindAll(rule => this.traits.Contains(rule.Who));
    }

    /// <summary>The role in whose words questions are put; null for the words to a user, which are the usual ones.</summary>
    public ContactRole? Wording => roles.Count == 0 || roles.Contains(ContactRole.User) ? null : roles[0];

    /// <summary>What to keep in mind with such a person.</summary>
    public IEnumerable<string> Reminders => ofRoles.Concat(ofTraits).SelectMany(rule => rule.Reminders);

    /// <summary>How much more (over 1) or less (under 1) they can tell of <paramref name="dimension"/> than others: of several roles the one that tells most.</summary>
    public double Weighs(Dimension dimension)
    {
        var weight = ofRoles.Count == 0 ? 1 : ofRoles.Max(rule => rule.Weighs.GetValueOrDefault(dimension, 1));
        return ofTraits.Aggregate(weight, (product, rule) => product * rule.Weighs.GetValueOrDefault(dimension, 1));
    }

    /// <summary>Whether a question of an outline is for them: one of those it is for, and not of those it is not for (of several roles all).</summary>
    public bool IsAsked(OutlineQuestion question) =>
        (question.For.Count == 0 || question.For.Any(who => traits.Contains(who) || IsRole(who)))
        && !question.NotFor.Any(traits.Contains)
        && (roles.Count == 0 || !roles.All(role => question.NotFor.Contains(Names.Of(role), StringComparer.Ordinal)));

    private bool IsRole(string who) => roles.Any(role => Names.Of(role) == who);
}
