namespace FeedbackLoop.Text;

/// <summary>The verbs whose object can be a whole clause: "he thinks we need it".</summary>
internal static class VerbsWithClause
{
    /// <summary>Whether <paramref name="verb"/>, in any of its forms and in lower case, is one.</summary>
    public static bool Has(string verb) => (Morphology.VerbBase(verb) ?? verb) is
        "think" or "know" or "say" or "believe" or "feel" or "hope" or "mean" or "wish" or "see" or "ensure" or "tell" or "suggest" or "expect" or "guess"
        or "complain" or "claim" or "report" or "mention" or "insist" or "explain" or "hear" or "find" or "notice" or "ask" or "let" or "make" or "help" or "show" or "admit" or "warn" or "note";
}
