package dev.touchstone.driver.api.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.driver.api.testing.records.Models;
import dev.touchstone.model.Automatic;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.Scalar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredModelTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Models.Person.class,
                Models.Everything.class,
                Models.Awkward.class,
                Models.Member.class,
                Models.Account.class,
                Models.Execution.class
            })
    void is_read_as_it_was_written(Class<? extends Record> type) {
        StoredModel model = StoredModel.of(Model.of(type));

        String text = model.write();

        assertThat(StoredModel.read(text)).isEqualTo(model);
        assertThat(StoredModel.read(text).write()).isEqualTo(text).doesNotContain("\n");
    }

    @Test
    void tells_rules_beside_the_key() {
        StoredModel member = StoredModel.of(Model.of(Models.Member.class));

        assertThat(member.key()).isEqualTo("id");
        assertThat(member.uniques()).containsExactlyInAnyOrder(List.of("email"), List.of("pack", "ref"));
    }

    @Test
    void tells_references_which_are_indexes_too() {
        StoredModel execution = StoredModel.of(Model.of(Models.Execution.class));

        assertThat(execution.references())
                .containsExactly(
                        new StoredModel.Link("action", "Action", OnDelete.SET_NULL),
                        new StoredModel.Link("parent", "Execution", OnDelete.CASCADE));
        assertThat(execution.indexed()).containsExactly("action", "parent");
    }

    @Test
    void tells_indexes_and_what_the_backend_fills() {
        StoredModel person = StoredModel.of(Model.of(Models.Person.class));

        assertThat(person.indexed()).containsExactly("age");
        assertThat(person.automatic())
                .isEqualTo(Map.of(
                        Automatic.CREATED_AT,
                        field(person, "created"),
                        Automatic.UPDATED_AT,
                        field(person, "updated")));
    }

    private static String field(StoredModel model, String start) {
        return model.kinds().keySet().stream()
                .filter(name -> name.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takes_what_is_no_single_value_for_text() {
        StoredModel everything = StoredModel.of(Model.of(Models.Everything.class));

        assertThat(everything.kind("amount")).isEqualTo(Scalar.DECIMAL);
        assertThat(everything.kinds()).doesNotContainKeys("words", "json");
        assertThat(everything.kind("words")).isEqualTo(Scalar.TEXT);
    }

    @Test
    void is_known_by_its_whole_name() {
        String text = StoredModel.of(Model.of(Models.Account.class)).write();

        assertThat(StoredModel.isOf(text, "Account")).isTrue();
        assertThat(StoredModel.isOf(text, "Acc")).isFalse();
        assertThat(StoredModel.isOf(text, "Accounts")).isFalse();
    }

    @Test
    void is_not_read_from_another_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> StoredModel.read("[]"));
    }
}
