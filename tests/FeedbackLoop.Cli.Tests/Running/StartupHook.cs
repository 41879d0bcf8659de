#pragma warning disable MA0047 // The runtime looks for this name outside of any namespace.
/// <summary>Runs inside the tool where <c>DOTNET_STARTUP_HOOKS</c> names these tests: when the tool ends, writes down which assemblies it has loaded.</summary>
internal static class StartupHook
{
    public const string FileVariable = "LOADED_ASSEMBLIES_FILE";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        File.WriteAllLines(
            Environment.GetEnvironmentVariable(FileVariable)!,
            AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
}
