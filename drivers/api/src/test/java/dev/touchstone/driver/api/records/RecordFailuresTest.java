package dev.touchstone.driver.api.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.model.Model;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFailuresTest {

    private static final Model ACTION = Model.of(Models.Action.class);

    @Test
    void another_shape_is_told_by_what_differs() {
        List<String> there = new ArrayList<>(ACTION.shape());
        String first = there.set(0, "number INT");

        BackendException failure = RecordFailures.otherShape("setUp", ACTION, there);

        assertThat(failure.kind()).isEqualTo(FailureKind.VALIDATION);
        assertThat(failure).hasMessageContaining("there: [number INT]").hasMessageContaining("here: [" + first + "]");
    }

    @Test
    void a_reference_is_told_by_its_field() {
        StoredModel model = StoredModel.of(ACTION);
        StoredModel.Link pack = model.references().get(0);

        assertThat(RecordFailures.orphan("create", model, pack))
                .hasMessageContaining("pack refers to a Pack that is not there");
        assertThat(RecordFailures.stillReferred("delete", model, pack))
                .hasMessageContaining("pack still refers to a Pack that was to be deleted");
    }

    @Test
    void what_is_too_large_is_told_with_both_sizes() {
        BackendException failure = RecordFailures.tooLarge("create", ACTION, List.of("ref"), "ref", 2048, 1024);

        assertThat(failure.kind()).isEqualTo(FailureKind.TOO_LARGE);
        assertThat(failure.fields()).containsExactly("ref");
        assertThat(failure).hasMessageContaining("ref of 2,048 B is above the limit of 1,024 B");
    }

    @Test
    void a_duplicate_is_told_by_its_fields() {
        BackendException failure = RecordFailures.duplicate("create", ACTION, List.of("pack", "ref"), null);

        assertThat(failure.kind()).isEqualTo(FailureKind.DUPLICATE_KEY);
        assertThat(failure).hasMessageContaining("another record has the same pack and ref");
    }
}
