using FeedbackLoop.Bench.Startup;

// Publishes the programs as a release has them, runs them in turns, and compares the medians with the bounds.
// dotnet run -c Release --project bench/startup/Runner [rounds]
var rounds = args is [var number] ? int.Parse(number) : 40;
var bin = Publishing.Folder();
var hello = Publishing.Publish("bench/startup/Hello", Path.Combine(bin, "hello"));
var bare = Publishing.Publish("bench/startup/Bare", Path.Combine(bin, "bare"));
var loop = Publishing.Publish("src/FeedbackLoop.Cli", Path.Combine(bin, "loop"));

const string Statement = "My customer says they need more reports than our current product offers";
var database = Path.Combine(bin, "feedback.db");
File.Delete(database);
for (var i = 0; i < 20; i++)
    Runs.Run(loop, ["log", Statement, "--customer", "Acme", "--via", "Dana Reyes", "--db", database]);

var programs = new Runs[]
{
    new("hello", hello, []),
    new("loop probe", loop, ["probe", Statement]),
    new("bare list", bare, ["list", "--db", database]),
    new("loop list", loop, ["list", "--db", database]),
};
for (var round = -3; round < rounds; round++)
{
    foreach (var program in programs)
        program.Time(keep: round >= 0);
}

Console.WriteLine($"{"program",-12}{"median ms",12}{"fastest ms",12}   over {rounds} rounds");
foreach (var program in programs)
    Console.WriteLine($"{program.Name,-12}{program.Median,12:0.0}{program.Fastest,12:0.0}");

var probe = new Ratio("loop probe / hello", programs[1].Median / programs[0].Median, 1.6);
var list = new Ratio("loop list / bare list", programs[3].Median / programs[2].Median, 1.1);
Console.WriteLine(probe);
Console.WriteLine(list);
return probe.Holds && list.Holds ? 0 : 1;
