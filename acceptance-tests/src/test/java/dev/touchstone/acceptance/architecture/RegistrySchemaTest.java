package dev.touchstone.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.touchstone.driver.api.TraitKind;
import dev.touchstone.driver.api.registry.KnownTraits;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema that editors complete registry files by says what the kit itself says. */
class RegistrySchemaTest {

    private static final Map<TraitKind, String> SHAPES = Map.of(
            TraitKind.SWITCH, "{\"type\":\"boolean\"}",
            TraitKind.LIMIT, "{\"$ref\":\"#/definitions/limit\"}",
            TraitKind.RESOLUTION, "{\"$ref\":\"#/definitions/resolution\"}",
            TraitKind.WORDS, "{\"$ref\":\"#/definitions/line\"}");

    private final YAMLMapper yaml = new YAMLMapper();
    private final JsonNode text;
    private final JsonSchema schema;

    RegistrySchemaTest() throws IOException {
        text = new ObjectMapper()
                .readTree(Path.of("..", "docs", "registry-schema.json").toFile());
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
    }

    @Test
    void our_own_registry_files_are_as_the_schema_says() throws IOException {
        for (String backend : List.of("memstore", "redis", "nats", "postgres")) {
            String path = "META-INF/touchstone/backends/" + backend + ".yaml";
            List<URL> files = Collections.list(getClass().getClassLoader().getResources(path));
            assertThat(files).as(path).hasSize(1);
            assertThat(schema.validate(read(files.get(0)))).as(path).isEmpty();
        }
    }

    @Test
    void each_known_trait_is_in_the_schema_with_its_kind_and_no_other() {
        JsonNode traits = text.at("/definitions/traits/properties");
        assertThat(new TreeSet<>(names(traits)))
                .isEqualTo(KnownTraits.of(List.of()).keySet());
        KnownTraits.of(List.of()).forEach((name, kind) -> {
            ObjectNode shape = traits.get(name).deepCopy();
            shape.remove("description");
            assertThat(shape).as(name).hasToString(SHAPES.get(kind));
        });
    }

    @Test
    void what_is_wrong_is_wrong_by_the_schema_too() throws IOException {
        String sound = "{backend: toy, description: d, contracts: {toy_basic: {support: native, mechanism: m%s}}}";
        assertThat(wrong(String.format(sound, ", since: 2.10, links: [\"https://a.b\"]")))
                .isEmpty();
        for (String mistake : List.of(
                ", traits: {maxKeyBytes: many}",
                ", traits: {ttlResolution: 1 minute}",
                ", since: latest",
                ", links: [ftp://a.b]",
                ", mechanics: m",
                ", deviations: [{id: TOY-01, reason: r, until: 2031-01-01}]")) {
            assertThat(wrong(String.format(sound, mistake))).as(mistake).isNotEmpty();
        }
        assertThat(wrong("{backend: toy, description: d}")).isNotEmpty();
    }

    private JsonNode read(URL file) throws IOException {
        try (InputStream stream = file.openStream()) {
            return yaml.readTree(stream);
        }
    }

    private List<ValidationMessage> wrong(String file) throws IOException {
        return List.copyOf(schema.validate(yaml.readTree(file)));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
