package frieze.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks JSON by the keywords of JSON Schema 2020-12 that our schema uses; refuses a schema that uses others.
final class SchemaCheck {
    private static final Set<String> WORDS = Set.of("title", "description", "examples", "default", "$defs", "$schema");

    private final JsonObject schema;

    SchemaCheck(JsonObject schema) {
        this.schema = schema;
    }

    /// What is wrong, as `path: keyword`.
    List<String> faults(JsonElement json) {
        var faults = new ArrayList<String>();
        check(schema, json, "", faults);
        return faults;
    }

    private void check(JsonObject rule, JsonElement json, String path, List<String> faults) {
        rule.entrySet().forEach(entry -> {
            if (!WORDS.contains(entry.getKey()) && !holds(rule, entry.getKey(), entry.getValue(), json, path, faults)) {
                faults.add(path + ": " + entry.getKey());
            }
        });
    }

    private boolean holds(
            JsonObject rule, String keyword, JsonElement value, JsonElement json, String path, List<String> faults) {
        switch (keyword) {
            case "$ref" -> check(resolve(value.getAsString()), json, path, faults);
            case "properties" -> {
                if (json instanceof JsonObject object) {
                    value.getAsJsonObject().entrySet().forEach(property -> {
                        if (object.has(property.getKey())) {
                            check(
                                    property.getValue().getAsJsonObject(),
                                    object.get(property.getKey()),
                                    path + "/" + property.getKey(),
                                    faults);
                        }
                    });
                }
            }
            case "items" -> {
                if (json instanceof JsonArray array) {
                    for (int i = 0; i < array.size(); i++) {
                        check(value.getAsJsonObject(), array.get(i), path + "/" + i, faults);
                    }
                }
            }
            default -> {
                return plain(rule, keyword, value, json);
            }
        }
        return true;
    }

    private boolean plain(JsonObject rule, String keyword, JsonElement value, JsonElement json) {
        return switch (keyword) {
            case "type" -> isA(value.getAsString(), json);
            case "enum" -> value.getAsJsonArray().contains(json);
            case "required" ->
                !(json instanceof JsonObject object)
                        || value.getAsJsonArray().asList().stream().allMatch(name -> object.has(name.getAsString()));
            case "additionalProperties" ->
                !(json instanceof JsonObject object)
                        || rule.getAsJsonObject("properties").keySet().containsAll(object.keySet());
            case "anyOf" ->
                value.getAsJsonArray().asList().stream().anyMatch(one -> {
                    var own = new ArrayList<String>();
                    check(one.getAsJsonObject(), json, "", own);
                    return own.isEmpty();
                });
            case "pattern" ->
                !isText(json)
                        || Pattern.compile(value.getAsString())
                                .matcher(json.getAsString())
                                .find();
            case "maxLength" -> !isText(json) || json.getAsString().codePoints().count() <= value.getAsInt();
            case "minimum" -> !isNumber(json) || json.getAsBigDecimal().compareTo(value.getAsBigDecimal()) >= 0;
            case "maximum" -> !isNumber(json) || json.getAsBigDecimal().compareTo(value.getAsBigDecimal()) <= 0;
            default -> throw new IllegalArgumentException("this check does not know the keyword " + keyword);
        };
    }

    private static boolean isA(String type, JsonElement json) {
        return switch (type) {
            case "object" -> json.isJsonObject();
            case "array" -> json.isJsonArray();
            case "string" -> isText(json);
            case "integer" ->
                isNumber(json) && json.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException("this check does not know the type " + type);
        };
    }

    private static boolean isText(JsonElement json) {
        return json instanceof JsonPrimitive primitive && primitive.isString();
    }

    private static boolean isNumber(JsonElement json) {
        return json instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    JsonObject resolve(String reference) {
        return schema.getAsJsonObject("$defs").getAsJsonObject(reference.substring("#/$defs/".length()));
    }
}
