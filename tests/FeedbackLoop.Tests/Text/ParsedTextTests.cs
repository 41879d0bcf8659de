using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Text;

[TestFixture]
internal sealed class ParsedTextTests
{
    [TestCase("It is slow. We need it now! Really?", 3)]
    [TestCase("Export to .csv, e.g. for Mr. Smith etc. and others.", 1)]
    [TestCase("It costs 3.5 euros.", 1)]
    [TestCase("First line\nSecond line", 2)]
    [TestCase("a wrapped\nline of text", 1)]
    public void A_text_falls_into_sentences(string text, int sentences)
    {
        var parsed = ParsedText.Parse(text);
        Assert.That(Enumerable.Range(0, parsed.Tokens.Count).Select(parsed.SentenceStart).Distinct().Count(), Is.EqualTo(sentences));
    }

    [TestCase("They need a weekly payroll hours summary for all employees.", "They need |a weekly payroll hours summary|")]
    [TestCase("Please add a \"back to top\" button here.", "Please add |a \"back to top\" button|")]
    [TestCase("It shows the customer's last order.", "It shows |the customer's last order|")]
    [TestCase("We lost our customers' data.", "We lost |our customers' data|")]
    [TestCase("Include SSO/SAML login.", "Include |SSO/SAML login|")]
    [TestCase("Some of our own fields are gone.", "|Some of our own fields|")]
    public void A_noun_phrase_goes_from_its_determiner_to_its_head(string text, string marked)
    {
        var parsed = ParsedText.Parse(text);
        var at = Enumerable.Range(0, parsed.Tokens.Count).First(token => parsed.NounPhraseEnd(token) > token);
        var span = parsed.Span(at, parsed.NounPhraseEnd(at));
        Assert.That($"{text[..span.Start]}|{span.Of(text)}|", Is.EqualTo(marked));
    }

    [TestCase("Can you export reports to Excel", "export", "Verb")]
    [TestCase("The export is slow", "export", "Noun")]
    [TestCase("My customer reports a bug", "reports", "ThirdPerson")]
    [TestCase("We need reports", "reports", "Plural")]
    [TestCase("They want secret boards", "boards", "Plural")]
    [TestCase("Add a filtering option", "filtering", "Noun")]
    [TestCase("I would like a filter", "like", "Verb")]
    [TestCase("A tool like Trello", "like", "Preposition")]
    [TestCase("Print view for the ticket", "print", "Noun")]
    [TestCase("They need a bulk invoice download.", "download", "Noun")]
    [TestCase("Let the customer upload a file", "upload", "Verb")]
    [TestCase("Add a button", "add", "Verb")]
    public void A_word_is_what_its_neighbours_make_of_it(string text, string word, string tag)
    {
        var parsed = ParsedText.Parse(text);
        var at = Enumerable.Range(0, parsed.Tokens.Count).Single(token => parsed.Tokens[token].Is(word));
        Assert.That(parsed.Tags[at].ToString(), Is.EqualTo(tag));
    }

    [TestCase("Tell me when a new call comes in, because we miss them", "when a new call comes in")]
    [TestCase("If a client has 20 tickets, the numbers say little", "If a client has 20 tickets")]
    public void A_clause_ends_where_the_next_begins(string text, string clause)
    {
        var parsed = ParsedText.Parse(text);
        var at = Enumerable.Range(0, parsed.Tokens.Count).First(token => parsed.Tokens[token].Norm is "when" or "if");
        Assert.That(parsed.Span(at, parsed.ClauseEnd(at)).Of(text), Is.EqualTo(clause));
    }
}
