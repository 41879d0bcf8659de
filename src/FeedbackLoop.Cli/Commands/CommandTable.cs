using System.CommandLine;
using FeedbackLoop.Cli.Commands.Colleagues;
using FeedbackLoop.Cli.Commands.Contacts;
using FeedbackLoop.Cli.Commands.Customers;
using FeedbackLoop.Cli.Commands.Deals;
using FeedbackLoop.Cli.Commands.Highlights;
using FeedbackLoop.Cli.Commands.Interviews;
using FeedbackLoop.Cli.Commands.Interviews.Running;
using FeedbackLoop.Cli.Commands.Packs;
using FeedbackLoop.Cli.Commands.Sheets;

namespace FeedbackLoop.Cli.Commands;

/// <summary>What can stand behind <c>loop</c>.</summary>
internal static class CommandTable
{
    /// <summary>The names of all commands, in the order of the help.</summary>
    public static readonly string[] Names =
        ["probe", "log", "probes", "answer", "waive", "list", "show", "search", "edit", "sheet", "intro", "guide", "lint", "interview", "highlight", "customer", "contact", "colleague", "deal", "packs", "where", "completion"];

    /// <summary>Makes a command. Each costs time, so a start makes only the one that is typed.</summary>
    public static Command Make(string name) => name switch
    {
        "probe" => new ProbeCommand(),
        "log" => new LogCommand(),
        "probes" => new ProbesCommand(),
        "answer" => new AnswerCommand(),
        "waive" => new WaiveCommand(),
        "list" => new ListCommand(),
        "show" => new ShowCommand(),
        "search" => new SearchCommand(),
        "edit" => new EditCommand(),
        "sheet" => new SheetCommand(),
        "intro" => new IntroCommand(),
        "guide" => new GuideCommand(),
        "lint" => new LintCommand(),
        "interview" => new CommandGroup("interview", "Direct conversations with customers: planned, held, and what was said.", new InterviewPlanCommand(), new InterviewListCommand(), new InterviewShowCommand(), new InterviewGuideCommand(), new InterviewConsentCommand(), new InterviewRunCommand(), new InterviewNoteCommand(), new InterviewImportCommand(), new InterviewAnswersCommand(), new InterviewAsksCommand(), new InterviewReviewCommand(), new InterviewEditCommand(), new InterviewCancelCommand()),
        "highlight" => new CommandGroup("highlight", "Stretches of transcripts that are evidence.", new HighlightAddCommand(), new HighlightListCommand(), new HighlightRemoveCommand()),
        "customer" => new CommandGroup("customer", "Organisations that buy from us, or may.", new CustomerAddCommand(), new CustomerListCommand(), new CustomerShowCommand(), new CustomerEditCommand()),
        "contact" => new CommandGroup("contact", "People at customers.", new ContactAddCommand(), new ContactListCommand(), new ContactShowCommand(), new ContactEditCommand()),
        "colleague" => new CommandGroup("colleague", "People on our side.", new ColleagueAddCommand(), new ColleagueListCommand(), new ColleagueShowCommand(), new ColleagueEditCommand()),
        "deal" => new CommandGroup("deal", "Sales and renewals that we talk about with customers.", new DealAddCommand(), new DealListCommand(), new DealShowCommand(), new DealEditCommand()),
        "packs" => new CommandGroup("packs", "Topic packs: the questions of one sort of topic.", new PacksListCommand(), new PacksShowCommand(), new PacksNewCommand(), new PacksCheckCommand()),
        "where" => new WhereCommand(),
        "completion" => new CompletionCommand(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, message: null),
    };
}
