using System.Collections;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>Which tokens of a text stand between double quotation marks.</summary>
internal sealed class QuotedStretches
{
    private readonly BitArray quoted;

    public QuotedStretches(ParsedText text)
    {
        quoted = new BitArray(text.Tokens.Count);
        var open = -1;
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var mark = text.Tokens[at].Norm;
            if (open < 0 && mark is "\"" or "“" or "„" or "«")
                open = at;
            else if (open >= 0 && mark is "\"" or "”" or "“" or "»")
            {
                for (var inside = open; inside <= at; inside++)
                    quoted[inside] = true;
                open = -1;
            }
        }
    }

    public bool Has(int token) => quoted[token];
}
