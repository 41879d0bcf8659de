using System.Text;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Tests.Knowledge;

public class DataLinesTests
{
    private const string Text = "# nouns\n\n  report \r\n\tboard\n#end\nlast one";

    [Test]
    public void Blank_lines_and_remarks_are_passed_over_and_blanks_taken_off() =>
        Assert.That(new DataLines(Encoding.UTF8.GetBytes(Text)).ToList(), Is.EqualTo(new[] { "report", "board", "last one" }));

    [Test]
    public void Behind_each_line_it_is_known_where_the_next_begins()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        var lines = new DataLines(bytes);
        var rests = new List<string> { Encoding.UTF8.GetString(bytes[lines.Reached..]) };
        while (lines.MoveNext())
            rests.Add(Encoding.UTF8.GetString(bytes[lines.Reached..]));

        Assert.That(rests, Is.EqualTo(new[] { Text, "\tboard\n#end\nlast one", "#end\nlast one", "" }));
    }
}
