namespace FeedbackLoop;

/// <summary>The names of the enums that every reading of a statement and every list needs: to ask the runtime for them costs milliseconds at each start.</summary>
internal static class WrittenNames
{
    /// <summary>The names of <paramref name="type"/>, in the order of declaration; null where none are written here.</summary>
    public static string[]? Of(Type type) => type.Assembly == typeof(WrittenNames).Assembly ? Of(type.Name) : null;

    private static string[]? Of(string name) => name switch
    {
        "Dimension" =>
        [
            "kind", "gap", "quantity", "baseline", "flexibility", "purpose", "last_occurrence", "workaround", "impact", "users", "evidence",
            "referent", "frequency", "decision_role", "reach", "interpretation", "success", "deadline", "stake", "priority", "trigger", "existing",
            "alternative", "attempts", "spend", "constraint", "scope", "anxiety", "contradiction", "trade_off", "strategy", "data", "results",
            "comparison", "outside_factors",
        ],
        "AskKind" =>
        [
            "add", "improve", "speed", "fix", "remove", "restore", "price", "integrate", "access", "other", "none",
        ],
        "SignalKind" =>
        [
            "comparative", "superlative", "vague_count", "universal", "subjective_quality", "performance", "bare_noun", "hedge", "open_list",
            "pronoun", "crowd_claim", "time_word", "competitor", "threat", "named_solution", "conjunction", "optimism", "lack", "failure",
            "claimed_result", "repeat", "unreadable",
        ],
        "SpeakerKind" =>
        [
            "writer", "customer", "users", "colleague", "crowd", "named",
        ],
        "Audience" =>
        [
            "proxy", "customer", "executive", "marketing", "ourselves",
        ],
        "Route" =>
        [
            "proxy", "customer", "both", "ourselves",
        ],
        "Lens" =>
        [
            "user_value", "business_value", "feasibility",
        ],
        "ColleagueRole" =>
        [
            "sales", "presales", "support", "success", "marketing", "product", "executive", "partner",
        ],
        "SourceKind" => ["proxy", "direct"],
        "FeedbackStatus" => ["open", "answered", "closed"],
        _ => null,
    };
}
