using FeedbackLoop;
using FeedbackLoop.Analysis;
using FeedbackLoop.Guides;
using FeedbackLoop.Probes;

const string Statement = "My customer says they need more reports than our current product offers";

// What to ask: no database, nothing kept.
var reading = Analyzer.Default.Analyze(Statement);
foreach (var probe in Prober.Default.Probe(reading, new ProbeContext { Max = 5 }))
    Console.WriteLine($"{probe.Question}   ({probe.Why})");

// The same, kept: who said it, and what was answered.
await using var store = await FeedbackStore.OpenAsync(args is [var path] ? path : "feedback.db");
var logged = await store.LogAsync(new NewFeedback(Statement) { Customer = "Acme", Via = "Dana Reyes", Role = ColleagueRole.Sales });
var answer = new NewAnswer("five, all for month-end") { From = Knower.Customer, By = "Kim Ortiz" };
var answered = await store.AnswerAsync(logged.Probes[0].Id, answer);
Console.WriteLine($"Actionable: {logged.Actionability.Score}% when logged, {answered.Actionability?.Score}% with one answer");

// What is still open, as a guide for the interview.
Console.WriteLine(GuideBuilder.Build(await store.OpenProbesAsync(customer: "Acme"), TimeSpan.FromMinutes(30)).ToMarkdown());
