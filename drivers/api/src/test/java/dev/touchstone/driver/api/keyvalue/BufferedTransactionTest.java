package dev.touchstone.driver.api.keyvalue;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BufferedTransactionTest {

    private final Store store = new Store();
    private final Transaction transaction = new BufferedTransaction(store);

    private static final class Store implements BufferedTransaction.Ground {
        private final Map<String, byte[]> values = new HashMap<>();
        private int reads;
        private int commits;
        private int ends;
        private boolean conflict;

        @Override
        public void check(String key, byte[] value) {
            if (key.isEmpty()) {
                throw new BackendException(FailureKind.VALIDATION, "set", key, "empty", null);
            }
        }

        @Override
        public Optional<byte[]> read(String key) {
            reads++;
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void commit(Map<String, Optional<byte[]>> read, Map<String, byte[]> written) {
            commits++;
            if (conflict) {
                throw new BackendException(FailureKind.CONFLICT, "commit", "colour", "changed", null);
            }
            values.putAll(written);
        }

        @Override
        public void end() {
            ends++;
        }
    }

    @Test
    void writes_are_its_own_until_it_commits() {
        transaction.set("colour", bytes("red"));
        assertThat(transaction.get("colour")).contains(bytes("red"));
        assertThat(store.values).isEmpty();
        transaction.commit();
        assertThat(store.values).containsOnlyKeys("colour");
        assertThat(store.ends).isEqualTo(1);
    }

    @Test
    void a_key_is_read_once_and_stays_what_it_was() {
        store.values.put("colour", bytes("red"));
        assertThat(transaction.get("colour")).contains(bytes("red"));
        store.values.put("colour", bytes("blue"));
        assertThat(transaction.get("colour")).contains(bytes("red"));
        assertThat(store.reads).isEqualTo(1);
    }

    @Test
    void arrays_are_copied_both_ways() {
        byte[] value = bytes("red");
        transaction.set("colour", value);
        value[0] = 'b';
        transaction.get("colour").orElseThrow()[0] = 'b';
        assertThat(transaction.get("colour")).contains(bytes("red"));
    }

    @Test
    void a_refused_write_is_not_part_of_it() {
        refused(FailureKind.VALIDATION, () -> transaction.set("", bytes("red")));
        transaction.set("colour", bytes("red"));
        transaction.commit();
        assertThat(store.values).containsOnlyKeys("colour");
    }

    @Test
    void once_ended_it_refuses_everything_but_to_be_ended_again() {
        transaction.set("colour", bytes("red"));
        transaction.rollback();
        refused(FailureKind.NOT_FOUND, () -> transaction.set("colour", bytes("red")));
        refused(FailureKind.NOT_FOUND, () -> transaction.get("colour"));
        refused(FailureKind.NOT_FOUND, transaction::commit);
        transaction.rollback();
        transaction.close();
        assertThat(store.commits).isZero();
        assertThat(store.ends).isEqualTo(1);
    }

    @Test
    void a_commit_that_failed_has_ended_it() {
        store.conflict = true;
        assertThatExceptionOfType(BackendException.class).isThrownBy(transaction::commit);
        assertThat(store.ends).isEqualTo(1);
        refused(FailureKind.NOT_FOUND, transaction::commit);
    }
}
