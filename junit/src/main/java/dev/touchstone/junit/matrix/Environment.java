package dev.touchstone.junit.matrix;

import java.util.Optional;

/**
 * Where a run took place.
 *
 * @param java the version of Java
 * @param os the operating system and its architecture
 * @param cores how many processors it could use
 * @param commit the commit of what was tested, in short, if it is known
 */
public record Environment(String java, String os, int cores, Optional<String> commit) {

    /** This JVM. */
    public static Environment here(Optional<String> commit) {
        return new Environment(
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                commit);
    }
}
