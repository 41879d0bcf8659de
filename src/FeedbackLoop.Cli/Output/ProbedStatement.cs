using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli.Output;

/// <summary>A statement with what was found in it and what is to be asked; <paramref name="Id"/> is null unless it comes from a file.</summary>
internal sealed record ProbedStatement(string? Id, Reading Reading, IReadOnlyList<Probe> Probes);
