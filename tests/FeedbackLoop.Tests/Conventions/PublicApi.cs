using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace FeedbackLoop.Tests.Conventions;

/// <summary>The public surface of an assembly as text: a block per type, a line per member, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var line in Members(type))
                text.Append("    ").Append(line).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)
            ? " : " + Signature.Of(parent)
            : "";
        return $"{Kind(type)} {type.Namespace}.{Signature.Of(type)}{bases}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (typeof(Delegate).IsAssignableFrom(type))
            return "delegate";
        var isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        if (type.IsValueType)
            return isRecord ? "record struct" : "struct";
        var modifier = (type.IsAbstract, type.IsSealed) switch { (true, true) => "static ", (true, _) => "abstract ", (_, true) => "sealed ", _ => "" };
        return modifier + (isRecord ? "record" : "class");
    }

    private static IEnumerable<string> Members(Type type) =>
        type.IsEnum
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}")
            : type.GetMembers(Declared).Where(IsSeen).Select(Signature.Of).Order(StringComparer.Ordinal);

    private static bool IsSeen(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => IsSeen((MethodBase)constructor) && !constructor.IsStatic && !IsGenerated(constructor),
        MethodInfo method => IsSeen((MethodBase)method) && !IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen) && property.Name != "EqualityContract",
        EventInfo @event => @event.AddMethod is { } add && IsSeen((MethodBase)add),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
