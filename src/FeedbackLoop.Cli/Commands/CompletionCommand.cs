using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop completion</c>: what a shell needs to complete our command lines.</summary>
internal sealed class CompletionCommand : LoopCommand
{
    private readonly Argument<string?> _shell = new("shell") { Description = "bash, zsh, fish or pwsh." };

    public CompletionCommand() : base("completion", "Print a script that lets your shell complete commands, options and their values.",
        "eval \"$(loop completion bash)\"                  # in ~/.bashrc",
        "eval \"$(loop completion zsh)\"                   # in ~/.zshrc, after compinit",
        "loop completion fish > ~/.config/fish/completions/loop.fish",
        "loop completion pwsh | Out-String | Invoke-Expression   # in $PROFILE")
    {
        _shell.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Names.Parse<CompletionShell>(token.Value) is null)
                    result.AddError($"There is no completion for '{token.Value}': choose bash, zsh, fish or pwsh.");
            }
        });
        _shell.CompletionSources.Add(_ => Names.All<CompletionShell>().Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        Add(_shell);
    }

    public override Task RunAsync(Call call, CancellationToken cancellation)
    {
        var shell = Names.Parse<CompletionShell>(call.Value(_shell)!)!.Value;
        var script = CompletionScripts.For(shell);
        if (call.Json)
        {
            call.PrintJson(
                json =>
                {
                    json.WriteStartObject();
                    json.WriteString("shell"u8, Names.Of(shell));
                    json.WriteString("script"u8, script);
                    json.WriteEndObject();
                },
                call.Shell.OutputIsTerminal);
        }
        else
        {
            call.Out.Write(script);
        }

        return Task.CompletedTask;
    }
}
