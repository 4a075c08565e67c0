package dev.touchstone.dsl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every contract can do in its own way: store a value under a name, read it, remove it, and see what there is. */
public interface PlainOperations {

    /** Stores a value under a name. */
    void write(String name, byte[] value);

    /** The value under a name, if there is one. */
    Optional<byte[]> read(String name);

    /** Whether there is something under a name: by the contract's own question for it, where it has one. */
    default boolean present(String name) {
        return read(name).isPresent();
    }

    /** Removes a name, and says whether it was there. */
    boolean remove(String name);

    /** What each enumerating, counting or clearing operation of the contract sees; none for a contract without one. */
    List<Sight> everything();

    /**
     * Every operation of the contract by its name, each to be called once, in this order, on a name that holds something:
     * an operation that is claimed and not there betrays itself.
     */
    Map<String, Runnable> calls(String name);

    /**
     * Whether who reads a bad name is refused. Who looks for it as the beginning of names is not: nothing is there.
     */
    default boolean refusesToRead() {
        return true;
    }

    /** What one operation sees of everything. */
    sealed interface Sight {

        /** The operation's name. */
        String operation();
    }

    /**
     * What an operation that lists sees.
     *
     * @param operation the operation's name
     * @param names what it lists
     */
    record Listed(String operation, Set<String> names) implements Sight {}

    /**
     * What an operation that only counts sees.
     *
     * @param operation the operation's name
     * @param number how many there are
     */
    record Counted(String operation, long number) implements Sight {}
}
