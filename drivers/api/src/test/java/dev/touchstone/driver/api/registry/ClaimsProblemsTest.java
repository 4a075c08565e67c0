package dev.touchstone.driver.api.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each thing that can be wrong in a registry file is told with file, line, and what was probably meant. */
class ClaimsProblemsTest {

    private static final String SOUND = """
            backend: toy
            description: A toy
            traits:
              maxKeyBytes: 1024
            contracts:
              toy_basic:
                support: native
                mechanism: wood
                since: 1.2
                links:
                  - https://example.org
            """;

    private static final ToyProvider TOY = new ToyProvider();

    @Test
    void text_that_is_no_yaml() {
        told("backend: toy\n  description: : x\n", TOY, "toy.yaml:2: is not YAML: ");
        told("", TOY, "toy.yaml:1: should be fields with values, such as \"backend: NAME\"");
        told("- a\n- b\n", TOY, "toy.yaml:1: should be fields with values");
        told(SOUND + "---\n" + SOUND, TOY, "toy.yaml:12: is not YAML: ");
    }

    @Test
    void a_field_that_nobody_knows() {
        told(
                SOUND.replace("description", "descripton"),
                TOY,
                "toy.yaml:2: unknown field \"descripton\"; did you mean \"description\"?");
        told(
                SOUND.replace("mechanism", "mechanic"),
                TOY,
                "toy.yaml:8: unknown field \"mechanic\"; did you mean \"mechanism\"?");
    }

    @Test
    void a_field_that_is_missing_or_there_twice() {
        told(SOUND.replace("description: A toy\n", ""), TOY, "toy.yaml:1: the field \"description\" is missing");
        told(SOUND.replace("    mechanism: wood\n", ""), TOY, "toy.yaml:6: the field \"mechanism\" is missing");
        told(SOUND + "  toy_basic:\n    support: native\n", TOY, "toy.yaml:12: toy_basic is here twice");
        told("backend: toy\n" + SOUND, TOY, "toy.yaml:2: backend is here twice");
    }

    @Test
    void a_word_that_is_no_support() {
        told(
                SOUND.replace("native", "nativ"),
                TOY,
                "toy.yaml:7: unknown support \"nativ\"; did you mean \"native\"? known: emulated, native");
    }

    @Test
    void a_value_of_another_type() {
        told(SOUND.replace("wood", "[wood, string]"), TOY, "toy.yaml:8: mechanism should be one line of text");
        told(SOUND.replace("wood", ""), TOY, "toy.yaml:8: mechanism should be one line of text");
        told(
                SOUND.replace("1024", "many"),
                TOY,
                "toy.yaml:4: maxKeyBytes is \"many\", but should be a limit: a whole number above zero");
        told(SOUND.replace("1024", "0x10"), TOY, "toy.yaml:4: maxKeyBytes is \"0x10\", but should be a decimal number");
        told(
                SOUND.replace("maxKeyBytes", "durable"),
                TOY,
                "toy.yaml:4: durable is \"1024\", but should be true or false");
        told(SOUND.replace("1.2", "latest"), TOY, "toy.yaml:9: since is \"latest\", but should be a server version");
        told(SOUND.replace("- https", "- ftp"), TOY, "toy.yaml:10: \"ftp://example.org\" is no link");
        told(
                SOUND.replaceAll("(?s)toy_basic:.*", "toy_basic: native"),
                TOY,
                "toy.yaml:6: toy_basic should be fields with values");
        told(
                SOUND.replace("1024", "1024\n  durable: yes"),
                TOY,
                "toy.yaml:5: durable is \"yes\", but should be true or false");
    }

    @Test
    void a_file_about_another_backend() {
        told(
                SOUND,
                new ToyProvider("train", ToyProvider.BASIC),
                "toy.yaml:1: the file is about \"toy\", but its provider is named \"train\"");
    }

    @Test
    void a_claim_without_a_binding() {
        told(
                SOUND.replace("toy_basic", "toy_bsic"),
                TOY,
                "toy.yaml:6: unknown contract \"toy_bsic\": no driver on the class path binds it; did you mean \"toy_basic\"?");
        told(
                SOUND + "  toy_fancy:\n    support: native\n    mechanism: tin\n",
                TOY,
                "toy.yaml:12: toy_fancy is claimed, but the driver has no binding for it: bind it in bindings()");
    }

