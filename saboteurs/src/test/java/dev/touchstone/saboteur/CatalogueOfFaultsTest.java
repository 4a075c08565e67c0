package dev.touchstone.saboteur;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Fault;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class CatalogueOfFaultsTest {

    private final List<Fault> all = ServiceLoader.load(Fault.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    @Test
    void each_fault_has_an_id_of_its_own() {
        assertThat(all).isNotEmpty().extracting(Fault::id).doesNotHaveDuplicates();
    }

    @Test
    void each_id_is_the_contract_and_the_fault_in_words() {
        assertThat(all).allSatisfy(fault -> assertThat(fault.id()).matches("[a-z_]+/[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void each_class_is_named_after_its_fault() {
        assertThat(all).allSatisfy(fault -> {
            String words = fault.id().substring(fault.id().indexOf('/') + 1).replace("-", "");
            assertThat(fault.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                    .isEqualTo(words);
        });
    }

    @Test
    void each_fault_says_what_is_wrong_and_what_must_turn_red() {
        assertThat(all).allSatisfy(fault -> {
            assertThat(fault.sentence()).endsWith(".");
            assertThat(fault.reddens()).isNotEmpty().allMatch(id -> id.matches("[A-Z][A-Z0-9]*-\\d+"));
        });
    }
}
