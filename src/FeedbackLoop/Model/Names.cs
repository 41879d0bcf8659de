using System.Runtime.CompilerServices;

namespace FeedbackLoop;

/// <summary>The names that the database, JSON, rules and command line use for the values of an enum: <c>LastOccurrence</c> is <c>last_occurrence</c>.</summary>
public static class Names
{
    /// <summary>The name of <paramref name="value"/> in lower case, words joined by underscores.</summary>
    /// <typeparam name="T">An enum of this library, or another whose values are <see cref="int"/> and count from 0 without gaps.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">The enum declares no such value.</exception>
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.Names.Of(Unsafe.BitCast<T, int>(value));

    /// <summary>All names of <typeparamref name="T"/>, in the order of declaration.</summary>
    /// <inheritdoc cref="Of{T}" path="/typeparam"/>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.Names.InOrder;

    /// <summary>The value that <paramref name="name"/> stands for; hyphens and underscores are alike, and so are upper and lower case.</summary>
    /// <inheritdoc cref="Of{T}" path="/typeparam"/>
    /// <returns>Null where no value has that name; numbers are no names.</returns>
    public static T? Parse<T>(string name) where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(name);
        var index = Table<T>.Names.IndexOf(name);
        return index < 0 ? null : Unsafe.BitCast<int, T>(index);
    }

    // All that can be is kept out of generic types: their code over an enum is compiled anew at every start.
    private static class Table<T> where T : struct, Enum
    {
        public static readonly EnumNames Names = new(typeof(T));
    }
}
