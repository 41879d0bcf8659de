using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Tests.Interviews.Speakers;

public sealed class SpeakerMatchTests
{
    private static readonly string[] People = ["Kim Ortiz", "Dana Reyes", "José Müller", "Kim Park"];

    [TestCase("Kim Ortiz", "Kim Ortiz", MatchKind.Same)]
    [TestCase("Ortiz, Kim", "Kim Ortiz", MatchKind.Same)]
    [TestCase("ORTIZ, KIM (Acme)", "Kim Ortiz", MatchKind.Same)]
    [TestCase("kim.ortiz@acme.com", "Kim Ortiz", MatchKind.Same)]
    [TestCase("Dr. Jose Muller", "José Müller", MatchKind.Same)]
    [TestCase("Reyes Dana", "Dana Reyes", MatchKind.Same)]
    [TestCase("Dana", "Dana Reyes", MatchKind.Part)]
    [TestCase("Dana M. Reyes", "Dana Reyes", MatchKind.Part)]
    [TestCase("Speaker 1", null, MatchKind.None)]
    [TestCase("Kim", null, MatchKind.None)]
    [TestCase("…", null, MatchKind.None)]
    public void A_speaker_is_found_whatever_the_spelling(string speaker, string? person, MatchKind kind)
    {
        var match = SpeakerMatch.Of([speaker], People).Single();
        Assert.That((match.Person, match.Kind), Is.EqualTo((person, kind)));
    }

    [Test]
    public void Where_several_fit_they_are_named() =>
        Assert.That(SpeakerMatch.Of(["Kim"], People).Single().Candidates, Is.EqualTo(new[] { "Kim Ortiz", "Kim Park" }));

    [Test]
    public void What_was_said_goes_first()
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal) { ["speaker 1"] = "Dana Reyes", ["Kim Ortiz"] = "Kim Park" };
        Assert.That(SpeakerMatch.Of(["Speaker 1", "Kim Ortiz", "Dana"], People, given).Select(match => match.Person), Is.EqualTo(new[] { "Dana Reyes", "Kim Park", "Dana Reyes" }));
    }
}
