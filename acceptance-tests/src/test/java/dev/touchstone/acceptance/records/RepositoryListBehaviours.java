package dev.touchstone.acceptance.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.ActionRepository;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.OnTheDomain;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackRepository;
import dev.touchstone.acceptance.records.domain.Slice;
import dev.touchstone.junit.Behaviour;
import java.util.List;
import java.util.stream.IntStream;

/** What repositories promise of lists and pages. */
interface RepositoryListBehaviours {

    /** Seven packs, whose ids are not in the order of their refs. */
    private static void settle(DomainFixtures domain) {
        List.of(4, 1, 7, 3, 6, 2, 5)
                .forEach(number -> domain.pack("pack-" + (9 - number))
                        .withRef("ref-" + number)
                        .create());
    }

    private static List<String> refs(List<Pack> packs) {
        return packs.stream().map(Pack::ref).toList();
    }

    @Behaviour("REP-12")
    @OnTheDomain
    default void packs_are_listed_in_the_order_of_their_refs(PackRepository packs, DomainFixtures domain) {
        assertThat(packs.list()).isEmpty();
        settle(domain);

        assertThat(refs(packs.list())).containsExactly("ref-1", "ref-2", "ref-3", "ref-4", "ref-5", "ref-6", "ref-7");
    }

    @Behaviour("REP-13")
    @OnTheDomain
    default void actions_are_listed_in_the_order_of_their_refs_whatever_their_pack(
            ActionRepository actions, DomainFixtures domain) {
        domain.action("c").withRef("copy").create();
        domain.action("b").withRef("move").create();
        domain.action("a").withRef("list").create();

        assertThat(actions.list()).extracting(Action::ref).containsExactly("copy", "list", "move");
    }

    @Behaviour("REP-14")
    @OnTheDomain
    default void a_list_has_what_was_added_and_not_what_was_removed(PackRepository packs, DomainFixtures domain) {
        Pack first = domain.pack("a").withRef("a").create();
        Pack second = domain.pack("b").withRef("b").create();
        assertThat(packs.list()).containsExactly(first, second);
        packs.remove(first);

        assertThat(packs.list()).containsExactly(second);
    }

    @Behaviour("REP-15")
    @OnTheDomain
    default void a_first_page_has_its_packs_its_size_the_total_and_a_next_one(
            PackRepository packs, DomainFixtures domain) {
        settle(domain);
        Slice<Pack> page = packs.page(1, 3);

        assertThat(refs(page.items())).containsExactly("ref-1", "ref-2", "ref-3");
        assertThat(page.page()).isEqualTo(1);
        assertThat(page.size()).isEqualTo(3);
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.hasNext()).isTrue();
    }

    @Behaviour("REP-16")
    @OnTheDomain
    default void a_last_page_has_the_rest_and_no_next_one(PackRepository packs, DomainFixtures domain) {
        settle(domain);
        Slice<Pack> page = packs.page(3, 3);

        assertThat(refs(page.items())).containsExactly("ref-7");
        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.hasNext()).isFalse();
    }

    @Behaviour("REP-17")
    @OnTheDomain
    default void a_page_that_ends_with_the_last_pack_has_no_next_one(PackRepository packs, DomainFixtures domain) {
        settle(domain);
        Slice<Pack> page = packs.page(1, 7);

        assertThat(page.items()).hasSize(7);
        assertThat(page.hasNext()).isFalse();
    }

    @Behaviour("REP-18")
    @OnTheDomain
    default void a_page_beyond_the_last_is_empty_and_knows_the_total(PackRepository packs, DomainFixtures domain) {
        settle(domain);
        Slice<Pack> page = packs.page(4, 3);

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.hasNext()).isFalse();
    }

    @Behaviour("REP-19")
    @OnTheDomain
    default void a_page_of_nothing_is_empty(PackRepository packs, DomainFixtures domain) {
        domain.pack("gone").withRef("gone").create();
        packs.remove(packs.list().get(0));
        Slice<Pack> page = packs.page(1, 3);

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.hasNext()).isFalse();
    }

    @Behaviour("REP-20")
    @OnTheDomain
    default void all_pages_together_have_every_pack_once(PackRepository packs, DomainFixtures domain) {
        settle(domain);
        List<Pack> turned = IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(page -> packs.page(page, 2).items().stream())
                .toList();

        assertThat(turned).isEqualTo(packs.list()).hasSize(7);
    }

    @Behaviour("REP-21")
    @OnTheDomain
    default void pages_of_the_actions_of_a_pack_count_those_of_that_pack(
            ActionRepository actions, DomainFixtures domain) {
        Pack pack = domain.pack("core").create();
        List.of("c", "a", "b")
                .forEach(ref -> domain.action("x").in(pack).withRef(ref).create());
        domain.action("other").create();
        Slice<Action> page = actions.page(pack, 2, 2);

        assertThat(page.items()).extracting(Action::ref).containsExactly("c");
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.hasNext()).isFalse();
        assertThat(actions.page(pack, 1, 2).hasNext()).isTrue();
    }
}
