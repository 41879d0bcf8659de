using System.Globalization;
using System.Text.Json;
using FeedbackLoop.Analysis;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The value of a fact: the same fields whatever its sort, null where one does not apply.</summary>
internal static class ValueJson
{
    public static void Write(this Utf8JsonWriter json, FactValue? value)
    {
        if (value is null)
        {
            json.WriteNull("value"u8);
            return;
        }

        json.WriteStartObject("value"u8);
        switch (value)
        {
            case CountValue count: Write(json, "count", count.Number, count.UpTo, count.Unit); break;
            case MoneyValue money: Write(json, "money", money.Number, null, money.Currency, money.Per); break;
            case DurationValue duration: Write(json, "duration", duration.Number, duration.UpTo, Names.Of(duration.Unit), duration.Per); break;
            case RateValue rate: Write(json, "rate", rate.Times, null, Names.Of(rate.Unit), null, rate.Every); break;
            case ShareValue share: Write(json, "share", share.Percent, null, "percent"); break;
            case DateValue date: Write(json, "date", null, null, null, null, null, Iso(date)); break;
        }

        json.WriteString("limit"u8, Names.Of(value.Limit));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string type, decimal? number, decimal? upTo, string? unit, TimeUnit? per = null, decimal? every = null, string? date = null)
    {
        json.WriteString("type"u8, type);
        Number(json, "number", number);
        Number(json, "up_to", upTo);
        json.WriteString("unit"u8, unit);
        json.WriteString("per"u8, per is { } time ? Names.Of(time) : null);
        Number(json, "every", every);
        json.WriteString("date"u8, date);
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    // ISO 8601, with a dash for the year that is not said: 2026-09-30, --09-30, 2026-09.
    private static string Iso(DateValue date)
    {
        var year = date.Year is { } known ? known.ToString("0000", CultureInfo.InvariantCulture) : "-";
        var month = date.Month is { } named ? "-" + named.ToString("00", CultureInfo.InvariantCulture) : "";
        return year + month + (date.Day is { } day ? "-" + day.ToString("00", CultureInfo.InvariantCulture) : "");
    }
}
