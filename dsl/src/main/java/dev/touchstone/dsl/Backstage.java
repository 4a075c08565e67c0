package dev.touchstone.dsl;

import java.time.Duration;

/**
 * What is behind a wire and a server of a test's own. Whoever runs the test supplies it. Clients that it opens have the
 * standard deadline.
 */
public interface Backstage {

    /** A new connection between clients of a test's own and the column's server, through which only they go. */
    Cable cable();

    /** A server that nobody else uses as long as it is lent. */
    Loan loan();

    /** Where nothing can be disturbed: whoever asks for something is refused. */
    static Backstage none() {
        return new NoBackstage();
    }

    /** A connection that can be disturbed. */
    interface Cable extends AutoCloseable {

        /** The column, with a client that acts through the connection and one that looks past it. */
        Stage.Cast cast();

        /** Ends what is open, and refuses what is new. */
        void cut();

        /** Refuses what is new; what is open goes on. */
        void refuse();

        /** Lets nothing pass, and keeps everything open. */
        void stall();

        /** Lets everything pass later by so much, each way. */
        void delay(Duration each);

        /** Breaks what is open, as a host that restarts does; what is new passes. */
        void reset();

        /** Ends the server's side of what is open. */
        void halfClose();

        /** Lets only so much pass. */
        void narrow(int bytesPerSecond);

        /** Lets everything pass again. */
        void heal();

        /** Ends the connection and its clients. */
        @Override
        void close();
    }

    /** A server for one test alone. */
    interface Loan extends AutoCloseable {

        /** The server as a column, with two clients of its own. */
        Stage.Cast cast();

        /** Ends the server in order. */
        void stop();

        /** Ends the server at once. */
        void kill();

        /** Keeps the server from doing anything. */
        void freeze();

        /** Lets a frozen server go on. */
        void thaw();

        /** Starts the server again, where it was, with what it had; it answers when this returns. */
        void restart();

        /** Brings the server back to where it answers, whatever was done to it. */
        void mend();

        /** Gives the server back. */
        @Override
        void close();
    }
}
