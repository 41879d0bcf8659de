using System.Text;

namespace FeedbackLoop;

/// <summary>The names of an enum whose values count from 0, so that a value is the index of its name.</summary>
internal sealed class EnumNames
{
    public EnumNames(Type type) => InOrder = WrittenNames.Of(type) ?? Declared(type);

    public string[] InOrder { get; }

    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum declares no such value.</exception>
    public string Of(int value) =>
        (uint)value < (uint)InOrder.Length ? InOrder[value] : throw new ArgumentOutOfRangeException(nameof(value), value, "The enum declares no such value.");

    /// <summary>The value with this name; -1 where there is none.</summary>
    public int IndexOf(string name)
    {
        var underscored = name.Replace('-', '_');
        for (var i = 0; i < InOrder.Length; i++)
        {
            if (InOrder[i].Equals(underscored, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    /// <summary>The names as the enum declares them, in snake case.</summary>
    public static string[] Declared(Type type)
    {
        var names = Enum.GetNames(type);
        for (var i = 0; i < names.Length; i++)
            names[i] = SnakeCase(names[i]);
        return names;
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
}
