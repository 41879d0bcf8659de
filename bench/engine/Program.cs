using BenchmarkDotNet.Running;
using FeedbackLoop.Bench.Engine;

// dotnet run -c Release --project bench/engine -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(OneSentence).Assembly).Run(args);
