package dev.touchstone.acceptance.records.domain;

import dev.touchstone.dsl.fixtures.Fixture;
import java.util.Map;

/**
 * An action of which a test says only what it is about. Immutable.
 *
 * @param fixture what it is by now
 */
public record ActionFixture(Fixture<Action> fixture) {

    /** This is its ref, and not one that only begins so. */
    public ActionFixture withRef(String ref) {
        return new ActionFixture(fixture.with(Action::ref, ref));
    }

    /** With this name. */
    public ActionFixture withName(String name) {
        return new ActionFixture(fixture.with(Action::name, name));
    }

    /** Runners of this type run it. */
    public ActionFixture runBy(String runnerType) {
        return new ActionFixture(fixture.with(Action::runnerType, runnerType));
    }

    /** With these parameters. */
    public ActionFixture withParameters(Map<String, Object> parameters) {
        return new ActionFixture(fixture.with(Action::parameters, parameters));
    }

    /** In this pack. */
    public ActionFixture in(Pack pack) {
        return new ActionFixture(fixture.under(pack));
    }

    /** Nobody may run it. */
    public ActionFixture disabled() {
        return new ActionFixture(fixture.with(Action::enabled, false));
    }

    /** Without a backend. */
    public Action build() {
        return fixture.build();
    }

    /** Stored. */
    public Action create() {
        return fixture.create();
    }
}
