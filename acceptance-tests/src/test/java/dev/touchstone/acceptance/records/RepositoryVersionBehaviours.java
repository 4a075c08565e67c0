package dev.touchstone.acceptance.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.acceptance.records.domain.DomainFixtures;
import dev.touchstone.acceptance.records.domain.OnTheDomain;
import dev.touchstone.acceptance.records.domain.Pack;
import dev.touchstone.acceptance.records.domain.PackFixture;
import dev.touchstone.acceptance.records.domain.PackRepository;
import dev.touchstone.junit.Behaviour;
import java.util.List;

/** What repositories promise of the versions of a pack. */
interface RepositoryVersionBehaviours {

    private static PackFixture version(DomainFixtures domain, String version) {
        return domain.pack("core").withRef("core").withVersion(version);
    }

    @Behaviour("REP-38")
    @OnTheDomain
    default void the_versions_of_a_pack_are_listed_from_the_oldest(PackRepository packs, DomainFixtures domain) {
        List.of("1.10.0", "1.9.0", "2.0.0", "1.2.0")
                .forEach(version -> version(domain, version).create());
        domain.pack("core-extra").withRef("core-extra").withVersion("3.0.0").create();

        assertThat(packs.versions("core"))
                .extracting(Pack::version)
                .containsExactly("1.2.0", "1.9.0", "1.10.0", "2.0.0");
    }

    @Behaviour("REP-39")
    @OnTheDomain
    default void the_latest_version_is_so_by_its_numbers_and_not_as_a_text(
            PackRepository packs, DomainFixtures domain) {
        List.of("1.9.0", "1.10.0", "1.2.0")
                .forEach(version -> version(domain, version).create());

        assertThat(packs.latest("core").map(Pack::version)).contains("1.10.0");
    }

    @Behaviour("REP-40")
    @OnTheDomain
    default void without_its_latest_version_a_pack_has_the_one_before_and_without_any_none(
            PackRepository packs, DomainFixtures domain) {
        Pack old = version(domain, "1.9.0").create();
        Pack latest = version(domain, "1.10.0").create();
        packs.remove(latest);
        assertThat(packs.latest("core")).contains(old);
        packs.remove(old);

        assertThat(packs.latest("core")).isEmpty();
    }
}
