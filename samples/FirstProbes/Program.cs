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
var howMany = logged.Probes.First(tracked => tracked.Probe.Dimension == Dimension.Quantity);
var answered = await store.AnswerAsync(howMany.Id, new NewAnswer("five, all for month-end") { From = Knower.Customer, By = "Kim Ortiz" });
Console.WriteLine($"Actionable: {logged.Actionability.Score}% when logged, {answered.Actionability?.Score}% with one answer");

// What is still open, as a guide for the interview.
Console.WriteLine(GuideBuilder.Build(await store.OpenProbesAsync(customer: "Acme"), TimeSpan.FromMinutes(30)).ToMarkdown());
