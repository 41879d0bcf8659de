using System.Text;

namespace FeedbackLoop;

/// <summary>The names that the database, JSON, rules and command line use for the values of an enum: <c>LastOccurrence</c> is <c>last_occurrence</c>.</summary>
public static class Names
{
    /// <summary>The name of <paramref name="value"/> in lower case, words joined by underscores.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.ByValue[value];

    /// <summary>All names of <typeparamref name="T"/>, in the order of declaration.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.InOrder;

    /// <summary>The value that <paramref name="name"/> stands for; hyphens and underscores are alike, and so are upper and lower case.</summary>
    /// <returns>Null where no value has that name; numbers are no names.</returns>
    public static T? Parse<T>(string name) where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(name);
        return Table<T>.ByName.TryGetValue(name.Replace('-', '_'), out var value) ? value : null;
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0)
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }

    private static class Table<T> where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] InOrder = [.. Values.Select(value => SnakeCase(value.ToString()))];
        public static readonly Dictionary<T, string> ByValue = Values.Zip(InOrder).ToDictionary(pair => pair.First, pair => pair.Second);
        public static readonly Dictionary<string, T> ByName = Values.Zip(InOrder).ToDictionary(pair => pair.Second, pair => pair.First, StringComparer.OrdinalIgnoreCase);
    }
}
