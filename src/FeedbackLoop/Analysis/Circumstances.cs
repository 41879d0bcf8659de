namespace FeedbackLoop.Analysis;

/// <summary>Where a statement says when, how often, in whose words and instead of what: not the thing itself.</summary>
internal sealed class Circumstances
{
    private readonly TextSpan[] spans;   // a list of them would be compiled anew at every start
    private readonly int count;

    /// <summary>Takes the circumstances among <paramref name="facts"/>.</summary>
    /// <param name="facts">The stated facts, in the order of the text.</param>
    public Circumstances(List<StatedFact> facts)
    {
        spans = new TextSpan[facts.Count];
        foreach (var fact in facts)
        {
            if (fact.Dimension is not (Dimension.Frequency or Dimension.LastOccurrence or Dimension.Deadline or Dimension.Alternative
                or Dimension.Evidence or Dimension.Attempts or Dimension.Workaround or Dimension.Stake))
                continue;
            if (count == 0 || fact.Span.Start >= spans[count - 1].End)
                spans[count++] = fact.Span;
            else
                spans[count - 1] = TextSpan.Between(spans[count - 1].Start, Math.Max(spans[count - 1].End, fact.Span.End));
        }
    }

    /// <summary>Whether <paramref name="span"/> lies in one of them.</summary>
    public bool Hold(TextSpan span)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Contains(span))
                return true;
            if (spans[middle].Start > span.Start)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return false;
    }
}
