package dev.touchstone.driver.api.testing.records;

import static dev.touchstone.driver.api.testing.Refusals.refused;
import static dev.touchstone.driver.api.testing.records.Models.ACCOUNT;
import static dev.touchstone.driver.api.testing.records.Models.MEMBER;
import static dev.touchstone.driver.api.testing.records.Models.account;
import static dev.touchstone.driver.api.testing.records.Models.member;
import static dev.touchstone.driver.api.testing.records.RecordsBasicPromises.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.driver.api.records.RecordsVersioned;
import dev.touchstone.driver.api.testing.Bench;
import dev.touchstone.model.Row;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every driver keeps of unique values and of versions. */
public interface RecordsRulesPromises {

    /** The bench: one for all tests of the class. Each test begins with its namespace {@code t1} empty. */
    Bench bench();

    private RecordsBasic members() {
        RecordsBasic records = bench().open(RecordsBasic.class);
        records.setUp(MEMBER);
        return records;
    }

    private RecordsBasic accounts() {
        RecordsBasic records = bench().open(RecordsBasic.class);
        records.setUp(ACCOUNT);
        return records;
    }

    @Test
    default void a_double_is_refused_at_each_write_and_leaves_nothing() {
        RecordsBasic members = members();
        RecordsUnique unique = bench().open(RecordsUnique.class);
        Row ann = members.create(MEMBER, member("ann", "a@b", "a", "bc"));
        assertThatExceptionOfType(BackendException.class)
                .isThrownBy(() -> members.create(MEMBER, member("bob", "a@b", "x", "y")))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(FailureKind.DUPLICATE_KEY))
                .satisfies(failure -> assertThat(failure.fields()).containsExactly("email"));
        assertThat(members.get(MEMBER, "bob")).isEmpty();
        Row bob = members.create(MEMBER, member("bob", "b@b", "ab", "c")); // joined, the two are one text
        refused(
                FailureKind.DUPLICATE_KEY,
                () -> members.update(MEMBER, "bob", Row.empty().with("email", "a@b")));
        refused(FailureKind.DUPLICATE_KEY, () -> members.upsert(MEMBER, member("bob", "a@b", "ab", "c")));
        refused(FailureKind.DUPLICATE_KEY, () -> members.create(MEMBER, member("eve", null, "a", "bc")));
        assertThat(members.get(MEMBER, "bob")).contains(bob);
        members.upsert(MEMBER, member("bob", "b@b", "ab", "c")); // its own are no double

        assertThat(unique.find(MEMBER, Row.empty().with("email", "a@b"))).contains(ann);
        assertThat(unique.find(MEMBER, Row.empty().with("ref", "bc").with("pack", "a")))
                .contains(ann);
        assertThat(unique.find(MEMBER, Row.empty().with("email", "A@b"))).isEmpty();
        refused(FailureKind.VALIDATION, () -> unique.find(MEMBER, Row.empty().with("pack", "a")));
    }

    @Test
    default void null_is_nobodys_double_and_what_is_given_up_is_free() {
        RecordsBasic members = members();
        RecordsUnique unique = bench().open(RecordsUnique.class);
        members.create(MEMBER, member("ann", null, "a", "1"));
        members.create(MEMBER, member("bob", null, "a", "2"));
        members.update(MEMBER, "ann", Row.empty().with("email", "x@y"));
        members.update(MEMBER, "ann", Row.empty().with("email", "z@y"));
        members.update(MEMBER, "bob", Row.empty().with("email", "x@y"));
        assertThat(members.delete(MEMBER, "bob")).isTrue();
        assertThat(unique.find(MEMBER, Row.empty().with("email", "x@y"))).isEmpty();
        members.create(MEMBER, member("eve", "x@y", "a", "2"));
        members.clear(MEMBER);
        members.create(MEMBER, member("eve", "z@y", "a", "1"));
    }

    @Test
    default void of_many_who_want_one_value_one_gets_it() {
        RecordsBasic members = members();
        assertThat(together(16, i -> members.create(MEMBER, member("m" + i, "one@b", "p", "r" + i))))
                .isEqualTo(1);
        assertThat(members.count(MEMBER)).isEqualTo(1);
        String winner = String.valueOf(
                members.all(MEMBER, 10, Optional.empty()).items().get(0).get("id"));
        assertThat(together(8, i -> members.update(MEMBER, winner, Row.empty().with("visits", i))))
                .isEqualTo(8);
    }

    @Test
    default void a_version_counts_writes_and_a_stale_one_changes_nothing() {
        RecordsBasic accounts = accounts();
        RecordsVersioned versioned = bench().open(RecordsVersioned.class);
        Row first = accounts.create(ACCOUNT, account("a", 10).with("version", 77L));
        assertThat(first.get("version")).isEqualTo(1L);
        assertThat(accounts.update(ACCOUNT, "a", Row.empty().with("balance", 11L))
                        .get("version"))
                .isEqualTo(2L);
        assertThat(accounts.upsert(ACCOUNT, account("a", 12)).get("version")).isEqualTo(3L);
        refused(
                FailureKind.CONFLICT,
                () -> versioned.update(ACCOUNT, "a", 2, Row.empty().with("balance", 0L)));
        refused(FailureKind.CONFLICT, () -> versioned.delete(ACCOUNT, "a", 2));
        assertThat(versioned
                        .update(ACCOUNT, "a", 3, Row.empty().with("balance", 13L))
                        .get("version"))
                .isEqualTo(4L);
        assertThat(accounts.get(ACCOUNT, "a").orElseThrow().get("balance")).isEqualTo(13L);
        refused(FailureKind.NOT_FOUND, () -> versioned.update(ACCOUNT, "b", 1, Row.empty()));
        refused(FailureKind.VALIDATION, () -> versioned.update(MEMBER, "a", 1, Row.empty()));
        assertThat(together(
                        10, i -> versioned.update(ACCOUNT, "a", 4, Row.empty().with("balance", (long) i))))
                .isEqualTo(1);
        assertThat(versioned.delete(ACCOUNT, "a", 5)).isTrue();
        assertThat(versioned.delete(ACCOUNT, "a", 5)).isFalse();
    }
}
