namespace FeedbackLoop.Cli.Commands;

/// <summary>The shells that are completed.</summary>
internal enum CompletionShell
{
    /// <summary>GNU Bash.</summary>
    Bash,
    /// <summary>The Z shell.</summary>
    Zsh,
    /// <summary>Fish.</summary>
    Fish,
    /// <summary>PowerShell.</summary>
    Pwsh,
}

/// <summary>For each shell a function that asks <c>loop "[suggest:POSITION]" "LINE"</c> what may come next.</summary>
internal static class CompletionScripts
{
    public static string For(CompletionShell shell) => shell switch
    {
        CompletionShell.Bash => Bash,
        CompletionShell.Zsh => Zsh,
        CompletionShell.Fish => Fish,
        CompletionShell.Pwsh => Pwsh,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, message: null),
    };

    private const string Bash = """
        # Completion of loop for bash.
        _loop_complete() {
            local word="${COMP_WORDS[COMP_CWORD]}" candidate
            COMPREPLY=()
            while IFS= read -r candidate; do
                [[ "$candidate" == "$word"* ]] && COMPREPLY+=("$candidate")
            done < <(loop "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
        }
        complete -o default -F _loop_complete loop

        """;

    private const string Zsh = """
        #compdef loop
        # Completion of loop for zsh.
        _loop() {
            local line="${(j: :)words[1,CURRENT]}"
            local -a candidates
            candidates=("${(@f)$(loop "[suggest:${#line}]" "$line" 2>/dev/null)}")
            compadd -a -- candidates || _files
        }
        compdef _loop loop

        """;

    private const string Fish = """
        # Completion of loop for fish.
        function __loop_complete
            set -l line (commandline --current-process --cut-at-cursor | string collect)
            loop "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete --command loop --no-files --arguments '(__loop_complete)'
        complete --command loop --long-option file --require-parameter --force-files
        complete --command loop --long-option db --require-parameter --force-files

        """;

    private const string Pwsh = """
        # Completion of loop for PowerShell.
        Register-ArgumentCompleter -Native -CommandName loop -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString().PadRight($cursorPosition)
            loop "[suggest:$cursorPosition]" "$line" 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;
}
