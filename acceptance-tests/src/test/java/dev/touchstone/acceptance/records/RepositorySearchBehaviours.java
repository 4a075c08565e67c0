package dev.touchstone.acceptance.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.Action;
import dev.touchstone.acceptance.records.domain.ActionRepository;
import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.OnTheDomain;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackRepository;
import dev.touchstone.junit.Behaviour;
import java.util.List;

/** What repositories promise of searches. */
interface RepositorySearchBehaviours {

    private static List<String> refs(List<Pack> packs) {
        return packs.stream().map(Pack::ref).toList();
    }

    @Behaviour("REP-22")
    @OnTheDomain
    default void a_search_finds_packs_by_a_part_of_their_name_in_any_case(PackRepository packs, DomainFixtures domain) {
        domain.pack("a").withRef("aws").withName("Amazon Web Services").create();
        domain.pack("b").withRef("web").withName("WEB tools").create();
        domain.pack("c").withRef("sql").withName("Databases").create();

        assertThat(refs(packs.search("web"))).containsExactly("aws", "web");
        assertThat(refs(packs.search("WeB sErV"))).containsExactly("aws");
    }

    @Behaviour("REP-23")
    @OnTheDomain
    default void a_search_finds_packs_by_a_keyword_in_any_case(PackRepository packs, DomainFixtures domain) {
        domain.pack("a").withRef("aws").withKeywords("cloud", "Storage").create();
        domain.pack("b").withRef("nfs").withKeywords("files", "STORAGE").create();
        domain.pack("c").withRef("sql").create();

        assertThat(refs(packs.search("storage"))).containsExactly("aws", "nfs");
        assertThat(refs(packs.search("CLOUD"))).containsExactly("aws");
    }

    @Behaviour("REP-24")
    @OnTheDomain
    default void a_search_finds_once_what_it_finds_twice_and_nothing_where_nothing_is(
            PackRepository packs, DomainFixtures domain) {
        domain.pack("a")
                .withRef("mail")
                .withName("Mail")
                .withKeywords("mail", "e-mail")
                .create();
        domain.pack("b").withRef("chat").withName("Chat").withKeywords("talk").create();

        assertThat(refs(packs.search("mail"))).containsExactly("mail");
        assertThat(packs.search("mails")).isEmpty();
    }

    @Behaviour("REP-25")
    @OnTheDomain
    default void a_search_takes_no_sign_for_a_joker(PackRepository packs, DomainFixtures domain) {
        domain.pack("a").withRef("full").withName("100% done").create();
        domain.pack("b").withRef("under").withName("a_b").create();
        domain.pack("c").withRef("plain").withName("acb 100 done").create();

        assertThat(refs(packs.search("0%"))).containsExactly("full");
        assertThat(refs(packs.search("A_B"))).containsExactly("under");
        assertThat(packs.search(".*")).isEmpty();
        assertThat(packs.search("' OR '1'='1")).isEmpty();
    }

    @Behaviour("REP-26")
    @OnTheDomain
    default void a_search_finds_actions_by_a_part_of_their_name_in_any_case(
            ActionRepository actions, DomainFixtures domain) {
        domain.action("a").withRef("list").withName("List files").create();
        domain.action("b").withRef("copy").withName("Copy a FILE").create();
        domain.action("c").withRef("ping").withName("Ping").create();

        assertThat(actions.search("file")).extracting(Action::ref).containsExactly("copy", "list");
    }
}
