package dev.touchstone.dsl;

import java.time.Duration;

/**
 * The connection between a client of the test's own and the server that all tests share. Its words act through it and look
 * past it, and what is done to it disturbs nobody else. It is healed and closed after the test, whatever that does.
 */
public final class Wire {

    private final Backstage.Cable cable;
    private final Stage beyond;

    Wire(Backstage.Cable cable, Stage beyond) {
        this.cable = cable;
        this.beyond = beyond;
    }

    /** The general words of the contract under test, acting through the wire. */
    public Plain plain() {
        return open(Plain.class);
    }

    /** The words of this vocabulary, acting through the wire; also {@link Clients} and {@link Namespaces}. */
    public <T> T open(Class<T> vocabulary) {
        return beyond.parameter(vocabulary);
    }

    /** Ends every connection and refuses new ones, until it is healed. */
    public void cut() {
        told("cut     the wire", cable::cut);
    }

    /** Refuses new connections, until it is healed; open ones go on. */
    public void refuse() {
        told("refuse  new connections", cable::refuse);
    }

    /** Lets nothing pass, until it is healed: connections stay open, new ones are accepted, and nobody is answered. */
    public void stall() {
        told("stall   the wire", cable::stall);
    }

    /** Lets everything pass later by so much, each way. */
    public void delay(Duration each) {
        told("delay   the wire by " + each.toMillis() + " ms", () -> cable.delay(each));
    }

    /** Breaks every connection, as a host that restarts does; new ones pass. */
    public void reset() {
        told("reset   the wire", cable::reset);
    }

    /** Ends the server's side of every connection, and not the client's; new ones pass. */
    public void halfClose() {
        told("close   the server's side of the wire", cable::halfClose);
    }

    /** Lets only so many bytes pass in a second. */
    public void narrow(int bytesPerSecond) {
        told("narrow  the wire to " + bytesPerSecond + " B/s", () -> cable.narrow(bytesPerSecond));
    }

    /** Lets everything pass again; what was held up arrives now. */
    public void heal() {
        told("heal    the wire", cable::heal);
    }

    private void told(String what, Runnable deed) {
        beyond.history().run(what, deed);
    }

    /** Waits until its clients are answered, which is no part of the test's history. */
    void settle() {
        beyond.settle();
    }

    /** Ends what the test left disturbed, which is no part of its history. */
    void mend() {
        cable.heal();
    }

    /** Closes it when the test is over. */
    void leave() {
        try {
            beyond.leaveClients();
        } finally {
            cable.close();
        }
    }
}