    @Test
    void a_trait_that_nobody_knows() {
        told(
                SOUND.replace("maxKeyBytes", "maxKeyByte"),
                TOY,
                "toy.yaml:4: unknown trait \"maxKeyByte\"; did you mean \"maxKeyBytes\"?");
        told(
                SOUND.replace("maxKeyBytes", "maxToy"),
                TOY,
                "toy.yaml:4: unknown trait \"maxToy\"; did you mean \"maxToys\"?");
        told(
                SOUND + "    traits:\n      maxToys: none\n",
                TOY,
                "toy.yaml:13: maxToys is \"none\", but should be a limit: a whole number above zero");
        told(
                SOUND.replace("maxKeyBytes: 1024", "ttlResolution: 1 minute"),
                TOY,
                "toy.yaml:4: ttlResolution is \"1 minute\", but should be a time such as 1ms or 1s");
    }

    @Test
    void a_deviation_without_reason_link_or_day() {
        String deviant = SOUND + "    deviations:\n      - id: TOY-01\n        reason: r\n"
                + "        link: https://example.org/1\n        until: 2031-01-31\n";
        told(deviant.replace("        reason: r\n", ""), TOY, "toy.yaml:13: the field \"reason\" is missing");
        told(deviant.replaceFirst("        link.*\n", ""), TOY, "toy.yaml:13: the field \"link\" is missing");
        told(deviant.replaceFirst("        until.*\n", ""), TOY, "toy.yaml:13: the field \"until\" is missing");
        told(deviant.replace("until", "untl"), TOY, "toy.yaml:16: unknown field \"untl\"; did you mean \"until\"?");
        told(
                deviant.replace("2031-01-31", "2031-02-31"),
                TOY,
                "toy.yaml:16: until is \"2031-02-31\", but should be a day such as 2027-03-31");
        told(deviant.replace("https://example.org/1", "see there"), TOY, "toy.yaml:15: \"see there\" is no link");
        told(
                deviant + deviant.substring(deviant.indexOf("      - id")),
                TOY,
                "toy.yaml:17: TOY-01 is listed as a deviation twice; the other one is in line 13");
        told(SOUND + "    deviations: none\n", TOY, "toy.yaml:12: deviations should be a list");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        String text = SOUND.replace("description", "descripton")
                .replace("1024", "many")
                .replace("native", "nativ")
                .replace("1.2", "new");
        assertThatExceptionOfType(ClaimsProblem.class)
                .isThrownBy(() -> read(text, TOY))
                .satisfies(problem -> assertThat(problem.getMessage().lines())
                        .extracting(line -> line.replaceFirst("(\\d): .*", "$1"))
                        .containsExactly("toy.yaml:1", "toy.yaml:2", "toy.yaml:4", "toy.yaml:7", "toy.yaml:9"));
    }

    @Test
    void a_binding_without_a_claim() {
        BackendProvider both = new ToyProvider(
                "toy", ToyProvider.BASIC.and(ToyProvider.Fancy.class, namespace -> new ToyProvider.Fancy() {}));
        told(SOUND, both, "toy.yaml:5: the driver binds toy_fancy, but it is not claimed");
    }

    @Test
    void a_claim_whose_needs_are_not_claimed() {
        told(
                SOUND.replace("toy_basic", "toy_fancy"),
                new ToyProvider("toy", ToyProvider.FANCY),
                "toy.yaml:6: toy_fancy needs toy_basic, which is not claimed");
    }

    private static void told(String text, BackendProvider provider, String message) {
        assertThatExceptionOfType(ClaimsProblem.class)
                .isThrownBy(() -> read(text, provider))
                .satisfies(problem -> assertThat(problem.getMessage().lines())
                        .anySatisfy(line -> assertThat(line).startsWith(message)));
    }

    private static Claims read(String text, BackendProvider provider) {
        return ClaimsReader.read(new RegistryFile("toy.yaml", text), provider, List.of("toy_basic", "toy_fancy"));
    }
}
