package dev.touchstone.acceptance.records;

import static dev.touchstone.acceptance.records.Users.alice;
import static dev.touchstone.acceptance.records.Users.user;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.corpus.Keys;
import dev.touchstone.acceptance.records.model.Form;
import dev.touchstone.acceptance.records.model.Order;
import dev.touchstone.acceptance.records.model.OtherOrder;
import dev.touchstone.acceptance.records.model.Pack;
import dev.touchstone.acceptance.records.model.PackEntry;
import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.Namespaces;
import dev.touchstone.dsl.records.AllRecords;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;
import java.util.Arrays;

/** Keys, fields and models whose names resemble each other are kept apart. */
interface RecordNameBehaviours {

    @Behaviour("REC-15")
    default void any_text_is_a_key_of_its_own_and_the_beginning_of_no_other(Records<Pack> packs) {
        String[] keys = Keys.inOrder("a:", "a:b:c", "aa", "ab", "A", "A:b");
        Arrays.stream(keys).forEach(key -> packs.create(new Pack(key, "the pack " + key)));

        packs.expectAll((Object[]) keys);
        Arrays.stream(keys)
                .forEach(
                        key -> assertThat(packs.getAndVerifyExists(key).label()).isEqualTo("the pack " + key));
        packs.getAndVerifyNotExists("a:b:");
        packs.getAndVerifyNotExists("a:*");

        packs.deleteAndVerify("a");
        packs.deleteAndVerify("a:b");
        packs.expectAll(Arrays.stream(keys)
                .filter(key -> !"a".equals(key) && !"a:b".equals(key))
                .toArray());
    }

    @Behaviour("REC-16")
    default void models_with_the_same_keys_do_not_meet_whatever_their_names(AllRecords records) {
        Records<Order> orders = records.of(Order.class);
        Records<OtherOrder> others = records.of(OtherOrder.class);
        Records<Pack> packs = records.of(Pack.class);
        Records<PackEntry> entries = records.of(PackEntry.class);
        orders.createAndVerify(Order.of("one"));
        others.createAndVerify(new OtherOrder("one", "10"));
        packs.createAndVerify(new Pack("a:b", "the pack"));
        entries.createAndVerify(new PackEntry("b", "the entry"));

        orders.updateAndVerify("one", values(Order::lower, "changed"));
        assertThat(orders.getAndVerifyExists("one").upper()).isEqualTo("the Name");
        others.deleteAndVerify("one");
        entries.clearStorage();
        orders.expectAll("one");
        packs.expectAll("a:b");
    }

    @Behaviour("REC-17")
    default void fields_with_odd_names_are_kept_apart(Records<Form> forms) {
        Form form = new Form("f1", "the first", "the second", "the loud", 7L, "the over", "the operator");

        assertThat(forms.createAndVerify(form)).isEqualTo(form);
        forms.updateAndVerify("f1", values(Form::first, "changed"));
        forms.updateAndVerify("f1", values(Form::share, 8L).and(Form::over, null));
        assertThat(forms.getAndVerifyExists("f1"))
                .isEqualTo(new Form("f1", "changed", "the second", "the loud", 8L, null, "the operator"));
        forms.upsertAndVerify(form);
    }

    @Behaviour("REC-55")
    default void a_model_sees_no_record_of_another_model_or_namespace(Namespaces namespaces) {
        AllRecords here = namespaces.named("here").open(AllRecords.class);
        AllRecords there = namespaces.named("there").open(AllRecords.class);
        here.of(User.class).create(alice());
        here.of(Pack.class).create(Pack.of("user-123"));
        there.of(User.class).create(user("user-123"));
        there.of(User.class).create(user("user-124"));

        here.of(User.class).expectAll("user-123");
        assertThat(here.of(User.class).getAndVerifyExists("user-123").age()).isEqualTo(30);
        here.of(User.class).clearStorage();
        here.of(Pack.class).expectAll("user-123");
        there.of(User.class).expectAll("user-123", "user-124");
    }
}
