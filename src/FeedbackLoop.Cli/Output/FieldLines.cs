namespace FeedbackLoop.Cli.Output;

/// <summary>A name and its value, as a person reads them: the value in lines below each other.</summary>
internal static class FieldLines
{
    /// <summary>Writes the field; <paramref name="indent"/> is how many columns stand before the value.</summary>
    public static void Write(SafeWriter output, string name, string value, int columns, int indent)
    {
        var lines = DisplayWidth.Wrap(value, Math.Max(20, columns - indent));
        output.Dim(("    " + name).PadRight(indent - 1) + " ");
        output.WriteLine(lines[0]);
        foreach (var line in lines.Skip(1))
            output.WriteLine(new string(' ', indent) + line);
    }
}
