package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.dsl.records.Criteria.all;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.GeneralBehaviours;
import dev.touchstone.acceptance.records.corpus.Joins;
import dev.touchstone.acceptance.records.corpus.Joins.Join;
import dev.touchstone.acceptance.records.model.Member;
import dev.touchstone.acceptance.records.model.Page;
import dev.touchstone.acceptance.records.model.Script;
import dev.touchstone.dsl.Wire;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import dev.touchstone.junit.BehaviourForEach;
import dev.touchstone.junit.Contended;
import dev.touchstone.junit.Contract;
import dev.touchstone.junit.Needs;
import java.util.List;
import org.junit.jupiter.api.Tag;

@Contract("records_unique")
@Tag("records_unique")
@Tag("Records")
class RecordsUniqueIT implements GeneralBehaviours {

    private static final int MANY = 16;

    private static Given<Member> member(String id, String email) {
        return values(Member::id, id).and(Member::email, email).and(Member::name, id);
    }

    private static Given<Member> email(String email) {
        return values(Member::email, email);
    }

    private static void expectOwner(Records<Member> members, String email, String id) {
        assertThat(members.findUnique(email(email)).map(Member::id)).contains(id);
    }

    @Behaviour("REC-03")
    void a_double_of_a_unique_field_is_refused_and_leaves_nothing(Records<Member> members) {
        members.create(Member.of("alice", "alice@example.com"));

        members.expectCreateFailure(DUPLICATE_KEY, new Member("bob", "alice@example.com", "555-1", "bob"))
                .onModel(Member.class)
                .onFields("email");
        members.getAndVerifyNotExists("bob");
        members.expectAll("alice");
        expectOwner(members, "alice@example.com", "alice");

        members.createAndVerify(Member.of("bob", "Alice@example.com")); // its key is free
        members.createAndVerify(new Member("carol", null, "555-1", "carol")); // and its other value
        expectOwner(members, "Alice@example.com", "bob");
    }

    @BehaviourForEach(value = "REC-04", in = Joins.class)
    void only_the_same_pair_is_refused_not_one_that_reads_the_same(Join pairs, Records<Script> scripts) {
        scripts.createAndVerify(new Script("s1", pairs.pack(), pairs.ref()));
        scripts.createAndVerify(new Script("s2", pairs.otherPack(), pairs.otherRef()));
        scripts.createAndVerify(new Script("s3", pairs.pack(), "of its own"));
        scripts.createAndVerify(new Script("s4", "of its own", pairs.ref()));

        scripts.expectCreateFailure(DUPLICATE_KEY, new Script("s5", pairs.pack(), pairs.ref()))
                .onFields("pack", "ref");
        scripts.expectUpdateFailure(DUPLICATE_KEY, "s3", values(Script::ref, pairs.ref()))
                .onFields("pack", "ref");
        assertThat(scripts.findUnique(values(Script::pack, pairs.otherPack()).and(Script::ref, pairs.otherRef())))
                .map(Script::id)
                .contains("s2");
    }

    @Behaviour("REC-05")
    @Contended
    void of_many_who_want_one_unique_value_at_once_one_gets_it(Records<Member> members) {
        members.raceToCreate(MANY, 5, (round, worker) -> member("m-" + round + "-" + worker, round + "@example.com"))
                .expectOneWinner(DUPLICATE_KEY);
        assertThat(members.countModels()).isEqualTo(5);
    }

    @Behaviour("REC-25")
    void an_update_that_would_make_a_double_is_refused(Records<Member> members) {
        members.create(Member.of("alice", "alice@example.com"));
        members.create(Member.of("bob", "bob@example.com"));

        members.expectUpdateFailure(
                        DUPLICATE_KEY, "bob", email("alice@example.com").and(Member::name, "Robert"))
                .onModel(Member.class)
                .onFields("email");
        members.updateAndVerify("bob", email("bob@example.com").and(Member::name, "Bob")); // its own is no double
        expectOwner(members, "alice@example.com", "alice");
        expectOwner(members, "bob@example.com", "bob");
    }

