package dev.touchstone.acceptance.records.domain;

import dev.touchstone.dsl.fixtures.Fixture;
import java.util.List;
import java.util.Map;

/**
 * A pack of which a test says only what it is about. Immutable.
 *
 * @param fixture what it is by now
 */
public record PackFixture(Fixture<Pack> fixture) {

    /** This is its ref, and not one that only begins so. */
    public PackFixture withRef(String ref) {
        return new PackFixture(fixture.with(Pack::ref, ref));
    }

    /** Of this version. */
    public PackFixture withVersion(String version) {
        return new PackFixture(fixture.with(Pack::version, version));
    }

    /** With this name. */
    public PackFixture withName(String name) {
        return new PackFixture(fixture.with(Pack::name, name));
    }

    /** With this description. */
    public PackFixture withDescription(String description) {
        return new PackFixture(fixture.with(Pack::description, description));
    }

    /** With these keywords. */
    public PackFixture withKeywords(String... keywords) {
        return new PackFixture(fixture.with(Pack::keywords, List.of(keywords)));
    }

    /** It needs these packs. */
    public PackFixture dependingOn(String... refs) {
        return new PackFixture(fixture.with(Pack::dependencies, List.of(refs)));
    }

    /** It needs these Python packages. */
    public PackFixture requiring(String... requirements) {
        return new PackFixture(fixture.with(Pack::pythonRequirements, List.of(requirements)));
    }

    /** With this configuration. */
    public PackFixture withConfig(Map<String, Object> config) {
        return new PackFixture(fixture.with(Pack::config, config));
    }

    /** Without a backend. */
    public Pack build() {
        return fixture.build();
    }

    /** Stored. */
    public Pack create() {
        return fixture.create();
    }
}
