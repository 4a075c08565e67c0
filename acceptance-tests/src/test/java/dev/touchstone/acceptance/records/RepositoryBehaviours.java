package dev.touchstone.acceptance.records;

import static dev.touchstone.driver.api.FailureKind.NOT_FOUND;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.OnTheDomain;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackRepository;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Behaviour;

/** What a repository promises of one pack: it is added, found, changed and removed. */
interface RepositoryBehaviours {

    @Behaviour("REP-01")
    @OnTheDomain
    default void a_pack_that_is_added_is_found_by_its_id_in_every_field(PackRepository packs, DomainFixtures domain) {
        Pack pack = domain.pack("core")
                .withDescription("What all need")
                .withKeywords("base", "linux")
                .build();
        Pack added = packs.add(pack);

        assertThat(packs.find(pack.id())).contains(added);
        assertThat(added)
                .usingRecursiveComparison()
                .ignoringFields("createdAt", "updatedAt")
                .isEqualTo(pack);
        assertThat(added.createdAt()).isNotNull().isEqualTo(added.updatedAt());
    }

    @Behaviour("REP-02")
    @OnTheDomain
    default void a_pack_is_found_by_its_ref_and_version(PackRepository packs, DomainFixtures domain) {
        domain.pack("a").withRef("core").withVersion("1.0.0").create();
        Pack second = domain.pack("b").withRef("core").withVersion("2.0.0").create();

        assertThat(packs.find("core", "2.0.0")).contains(second);
    }

    @Behaviour("REP-03")
    @OnTheDomain
    default void a_pack_that_is_not_there_is_not_found(PackRepository packs, DomainFixtures domain) {
        Pack pack = domain.pack("core").withRef("core").create();

        assertThat(packs.find("cor")).isEmpty();
        assertThat(packs.find("core", "1.0.1")).isEmpty();
        assertThat(packs.find("Core", pack.version())).isEmpty();
    }

    @Behaviour("REP-04")
    @OnTheDomain
    default void a_pack_that_is_changed_is_found_changed_and_updated_later(
            PackRepository packs, DomainFixtures domain) {
        Pack pack = domain.pack("core")
                .withRef("core")
                .withDescription("What all need")
                .create();
        Pack changed = packs.change(pack, values(Pack::name, "Core 2"));

        assertThat(changed.name()).isEqualTo("Core 2");
        assertThat(changed.description()).isEqualTo(pack.description());
        assertThat(packs.find("core", pack.version())).contains(changed);
        assertThat(changed.createdAt()).isEqualTo(pack.createdAt());
        assertThat(changed.updatedAt()).isAfter(pack.updatedAt());
    }

    @Behaviour("REP-05")
    @OnTheDomain
    default void a_pack_that_is_removed_is_found_no_more_and_can_come_again(
            PackRepository packs, DomainFixtures domain) {
        Pack pack = domain.pack("core").withRef("core").create();
        packs.remove(pack);

        assertThat(packs.find(pack.id())).isEmpty();
        assertThat(packs.find("core", pack.version())).isEmpty();
        assertThat(packs.count()).isZero();
        packs.add(pack);
    }

    @Behaviour("REP-06")
    @OnTheDomain
    default void changing_a_pack_that_was_removed_is_refused_and_brings_nothing_back(
            PackRepository packs, DomainFixtures domain, Records<Pack> records) {
        Pack pack = domain.pack("core").create();
        packs.remove(pack);

        records.expectUpdateFailure(NOT_FOUND, pack, values(Pack::name, "Core 2"));
        assertThat(packs.count()).isZero();
    }
}
