package dev.touchstone.dsl;

/**
 * A server that is lent to this test alone, started so that it is as safe as it can be. Its words act and look through two
 * clients of that server, and what is done to it disturbs nobody else. After the test it is brought back and given back.
 */
public final class OwnServer {

    private final Backstage.Loan loan;
    private final Stage there;

    OwnServer(Backstage.Loan loan, Stage there) {
        this.loan = loan;
        this.there = there;
    }

    /** The general words of the contract under test, on this server. */
    public Plain plain() {
        return open(Plain.class);
    }

    /** The words of this vocabulary, on this server; also {@link Clients}, {@link Namespaces} and {@link Column}. */
    public <T> T open(Class<T> vocabulary) {
        return there.parameter(vocabulary);
    }

    /** Ends the server in order, as an administrator does. */
    public void stop() {
        told("stop    the server", loan::stop);
    }

    /** Ends the server at once, as {@code kill -9} does. */
    public void kill() {
        told("kill    the server", loan::kill);
    }

    /** Keeps the server from doing anything: its connections stay open, and nobody is answered. */
    public void freeze() {
        told("freeze  the server", loan::freeze);
    }

    /** Lets a frozen server go on. */
    public void thaw() {
        told("thaw    the server", loan::thaw);
        there.awaitSight();
    }

    /** Starts the server again, where it was, with what it had, and waits until whoever looks is answered. */
    public void restart() {
        told("restart the server", loan::restart);
        there.awaitSight();
    }

    private void told(String what, Runnable deed) {
        there.history().run(what, deed);
    }

    /** Waits until its clients are answered, which is no part of the test's history. */
    void settle() {
        there.settle();
    }

    /** Brings it back, which is no part of the test's history. */
    void mend() {
        loan.mend();
    }

    /** Gives it back when the test is over. */
    void leave() {
        try {
            there.leaveClients();
        } finally {
            loan.close();
        }
    }
}
