using System.Reflection;
using System.Runtime.CompilerServices;

namespace FeedbackLoop.Tests.Conventions;

/// <summary>Types and members written as C# declares them, with their nullability.</summary>
internal static class Signature
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{constructor.DeclaringType!.Name}({Parameters(constructor)})",
        MethodInfo method => $"{Static(method.IsStatic)}{Of(Nullability.Create(method.ReturnParameter))} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property => $"{Required(property)}{Static(property.GetAccessors(nonPublic: true)[0].IsStatic)}{Of(Nullability.Create(property))} {property.Name} {{ {Accessors(property)} }}",
        FieldInfo field => $"{(field.IsLiteral ? "const " : Static(field.IsStatic))}{Of(Nullability.Create(field))} {field.Name}",
        EventInfo @event => $"event {Of(@event.EventHandlerType!)} {@event.Name}",
        _ => throw new NotSupportedException(member.ToString()),
    };

    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        return type.IsGenericType ? WithArguments(type, type.GetGenericArguments().Select(Of)) : Name(type);
    }

    private static string Of(NullabilityInfo info)
    {
        var mark = !info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (info.ElementType is { } element)
            return Of(element) + "[]" + mark;
        if (info.GenericTypeArguments.Length == 0 || Nullable.GetUnderlyingType(info.Type) is not null)
            return Of(info.Type) + mark;
        return WithArguments(info.Type, info.GenericTypeArguments.Select(Of)) + mark;
    }

    private static string WithArguments(Type type, IEnumerable<string> arguments) =>
        $"{Name(type).Split('`')[0]}<{string.Join(", ", arguments)}>";

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        return type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "")}{Of(Nullability.Create(parameter)).Replace("&", "", StringComparison.Ordinal)} {parameter.Name}{Default(parameter)}"));

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: false } => "",
        { DefaultValue: null } when parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null => " = default",
        { DefaultValue: null } => " = null",
        { DefaultValue: string text } => $" = \"{text}\"",
        { DefaultValue: bool value } => value ? " = true" : " = false",
        _ => FormattableString.Invariant($" = {parameter.DefaultValue}"),
    };

    private static string Accessors(PropertyInfo property)
    {
        var get = property.GetMethod is { IsPublic: true } ? "get; " : "";
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var set = property.SetMethod is { IsPublic: true } ? isInit ? "init; " : "set; " : "";
        return (get + set).TrimEnd();
    }

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";

    private static string Required(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";

    private static string Static(bool isStatic) => isStatic ? "static " : "";
}