    @Behaviour("REC-28")
    void what_a_record_gave_up_is_free_again_at_once(Records<Member> members, Records<Script> scripts) {
        members.create(Member.of("alice", "alice@example.com"));
        members.deleteAndVerify("alice");
        members.createAndVerify(Member.of("bob", "alice@example.com"));

        members.updateAndVerify("bob", email("bob@example.com"));
        members.createAndVerify(Member.of("carol", "alice@example.com"));
        members.updateAndVerify("bob", email(null));
        members.createAndVerify(Member.of("dave", "bob@example.com"));
        members.upsertAndVerify(Member.of("dave", "dave@example.com"));
        members.createAndVerify(Member.of("erin", "bob@example.com"));
        members.clearStorage();
        members.createAndVerify(Member.of("frank", "bob@example.com"));

        scripts.create(new Script("s1", "core", "ls"));
        scripts.updateAndVerify("s1", values(Script::ref, "dir"));
        scripts.createAndVerify(new Script("s2", "core", "ls"));
        scripts.expectCreateFailure(DUPLICATE_KEY, new Script("s3", "core", "dir"));
    }

    @Behaviour("REC-31")
    void an_upsert_takes_nobodys_value_and_may_keep_its_own(Records<Member> members) {
        members.create(Member.of("alice", "alice@example.com"));
        members.create(Member.of("bob", "bob@example.com"));

        members.expectUpsertFailure(DUPLICATE_KEY, member("bob", "alice@example.com"))
                .onFields("email");
        members.expectUpsertFailure(DUPLICATE_KEY, member("carol", "alice@example.com"))
                .onFields("email");
        members.upsertAndVerify(member("alice", "alice@example.com").and(Member::name, "Alice"));
        members.upsertAndVerify(member("bob", "robert@example.com"));
        members.expectAll("alice", "bob");
        expectOwner(members, "robert@example.com", "bob");
    }

    @Behaviour("REC-35")
    void many_records_have_null_in_a_unique_field(Records<Member> members, Records<Script> scripts) {
        members.createAndVerify(Member.of("alice", null));
        members.createAndVerify(Member.of("bob", null));
        members.createAndVerify(Member.of("carol", ""));
        members.expectCreateFailure(DUPLICATE_KEY, Member.of("dave", "")).onFields("email");
        members.updateAndVerify("carol", email(null));

        scripts.createAndVerify(new Script("s1", "core", null));
        scripts.createAndVerify(new Script("s2", "core", null));
        scripts.createAndVerify(new Script("s3", null, null));
        scripts.createAndVerify(new Script("s4", null, null));
        scripts.expectAll("s1", "s2", "s3", "s4");
    }

    @Behaviour("REC-81")
    @Contended
    void after_writes_that_were_cut_each_value_is_held_by_its_record_or_free(Wire wire) {
        Records<Page.Claimed> pages = wire.open(AllRecords.class).of(Page.Claimed.class);

        pages.createThroughCuts(wire, (number, writer) -> claimed("page-" + writer + "-" + number))
                .expectClaimsKept();
    }

    @Behaviour("REC-89")
    @Needs("records_bulk")
    void many_at_once_and_changes_by_a_filter_make_no_double_either(Records<Member> members) {
        members.create(Member.of("alice", "alice@example.com"));
        members.create(Member.of("bob", "bob@example.com"));

        members.expectCreateAllFailure(
                        DUPLICATE_KEY,
                        List.of(Member.of("carol", "carol@example.com"), Member.of("dave", "alice@example.com")))
                .onFields("email");
        members.expectUpdateWhereFailure(DUPLICATE_KEY, all(), email("same@example.com"))
                .onFields("email");
        members.deleteWhereAndVerify(where(Member::name).is("alice"));
        members.createAllAndVerify(List.of(Member.of("erin", "alice@example.com"), Member.of("frank", null)));
        expectOwner(members, "alice@example.com", "erin");
    }

    private static Given<Page.Claimed> claimed(String id) {
        Page.Claimed page = Page.Claimed.of(id);
        return values(Page.Claimed::id, id)
                .and(Page.Claimed::address, page.address())
                .and(Page.Claimed::body, page.body());
    }
}
