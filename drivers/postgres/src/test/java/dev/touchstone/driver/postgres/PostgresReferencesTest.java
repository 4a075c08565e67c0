package dev.touchstone.driver.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsTransaction;
import dev.touchstone.driver.api.records.RecordsTransactional;
import dev.touchstone.model.Key;
import dev.touchstone.model.Model;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import dev.touchstone.model.Row;
import dev.touchstone.model.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A record that refuses a deletion, and goes itself by a way that is longer. */
class PostgresReferencesTest extends RecordsBench {

    record Root(@Key String id) {}

    record Leaf(
            @Key String id,

            @References(value = Root.class, onDelete = OnDelete.CASCADE)
            String root) {}

    record Branch(
            @Key String id,

            @References(value = Root.class, onDelete = OnDelete.CASCADE)
            String root) {}

    record Twig(
            @Key String id,

            @References(value = Branch.class, onDelete = OnDelete.CASCADE)
            String branch) {}

    record Nest(
            @Key String id,

            @References(value = Twig.class, onDelete = OnDelete.CASCADE)
            String twig,

            @References(Leaf.class) String leaf) {}

    record Bird(
            @Key String id,

            @Nullable @References(value = Nest.class, onDelete = OnDelete.SET_NULL)
            String nest,

            @Version long version) {}

    private static final Model ROOT = Model.of(Root.class);
    private static final Model LEAF = Model.of(Leaf.class);
    private static final Model BRANCH = Model.of(Branch.class);
    private static final Model TWIG = Model.of(Twig.class);
    private static final Model NEST = Model.of(Nest.class);
    private static final Model BIRD = Model.of(Bird.class);

    private RecordsBasic tree() {
        RecordsBasic records = ready(ROOT, LEAF, BRANCH, TWIG, NEST, BIRD);
        Row id = Row.empty().with("id", "a");
        records.create(ROOT, id);
        records.create(LEAF, id.with("root", "a"));
        records.create(BRANCH, id.with("root", "a"));
        records.create(TWIG, id.with("branch", "a"));
        records.create(NEST, id.with("twig", "a").with("leaf", "a"));
        records.create(BIRD, id.with("nest", "a"));
        return records;
    }

    @Test
    void it_refuses_when_it_stays_and_not_when_it_goes() {
        RecordsBasic records = tree();
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> records.delete(LEAF, "a"))
                .returns(FailureKind.VALIDATION, BackendException::kind)
                .returns("Nest", BackendException::name)
                .returns(List.of("leaf"), BackendException::fields);
        assertThat(records.delete(ROOT, "a")).isTrue();
        assertThat(records.count(NEST)).isZero();
        Row bird = records.get(BIRD, "a").orElseThrow();
        assertThat(bird.get("nest")).isNull();
        assertThat(bird.get("version")).isEqualTo(2L);
    }

    @Test
    void so_it_does_within_a_transaction() {
        RecordsBasic records = tree();
        try (RecordsTransaction open = bench.open(RecordsTransactional.class).begin()) {
            RecordsBasic inside = open.open(RecordsBasic.class);
            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(() -> inside.delete(LEAF, "a"))
                    .returns("Nest", BackendException::name);
            assertThat(inside.delete(ROOT, "a")).isTrue();
            assertThat(records.count(NEST)).isEqualTo(1);
            open.commit();
        }
        assertThat(records.count(NEST)).isZero();
    }

    @Test
    void a_model_without_its_parents_is_told_so() {
        RecordsBasic records = ready(ROOT);
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> records.setUp(NEST))
                .returns(FailureKind.VALIDATION, BackendException::kind)
                .withMessageContaining("Twig, Leaf");
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> records.count(NEST))
                .returns(FailureKind.VALIDATION, BackendException::kind)
                .withMessageContaining("not set up here");
    }

    @Test
    void many_may_set_a_model_up_at_once() {
        Threads.eight(thread -> ready(ROOT, LEAF));
        Row id = Row.empty().with("id", "a");
        RecordsBasic records = ready(ROOT, LEAF);
        records.create(ROOT, id);
        records.create(LEAF, id.with("root", "a"));
        assertThat(records.count(LEAF)).isEqualTo(1);
    }
}
