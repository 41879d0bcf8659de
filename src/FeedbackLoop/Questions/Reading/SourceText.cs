namespace FeedbackLoop.Questions.Reading;

/// <summary>Where the characters of a text that was taken out of a file stand in it.</summary>
/// <param name="file">The file.</param>
/// <param name="indexes">For each character its index in the file.</param>
internal sealed class SourceText(SourceFile file, int[] indexes)
{
    public TextPlace PlaceOf(int index) =>
        index < indexes.Length ? file.PlaceOf(indexes[index]) : file.PlaceOf(indexes[^1]) is var last ? last with { Column = last.Column + 1 } : default;
}
