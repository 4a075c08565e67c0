package dev.touchstone.dsl;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Sees to it that readers read while writers write: no writer goes past its first value before all have read once. */
public final class Overlap {

    private final AtomicInteger writing;
    private final CountDownLatch readersToCome;
    private final Set<Thread> readers = ConcurrentHashMap.newKeySet();

    /** For so many of both. */
    public Overlap(int writers, int readers) {
        this.writing = new AtomicInteger(writers);
        this.readersToCome = new CountDownLatch(readers);
    }

    /** One write. */
    public interface Write {

        /** What this writer writes as its value of this number; both are counted from 1. */
        void write(int writer, int number);
    }

    /** Lets each writer write so many times, while each reader reads again and again. */
    public void run(Crowd crowd, int times, Write write, Runnable read) {
        int writers = writing.get();
        crowd.together(writers + Math.toIntExact(readersToCome.getCount()), worker -> {
            if (worker <= writers) {
                writeAll(worker, times, write);
            } else {
                readOn(read);
            }
            return worker;
        });
    }

    private void writeAll(int writer, int times, Write write) {
        try {
            for (int number = 1; number <= times; number++) {
                write.write(writer, number);
                waitForReaders();
            }
        } finally {
            writerEnds();
        }
    }

    private void readOn(Runnable read) {
        try {
            do {
                read.run();
                readerReads();
            } while (goesOn());
        } finally {
            readerReads();
        }
    }

    /** Called by a reader after each of its reads, and when it gives up. */
    public void readerReads() {
        if (readers.add(Thread.currentThread())) {
            readersToCome.countDown();
        }
    }

    /** Called by a writer after each of its writes. @throws TooSlowException if it was told to end meanwhile */
    public void waitForReaders() {
        try {
            readersToCome.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooSlowException("a writer waited in vain for the readers");
        }
    }

    /** Called by a writer at its end, whatever it was. */
    public void writerEnds() {
        writing.decrementAndGet();
    }

    /** Whether there is anything to read for: somebody writes, and nobody wants the reader to end. */
    public boolean goesOn() {
        return writing.get() > 0 && !Thread.currentThread().isInterrupted();
    }
}
