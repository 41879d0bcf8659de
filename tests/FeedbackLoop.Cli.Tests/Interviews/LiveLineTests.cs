using FeedbackLoop.Cli.Commands.Interviews.Running;

namespace FeedbackLoop.Cli.Tests.Interviews;

public sealed class LiveLineTests
{
    [TestCase("/n", 'n', "")]
    [TestCase(" /N ", 'n', "")]
    [TestCase("/j 5", 'j', "5")]
    [TestCase("/a  five, for month-end ", 'a', "five, for month-end")]
    [TestCase("?", '?', "")]
    [TestCase("/?", '?', "")]
    public void A_slash_and_one_letter_is_a_command(string line, char command, string text) =>
        Assert.That(LiveLine.Read(line), Is.EqualTo(new LiveLine(command, text)));

    [TestCase("they do it by hand", "they do it by hand")]
    [TestCase("n", "n")]
    [TestCase("//a is what they type", "/a is what they type")]
    [TestCase("? who signs", "? who signs")]
    [TestCase("and/or", "and/or")]
    [TestCase("//home is slow", "/home is slow")]
    [TestCase("", "")]
    public void Everything_else_is_a_note_as_it_stands(string line, string note) => Assert.That(LiveLine.Read(line), Is.EqualTo(new LiveLine(null, note)));

    [TestCase("/next")]
    [TestCase("/ n")]
    [TestCase("/z")]
    [TestCase("/z what is this")]
    [TestCase("/home is slow")]
    [TestCase("/n/a")]
    [TestCase("/")]
    public void A_slash_with_anything_else_behind_it_is_no_command_and_no_note(string line) => Assert.That(LiveLine.Read(line), Is.EqualTo(new LiveLine(LiveLine.Unknown, line)));
}
