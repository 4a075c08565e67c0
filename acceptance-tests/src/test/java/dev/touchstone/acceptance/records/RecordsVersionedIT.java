package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;
import static dev.touchstone.dsl.records.Given.nothing;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.records.model.Account;
import dev.touchstone.acceptance.records.model.Wallet;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import org.junit.jupiter.api.Tag;

@Contract("records_versioned")
@Tag("records_versioned")
@Tag("Records")
class RecordsVersionedIT implements GeneralBehaviours {

    private static final int RACERS = 10;

    @Behaviour("REC-33")
    @Contended
    void only_the_version_that_is_known_is_changed_and_of_many_who_know_it_one_wins(
            Records<Account> accounts, Records<Wallet> wallets) {
        Account first = accounts.createAndVerify(
                values(Account::id, "a1").and(Account::balance, 100L).and("version", 7L));
        assertThat(first.version()).isEqualTo(1);
        Account second = accounts.updateIfCurrentAndVerify(first, values(Account::balance, 90L));
        assertThat(second.version()).isEqualTo(2);

        accounts.expectUpdateIfCurrentFailure(CONFLICT, first, values(Account::balance, 80L))
                .onModel(Account.class);
        accounts.expectDeleteIfCurrentFailure(CONFLICT, first);
        accounts.expectUpdateIfCurrentFailure(VALIDATION, second, values("balance", "much"));
        assertThat(accounts.updateAndVerify("a1", nothing()).version()).isEqualTo(3);
        assertThat(accounts.upsertAndVerify(second).version()).isEqualTo(4);
        accounts.expectUpdateIfCurrentFailure(CONFLICT, second, values(Account::note, "late"));

        accounts.raceToUpdateIfCurrent("a1", RACERS, 5, (round, worker) -> values(Account::note, round + "/" + worker))
                .expectOneWinner(CONFLICT);
        Account last = accounts.getAndVerifyExists("a1");
        assertThat(last.version()).isEqualTo(9);
        assertThat(accounts.deleteIfCurrent(last)).isTrue();
        assertThat(accounts.deleteIfCurrent(last)).isFalse();
        accounts.expectUpdateIfCurrentFailure(NOT_FOUND, last, values(Account::note, "late"));
        accounts.expectAll();
        assertThat(accounts.createAndVerify(last).version()).isEqualTo(1);

        wallets.create(new Wallet("w1", 1));
        wallets.expectUpdateIfCurrentFailure(VALIDATION, new Wallet("w1", 1), values(Wallet::balance, 2L));
        wallets.expectDeleteIfCurrentFailure(VALIDATION, new Wallet("w1", 1));
    }
}
