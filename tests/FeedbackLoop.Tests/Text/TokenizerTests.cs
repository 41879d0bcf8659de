using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Text;

[TestFixture]
internal sealed class TokenizerTests
{
    [TestCase("It didn't work, sorry.", "it didn't work , sorry .")]
    [TestCase("We’d like the customer's name", "we 'd like the customer 's name")]
    [TestCase("$40k, 50%, 1,000 and 3.5 of 3-4", "$40k , 50% , 1,000 and 3.5 of 3-4")]
    [TestCase("to .csv or dinero.dk", "to .csv or dinero.dk")]
    [TestCase("see https://example.com/a?b=1, please", "see https://example.com/a?b=1 , please")]
    [TestCase("end-of-month CSV / XLSX", "end-of-month csv / xlsx")]
    [TestCase("wait... what?!", "wait ... what ? !")]
    [TestCase("gr8 👍🏽 app", "gr8 👍 🏽 app")]
    [TestCase("مرحبا بالعالم", "مرحبا بالعالم")]
    [TestCase("It doesnt sync and i cant log in", "it doesn't sync and i can't log in")]
    [TestCase("Im sure thats it. Ive seen its not working", "i 'm sure that 's it . i 've seen it 's not working")]
    [TestCase("Id like its Id", "i 'd like its id")]
    [TestCase("", "")]
    public void A_text_falls_into_words_numbers_and_marks(string text, string norms) =>
        Assert.That(string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Norm)), Is.EqualTo(norms));

    [Test]
    public void A_control_character_parts_words_and_is_no_token() =>
        Assert.That(Tokenizer.Tokenize("re\u0007port\u001b[31m").Select(token => token.Norm), Is.EqualTo(new[] { "re", "port", "[", "31m" }));

    [Test]
    public void A_token_knows_where_it_stands()
    {
        const string Text = "  Add\na button";
        var tokens = Tokenizer.Tokenize(Text);
        Assert.That(tokens.Select(token => Text.Substring(token.Start, token.Length)), Is.EqualTo(new[] { "Add", "a", "button" }));
        Assert.That(tokens.Select(token => token.StartsLine), Is.EqualTo(new[] { true, true, false }));
    }
}
