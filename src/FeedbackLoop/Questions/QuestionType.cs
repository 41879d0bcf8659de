namespace FeedbackLoop.Questions;

/// <summary>What a question is for, where that excuses its wording.</summary>
public enum QuestionType
{
    /// <summary>Invites to tell, in the form of a yes-or-no question: "Could you tell me how …?"</summary>
    Invitation,
    /// <summary>Asks for leave: "May I take notes?"</summary>
    Consent,
    /// <summary>One of the pair of a Kano survey: "How would you feel if it were there?"</summary>
    Kano,
    /// <summary>Gives back what was heard: "Did I get that right?"</summary>
    Confirmation,
    /// <summary>Looks for what was missed: "Is there anything else I should have asked?"</summary>
    WrapUp,
}
