namespace FeedbackLoop.Tests.Conventions;

/// <summary>Nothing of the public surface changes unnoticed.</summary>
public sealed class PublicApiTests
{
    private const string Accept = "ACCEPT_PUBLIC_API";

    private static string ApprovedFile => Repository.PathOf("tests", "FeedbackLoop.Tests", "Conventions", "PublicApi.approved.txt");

    [Test]
    public void The_public_surface_is_the_approved_one()
    {
        var actual = PublicApi.Of(typeof(Feedback).Assembly);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(ApprovedFile, actual);

        Assert.That(Lines(actual).Order(StringComparer.Ordinal), Is.EqualTo(Lines(File.ReadAllText(ApprovedFile)).Order(StringComparer.Ordinal)), () =>
            $"""
            The public surface differs from {Path.GetFileName(ApprovedFile)}:
            {Difference(File.ReadAllText(ApprovedFile), actual)}
            If this is meant, say so in CHANGELOG.md and accept it:
              {Accept}=1 dotnet test tests/FeedbackLoop.Tests --filter PublicApiTests
            """);
    }

    private static string Difference(string approved, string actual) => string.Join('\n',
        Lines(approved).Except(Lines(actual), StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(Lines(actual).Except(Lines(approved), StringComparer.Ordinal).Select(line => "+ " + line)));

    /// <summary>The members, each with the type that it belongs to, so that a line says enough by itself.</summary>
    private static IEnumerable<string> Lines(string api)
    {
        var type = "";
        foreach (var line in api.Split('\n').Where(line => line.Length > 0))
        {
            var isMember = line.StartsWith(' ');
            type = isMember ? type : line;
            yield return isMember ? type + " { " + line.Trim() + " }" : line;
        }
    }
}
