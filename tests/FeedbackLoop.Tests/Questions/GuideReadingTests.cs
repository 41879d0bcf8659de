using FeedbackLoop.Questions;

namespace FeedbackLoop.Tests.Questions;

public sealed class GuideReadingTests
{
    [Test]
    public void Questions_are_found_in_items_numbers_tables_and_paragraphs_with_their_place()
    {
        var set = QuestionSet.Read("""
            ---
            title: What is this?
            ---
            # Interview

            > Thank you. Is that all right?

            ## Warm-up

            - [ ] **What is your work about?** (\#12.1)

              *Why is it asked?*

              Notes:

            1. How do you close
               the month?
            Tell me about last Friday.
            | Question | Why |
            | --- | --- |
            | Who else? | reach |
            ```
            Do you?
            ```
            """);

        Assert.That(set.Questions.Select(question => (question.Line, question.PlaceOf(0).Column, question.Section, question.Text)), Is.EqualTo(new[]
        {
            (10, 9, "Warm-up", "What is your work about?"),
            (16, 4, "Warm-up", "How do you close the month?"),
            (18, 1, "Warm-up", "Tell me about last Friday."),
            (21, 3, "Warm-up", "Who else?"),
        }));
    }

    [Test]
    public void A_finding_stands_where_its_words_stand_whatever_marks_are_around_them()
    {
        var finding = QuestionLinter.Default.Lint(QuestionSet.Read("\n- You *export* it \\#1 by hand,\n  don't you?\n"), SetRules.Off).Single(finding => finding.Rule == "leading");

        Assert.That((finding.Start, finding.End), Is.EqualTo((new TextPlace(3, 3), new TextPlace(3, 13))));
    }

    [Test]
    public void Every_line_end_counts_as_one()
    {
        var set = QuestionSet.Read("What is it?\rWho?\r\nWhy?\n\nWhen?");

        Assert.That(set.Questions.Select(question => question.Line), Is.EqualTo(new[] { 1, 2, 3, 5 }));
    }

    [Test]
    public void A_comment_exempts_the_next_question_and_no_other()
    {
        var findings = Lint("<!-- lint allow: closed -->\n- Do you use reports?\n- Do you use dashboards?\n");

        Assert.That(findings.Select(finding => (finding.Rule, finding.Start.Line)), Is.EqualTo(new[] { ("closed", 3) }));
    }

    [Test]
    public void A_comment_says_what_the_next_question_is_for() =>
        Assert.That(Lint("<!-- lint type: kano -->\n- Would you use an export?\n"), Is.Empty);

    [Test]
    public void A_comment_ends_the_linting_and_another_takes_it_up_again() =>
        Assert.That(Lint("<!-- lint off -->\n- Do you use reports?\n<!-- lint on -->\n- Do you use dashboards?\n").Select(finding => finding.Start.Line), Is.EqualTo(new[] { 4 }));

    [Test]
    public void A_comment_for_the_linter_that_nobody_understands_is_a_finding()
    {
        var findings = Lint("<!-- lint allow: everything -->\n<!-- any other comment -->\n- How do you use reports?\n");

        Assert.That(findings.Select(finding => (finding.Rule, finding.Start.Line)), Is.EqualTo(new[] { ("directive", 1) }));
    }

    private static List<LintFinding> Lint(string text) => [.. QuestionLinter.Default.Lint(QuestionSet.Read(text), SetRules.Off)];
}
