package dev.touchstone.junit;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Traits;
import dev.touchstone.driver.api.registry.Claim;
import dev.touchstone.driver.api.registry.Claims;
import dev.touchstone.dsl.Column;
import dev.touchstone.dsl.Patience;
import dev.touchstone.dsl.Stage;
import dev.touchstone.dsl.Vocabularies;
import dev.touchstone.sut.Provisioning;
import dev.touchstone.sut.Sut;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column that runs, with its two long-lived clients.
 *
 * @param sut the running system
 * @param cast what every test in the column shares
 * @param inForce which claims hold here; the cast knows no others
 * @param traits the traits of all claims
 * @param ground what tests may disturb here
 * @param watch who removes what the run made, should this JVM be gone before it does; where that is needed
 */
record OpenColumn(
        Sut sut,
        Stage.Cast cast,
        InForce inForce,
        Map<String, Traits> traits,
        Optional<Ground> ground,
        Optional<RunWatch> watch)
        implements AutoCloseable {

    private static final Patience OF_A_PROBE = new Patience(Duration.ofSeconds(1));

    static OpenColumn open(
            ColumnSpec spec,
            Claims claims,
            Sut sut,
            Function<Duration, Backend> opener,
            Vocabularies words,
            Patience patience) {
        Backend actor = opener.apply(Duration.ZERO);
        Backend witness = opener.apply(Duration.ZERO);
        Map<String, Traits> traits = new LinkedHashMap<>();
        for (Claim claim : claims.all()) {
            traits.put(claim.contract(), claim.traits().overlaidBy(actor.traits()));
        }
        InForce inForce = InForce.of(claims, sut.version());
        Map<String, Traits> held = new LinkedHashMap<>(traits);
        held.keySet().removeAll(inForce.later().keySet());
        Column column = new Column(spec.name(), spec.backend(), sut.product(), sut.version(), held);
        Stage.Cast cast = new Stage.Cast(column, actor, witness, opener, words, patience);
        return new OpenColumn(sut, cast, inForce, traits, Optional.empty(), Optional.empty());
    }

    /** The same, where tests may disturb this. */
    OpenColumn on(Ground own) {
        Stage.Cast standing = new Stage.Cast(
                cast.column(), cast.actor(), cast.witness(), cast.opener(), cast.vocabularies(), cast.patience(), own);
        return new OpenColumn(sut, standing, inForce, traits, Optional.of(own), watch);
    }

    /** The same, under a watch that goes off when it is closed before it was told that nothing is to be done. */
    OpenColumn under(Optional<RunWatch> own) {
        return new OpenColumn(sut, cast, inForce, traits, ground, own);
    }

    /** The traits of a contract on the system that a test gets to see: a server of its own may have others. */
    Traits traitsFor(Disturbed disturbed, String contract) {
        return disturbed.server()
                ? ground.orElseThrow().traits(contract)
                : castFor(contract).column().traits(contract).orElse(Traits.of(Map.of()));
    }

    /** The cast for tests of a contract; one that does not hold here yet is probed, with little patience. */
    Stage.Cast castFor(String contract) {
        if (inForce.missing(contract).isEmpty()) {
            return cast;
        }
        Map<String, Traits> probed = new LinkedHashMap<>(cast.column().claims());
        probed.put(contract, traits.get(contract));
        Column own = cast.column();
        Column column = new Column(own.name(), own.backend(), own.product(), own.version(), probed);
        return new Stage.Cast(column, cast.actor(), cast.witness(), cast.opener(), cast.vocabularies(), OF_A_PROBE);
    }

    /** Whether others use this server too, so that we have to clean up behind us. */
    boolean isExternal() {
        return sut.provisioning() == Provisioning.EXTERNAL;
    }

    /** Whether what a test leaves goes with the server, and is in nobody's way until then. */
    boolean isThrownAway() {
        return !isExternal() && sut.provisioning() != Provisioning.IN_PROCESS;
    }

    /** Removes a namespace. @return what is left of it */
    List<String> tidy(String namespace) {
        return cast.actor().drop(namespace);
    }

    /** Removes what the run made where others would find it. @return what is left of it */
    List<String> tidyRun() {
        List<String> left = isExternal() ? cast.actor().dropRun() : List.of();
        if (left.isEmpty()) {
            watch.ifPresent(RunWatch::nothingToDo);
        }
        return left;
    }

    /** Leaves what a test made where it is, also if this JVM is killed. */
    void keep() {
        watch.ifPresent(RunWatch::nothingToDo);
    }

    @Override
    public void close() {
        cast.actor().close();
        cast.witness().close();
        watch.ifPresent(RunWatch::close);
    }
}
