using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

/// <summary>Plays the sessions. <c>UPDATE_SESSIONS=1 dotnet test</c> writes down what is printed now: read the difference before you keep it.</summary>
public sealed class SessionTests
{
    public static IEnumerable<string> Sessions() => Directory.GetFiles(Session.SourceFolder, "*.session").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Sessions))]
    public void The_tool_prints_what_the_session_shows(string name)
    {
        var path = Path.Combine(Session.SourceFolder, name + ".session");
        var written = File.ReadAllText(path);
        var played = Session.Play(written);
        if (Environment.GetEnvironmentVariable("UPDATE_SESSIONS") == "1")
            File.WriteAllText(path, played);
        else
            Assert.That(played, Is.EqualTo(written));
    }
}
