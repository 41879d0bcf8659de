using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>--speaker</c>: who somebody is that a transcript calls by another name: "Ortiz, Kim=Kim Ortiz".</summary>
internal sealed class SpeakersOption : Option<string[]?>
{
    public SpeakersOption() : base("--speaker")
    {
        HelpName = "AS=NAME";
        Description = "Who a speaker is, such as \"Ortiz, Kim=Kim Ortiz\"; again for each further one.";
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
        Validators.Add(result => result.RefuseUnless(
            word => Split(word) is not null,
            word => $"--speaker takes the speaker of the file, = and a name, such as \"Speaker 1=Kim Ortiz\", not '{word}'."));
    }

    /// <summary>For each speaker of the file the name; empty where the option was not given.</summary>
    public IReadOnlyDictionary<string, string> In(Call call)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (speaker, name) in (call.Parsed.GetValue(this) ?? []).Select(given => Split(TypedText.Readable(given, Name))!.Value))
        {
            if (!names.TryAdd(speaker, name))
                throw new Misuse($"--speaker names {speaker} twice: give one of them.");
        }

        return names;
    }

    /// <summary>A name has no equals sign, so that the last one parts the two.</summary>
    private static (string Speaker, string Name)? Split(string given)
    {
        var at = given.LastIndexOf('=');
        return at > 0 && given[..at].Trim() is { Length: > 0 } speaker && given[(at + 1)..].Trim() is { Length: > 0 } name ? (speaker, name) : null;
    }
}
