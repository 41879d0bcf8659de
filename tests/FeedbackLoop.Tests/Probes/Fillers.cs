using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Tests.Probes;

/// <summary>Fillers of every sort for the slots of templates.</summary>
internal static class Fillers
{
    private static readonly (string Words, string Head, GrammaticalNumber Number, bool IsName)[] Topics =
    [
        ("reports", "report", GrammaticalNumber.Plural, false),
        ("print button", "button", GrammaticalNumber.Singular, false),
        ("privacy", "privacy", GrammaticalNumber.Mass, false),
        ("AskNicely", "asknicely", GrammaticalNumber.Singular, true),
        ("\"Create Ticket\" button", "button", GrammaticalNumber.Singular, true),
        ("weekly payroll hours summary for all employees", "summary", GrammaticalNumber.Singular, false),
        ("integration with AskNicely", "integration", GrammaticalNumber.Singular, false),
        ("API", "api", GrammaticalNumber.Singular, false),
        ("crashes", "crash", GrammaticalNumber.Plural, false),
        ("options that one can choose from while the whole thing is loading on the big screen", "option", GrammaticalNumber.Plural, false),
    ];

    private static readonly Reading Statement = new("", AskKind.Add);

    private static readonly (string Words, string Verb)[] Actions =
        [("export invoices", "export"), ("put my boards in alphabetical order", "put"), ("set up our own product fields", "set"), ("rename things", "rename")];

    private static readonly Behavior[] Behaviors =
    [
        new("the calendar", "remember the last view", IsPlural: false, IsPossibility: false),
        new("users", "be warned", IsPlural: true, IsPossibility: false),
        new("quotes", "be approved by two people", IsPlural: true, IsPossibility: true),
        new("the product", "support purchase orders in two currencies", IsPlural: false, IsPossibility: false),
    ];

    /// <summary>Every topic with an action in turn, in both persons.</summary>
    public static IEnumerable<Slots> All()
    {
        for (var at = 0; at < Topics.Length; at++)
        {
            foreach (var person in Enum.GetValues<Person>())
                yield return Slots(at, person);
        }
    }

    /// <summary>The slots about them with the topics of a pack in place of the fillers of every sort, as examples are written for.</summary>
    public static IEnumerable<Slots> AboutThem(IEnumerable<string> topics) =>
        topics.Select((words, at) => Slots(at, Person.Third) with { Thing = Thing.From(TopicOf(words), Statement) }).Concat(All().Where(slots => slots.Person == Person.Third));

    private static Slots Slots(int at, Person person)
    {
        var action = Actions[at % Actions.Length];
        return new Slots
        {
            Person = person,
            Relayed = at % 2 == 0,
            Thing = Thing.From(TopicAt(at), Statement),
            Other = Thing.From(TopicAt((at + 1) % Topics.Length), Statement),
            Doing = Doing.From(new WantedAction(action.Words, action.Verb, default, "filler"), ""),
            OtherDoing = Doing.From(new WantedAction("delete old records", "delete", default, "filler"), ""),
            Matter = Thing.From(TopicAt(at), Statement),
            Doer = at % 5 == 4 ? "estate staff" : null,
            Behavior = Behaviors[at % Behaviors.Length],
            Occasion = Occasion.From(new StatedFact(Dimension.Trigger, "when a new call comes in", default, "filler"), Statement),
            Group = at % 2 == 0 ? Group.From(new StatedFact(Dimension.Users, "estate staff", default, "filler")) : null,
            Complaint = "everything is hidden",
            Saying = "everything is hidden",
            Part = "several of them",
            Record = "Acme pays 120,000 EUR a year",
            OneSide = "30 reports",
            OtherSide = "five",
            Context = "please change it back to how",
            SignalWords = [.. Enum.GetValues<SignalKind>().Select(kind => kind switch
            {
                SignalKind.Comparative => "more",
                SignalKind.SubjectiveQuality => "intuitive",
                SignalKind.Pronoun => "it",
                SignalKind.TimeWord => "soon",
                SignalKind.Universal => "everything",
                SignalKind.VagueCount => "several",
                SignalKind.CrowdClaim => "all our customers",
                SignalKind.Threat => "will not sign",
                SignalKind.ClaimedResult => "it will improve retention",
                _ => null,
            })],
        };
    }

    private static Topic TopicOf(string words)
    {
        var last = words.Split(" for ")[0].Split(" with ")[0].Split(' ')[^1];
        var number = last is "compliance" or "reporting" or "data" or "service" or "quality" or "performance" ? GrammaticalNumber.Mass
            : last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
        return new Topic(words, number == GrammaticalNumber.Plural ? last[..^1] : last, number, default, "filler");
    }

    private static Topic TopicAt(int at)
    {
        var (words, head, number, isName) = Topics[at];
        return new Topic(words, head, number, default, "filler") { IsName = isName };
    }
}
