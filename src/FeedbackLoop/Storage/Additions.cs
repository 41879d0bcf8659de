using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>What one call adds because its name is new, and which names that were there look like it.</summary>
internal sealed class Additions
{
    private const int MostCloseMatches = 5;

    private readonly List<Created> created = [];
    private readonly List<CloseMatch> closeMatches = [];

    public IReadOnlyList<Created> Created => created;

    public IReadOnlyList<CloseMatch> CloseMatches => closeMatches;

    public void Add(NamedKind kind, long id, string name) => created.Add(new Created(kind, id, name));

    /// <summary>Notes the names in <paramref name="there"/>, a query for id and name, that are close to a new one.</summary>
    public void Compare(DbConnection connection, NamedKind kind, string name, string there, object? parameters = null) =>
        closeMatches.AddRange(connection.Query<Row>(there, parameters)
            .Where(row => NameLikeness.AreClose(row.Name, name))
            .OrderBy(row => row.Name, StringComparer.Ordinal)
            .Take(MostCloseMatches)
            .Select(row => new CloseMatch(kind, name, row.Id, row.Name)));

    private sealed record Row(long Id, string Name);
}
