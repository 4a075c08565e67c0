package dev.touchstone.dsl;

import static dev.touchstone.dsl.ManyFixture.expectTold;
import static dev.touchstone.dsl.ManyFixture.scene;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchesTest {

    private final Batches honest = new Batches(scene(new ManyStore()));

    @Test
    void over_an_honest_store_every_expectation_holds() {
        honest.storeEach("a", "b");
        honest.store("c", "see");
        honest.expectAnswers(
                List.of("c", "none", "a", "a"),
                List.of(Optional.of("see"), Optional.empty(), Optional.of("a"), Optional.of("a")));
        honest.tryEmptyBatches();
        honest.removeAndVerify(List.of("b", "none", "b"), List.of(true, false, false));
        Map<String, byte[]> values = honest.values("item-%d", 5, 2_000);
        assertThat(values).allSatisfy((name, value) -> assertThat(value).hasSize((int) MapStore.MAX_VALUE));
        honest.storeAll(values);
        honest.expectAll(values);
        honest.removeAllAndVerify(values.keySet());
    }

    @Test
    void over_an_honest_store_limits_and_laws_hold() {
        honest.expectOneBadEntryToSpoilTheBatch();
        honest.expectToTake(50);
        honest.expectToTake(1_000);
        honest.expectReadAsWritten(4, 20);
        honest.expectRowsOfTheirOwn(4, 5);
    }

    @Test
    void answers_that_are_too_few_or_in_the_wrong_place_are_told() {
        Batches squeezing = new Batches(scene(new ManyStore() {
            @Override
            public synchronized List<Optional<byte[]>> batchGet(List<String> keys) {
                return super.batchGet(keys).stream().filter(Optional::isPresent).toList();
            }
        }));
        squeezing.storeEach("a", "b");
        expectTold(
                () -> squeezing.expectAnswers(List.of("a", "none"), List.of(Optional.of("a"), Optional.empty())),
                "the answers to a batch of 2 names to say 2",
                "it said 1");
        honest.storeEach("a", "b");
        expectTold(
                () -> honest.expectAnswers(List.of("b"), List.of(Optional.of("a"))),
                "\"b\" to hold \"a\"",
                "it held \"b\"");
        expectTold(() -> honest.expectAbsent("a"), "\"a\" to be absent", "it held \"a\"");
        expectTold(
                () -> honest.removeAndVerify(List.of("none"), List.of(true)), "that it was there", "nothing was there");
    }

    @Test
    void a_batch_that_is_half_stored_and_a_wrong_blame_are_told() {
        Batches halving = new Batches(scene(new ManyStore() {
            @Override
            public synchronized void batchSet(Map<String, byte[]> entries) {
                entries.forEach(this::set);
            }
        }));
        expectTold(halving::expectOneBadEntryToSpoilTheBatch, "\"first\" to be absent", "it held \"some\"");
        Batches blaming = new Batches(scene(new ManyStore() {
            @Override
            public synchronized void batchSet(Map<String, byte[]> entries) {
                throw new BackendException(FailureKind.VALIDATION, "batchSet", "batch", "bad", null);
            }
        }));
        expectTold(blaming::expectOneBadEntryToSpoilTheBatch, "the failure to name \"\"", "it named \"batch\"");
    }

    @Test
    void a_limit_that_is_not_kept_is_told() {
        Batches unlimited = new Batches(scene(new ManyStore() {
            @Override
            public synchronized void batchSet(Map<String, byte[]> entries) {
                entries.forEach(this::set);
            }
        }));
        expectTold(() -> unlimited.expectToTake(1_000), "a failure TOO_LARGE", "it succeeded");
    }

    @Test
    void mixed_generations_and_mixed_rows_are_told() {
        Batches mixing = new Batches(scene(new ManyStore() {
            @Override
            public synchronized List<Optional<byte[]>> batchGet(List<String> keys) {
                return keys.stream()
                        .map(key -> Optional.of(("row-1 by " + key).getBytes(UTF_8)))
                        .toList();
            }
        }));
        expectTold(
                () -> mixing.expectReadAsWritten(2, 1),
                "as one batch left them",
                "\"name-1\" held \"row-1 by name-1\"");
        expectTold(() -> mixing.expectRowsOfTheirOwn(1, 1), "to keep its own value", " held row-1 by row-");
    }
}
