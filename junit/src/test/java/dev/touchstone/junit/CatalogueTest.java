package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.of(getClass().getClassLoader(), List.of("Notebook", "Nowhere"));

    @Test
    void the_rows_of_a_contract_are_read_in_order() {
        assertThat(catalogue.of("notebook_basic"))
                .extracting(Catalogue.Entry::id)
                .containsExactly("NOB-01", "NOB-02");
    }

    @Test
    void a_row_has_its_sentence_and_its_faults() {
        Catalogue.Entry first = catalogue.of("notebook_basic").get(0);

        assertThat(first.sentence()).isEqualTo("A note is found as it was made");
        assertThat(first.faults()).containsExactly("note-dropped");
    }

    @Test
    void what_is_withdrawn_is_owed_no_longer_and_stays_on_the_page() {
        assertThat(catalogue.rows("notebook_basic"))
                .filteredOn(Catalogue.Entry::isWithdrawn)
                .extracting(Catalogue.Entry::id)
                .containsExactly("NOB-09");
    }

    @Test
    void its_promise_is_the_first_sentence_below_the_heading() {
        assertThat(catalogue.promise("notebook_basic")).contains("Notes are kept under a title.");
        assertThat(catalogue.promise("nowhere_basic")).isEmpty();
    }

    @Test
    void a_contract_without_a_page_has_no_rows() {
        assertThat(catalogue.of("nowhere_basic")).isEmpty();
        assertThat(catalogue.contracts()).containsExactly("notebook_basic", "notebook_spare");
    }
}
