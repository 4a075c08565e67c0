package dev.touchstone.sut;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * One direction of a proxied connection. One thread takes in what the sender sends, another hands it on as the weather
 * allows; so a delay holds up no byte for longer than itself. The sender's end is handed on like its bytes.
 */
final class ProxyPipe {

    private static final int CHUNK = 16 * 1024;
    private static final int ROOM = 16 * CHUNK;

    private final Socket from;
    private final Socket to;
    private final Weather weather;
    private final BlockingQueue<Chunk> underWay = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(ROOM);
    private volatile boolean discarding;

    /** Bytes and when they came in; none at all is the sender's end. */
    private static final class Chunk {

        private final byte[] bytes;
        private final long arrived = System.nanoTime();

        Chunk(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    ProxyPipe(Socket from, Socket to, Weather weather) {
        this.from = from;
        this.to = to;
        this.weather = weather;
    }

    /** Takes in all that comes, until the sender's end. */
    void takeIn() throws IOException, InterruptedException {
        InputStream in = from.getInputStream();
        byte[] buffer = new byte[CHUNK];
        int read;
        do {
            read = in.read(buffer);
            byte[] bytes = java.util.Arrays.copyOf(buffer, Math.max(0, read));
            room.acquire(bytes.length);
            underWay.put(new Chunk(bytes));
        } while (read >= 0);
    }

    /** Hands on all that was taken in, and then the end. */
    void handOn() throws IOException, InterruptedException {
        OutputStream out = to.getOutputStream();
        for (Chunk chunk = underWay.take(); chunk.bytes.length > 0; chunk = underWay.take()) {
            handOn(chunk, out);
            room.release(chunk.bytes.length);
        }
        weather.awaitPassage(System.nanoTime(), 0);
        endTowardsReceiver();
    }

    private void handOn(Chunk chunk, OutputStream out) throws IOException, InterruptedException {
        for (int done = 0; done < chunk.bytes.length && !discarding; ) {
            int portion = weather.portion(chunk.bytes.length - done);
            weather.awaitPassage(chunk.arrived, portion);
            if (!discarding) {
                out.write(chunk.bytes, done, portion);
            }
            done += portion;
        }
    }

    /** Ends this direction for its receiver at once; what the sender still sends is thrown away. */
    void halfClose() throws IOException {
        discarding = true;
        endTowardsReceiver();
    }

    private synchronized void endTowardsReceiver() throws IOException {
        if (!to.isClosed() && !to.isOutputShutdown()) {
            to.shutdownOutput();
        }
    }
}
