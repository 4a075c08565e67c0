package dev.touchstone.acceptance.records.domain;

import dev.touchstone.dsl.fixtures.Fixture;
import dev.touchstone.dsl.fixtures.Fixtures;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One fixture for each model of the domain, with defaults that read well. Those that it refers to are made when they are not
 * given.
 */
public final class DomainFixtures {

    private static final Instant DEADLINE = Instant.parse("2030-01-01T12:00:00Z");

    private final Fixtures fixtures;

    /** Made by these. */
    public DomainFixtures(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    /** A pack whose ref begins like this. */
    public PackFixture pack(String ref) {
        return new PackFixture(fixtures.of(Pack.class).named(ref).with(Pack::name, "Pack " + ref));
    }

    /** An action whose ref begins like this, run by a shell. */
    public ActionFixture action(String ref) {
        return new ActionFixture(fixtures.of(Action.class)
                .named(ref)
                .with(Action::name, "Action " + ref)
                .with(Action::runnerType, "shell"));
    }

    /** A runtime whose ref begins like this. */
    public Fixture<Runtime> runtime(String ref) {
        return fixtures.of(Runtime.class).named(ref).with(Runtime::name, "Runtime " + ref);
    }

    /** A worker whose name begins like this. */
    public Fixture<Worker> worker(String name) {
        return fixtures.of(Worker.class).named(name);
    }

    /** A trigger of this ref. */
    public Fixture<Trigger> trigger(String ref) {
        return fixtures.of(Trigger.class).named(ref).with(Trigger::ref, ref);
    }

    /** A rule of this ref, for a trigger and an action of one pack. */
    public Fixture<Rule> rule(String ref) {
        return fixtures.of(Rule.class).named(ref).with(Rule::ref, ref);
    }

    /** An event that nothing triggered, with something in it. */
    public Fixture<Event> event(String name) {
        return fixtures.of(Event.class).named(name).with(Event::payload, Map.of("kind", name));
    }

    /** An enforcement of no rule any more, with its event. */
    public Fixture<Enforcement> enforcement(String name) {
        return fixtures.of(Enforcement.class).named(name);
    }

    /** An execution that somebody asked for. */
    public Fixture<Execution> execution(String name) {
        return fixtures.of(Execution.class).named(name);
    }

    /** An inquiry that is to be answered in time. */
    public Fixture<Inquiry> inquiry(String prompt) {
        return fixtures.of(Inquiry.class)
                .named("inquiry")
                .with(Inquiry::prompt, prompt)
                .with(Inquiry::deadline, DEADLINE);
    }

    /** Somebody whose login begins like this. */
    public Fixture<Identity> identity(String login) {
        return fixtures.of(Identity.class).named(login);
    }

    /** A key whose ref begins like this. */
    public Fixture<Key> key(String ref) {
        return fixtures.of(Key.class).named(ref).with(Key::value, "secret");
    }

    /** What goes to this channel. */
    public Fixture<Notification> notification(String channel) {
        return fixtures.of(Notification.class).named(channel).with(Notification::channel, channel);
    }

    /** One of each, in the order of {@link Domain#MODELS}, all told nothing more. */
    public List<Fixture<?>> all() {
        return List.of(
                pack("pack").fixture(),
                action("action").fixture(),
                runtime("runtime"),
                worker("worker"),
                trigger("trigger"),
                rule("rule"),
                event("event"),
                enforcement("enforcement"),
                execution("execution"),
                inquiry("Go on?"),
                identity("ann"),
                key("token"),
                notification("mail"));
    }
}
