package dev.touchstone.dsl;

import dev.touchstone.dsl.value.Bytes;
import java.time.Duration;

/**
 * The vocabulary of deadlines, beside {@link KeyValues} in whose words things are stored: deadlines are given, lifted and
 * looked at. Where a word says {@code WhileAlive} and came too late, the whole arrangement is made again.
 */
public final class Deadlines {

    private final KeyValueDeadlineWords words;
    private final KeyValueTimeLeftWords timeLeft;
    private final KeyValueTtlEnds ends;

    Deadlines(Scene scene) {
        KeyValueTtlWords values = new KeyValueTtlWords(scene);
        this.words = new KeyValueDeadlineWords(scene, values);
        this.timeLeft = new KeyValueTimeLeftWords(scene, values);
        this.ends = new KeyValueTtlEnds(scene, values);
    }

    /** Gives what is there a deadline, in the place of any earlier one; zero or less removes it at once. */
    public void expire(String name, Duration after) {
        words.expire(name, Span.of(after));
    }

    /** Gives what is there a deadline, in the place of any earlier one. */
    public void expire(String name, Span after) {
        words.expire(name, after);
    }

    /** Gives something another deadline before its own has come. */
    public void expireWhileAlive(String name, Duration after) {
        words.expireWhileAlive(name, Span.of(after));
    }

    /** Gives a deadline where nothing is: it says that nothing was there. */
    public void expireInVain(String name, Duration after) {
        words.expireInVain(name, Span.of(after));
    }

    /** Lifts a deadline before it has come: it says that there was one. */
    public void persistWhileAlive(String name) {
        words.persistWhileAlive(name);
    }

    /** Lifts a deadline where there is none: it says so. */
    public void persistInVain(String name) {
        words.persistInVain(name);
    }

    /** Removes something before its time, and stores another value, which stays, before that time too. */
    public void recreateWhileAlive(String name, String value) {
        words.recreateWhileAlive(name, Bytes.of(value));
    }

    /** Stores a value with a deadline through a client that then closes, all of it before the deadline. */
    public void createAndLeave(Clients clients, String name, String value, Expiry expiry) {
        words.createAndLeave(clients, name, Bytes.of(value), expiry);
    }

    /** Asked for the time that is left, it says that there is no such name. */
    public void expectNoKey(String name) {
        timeLeft.expectNoKey(name);
    }

    /** Asked for the time that is left, it says that the name has no deadline. */
    public void expectNoDeadline(String name) {
        timeLeft.expectNoDeadline(name);
    }

    /** So long was given, and what was used up of it since is missing: never more, and no more than 1 % less. */
    public void expectTimeLeftOf(String name, Duration given) {
        timeLeft.expectTimeLeftOf(name, given);
    }

    /** Stores a value for so long; its time left runs down to the end, is always positive, and never rises. */
    public void expectTimeLeftToRunDown(String name, Span span) {
        timeLeft.expectTimeLeftToRunDown(name, span);
    }

    /** Stores a value for so long; it is gone within a step and a second after its time. */
    public void expectGoneOnTime(String name, Span span) {
        ends.expectGoneOnTime(name, span);
    }

    /** Whatever lists or counts names does not see this one. */
    public void expectUnlisted(String name) {
        ends.expectUnlisted(name);
    }

    /** Stores this many names whose deadlines come one after the other, and as many beside them that stay. */
    public Dwindling createDwindling(int count) {
        return ends.createDwindling(count);
    }
}
