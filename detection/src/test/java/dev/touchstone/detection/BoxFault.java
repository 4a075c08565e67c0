package dev.touchstone.detection;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Fault;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.TraitChanges;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A fault of the synthetic contract.
 *
 * @param words the part of the id behind the slash
 * @param reddens what it names
 * @param needsServer whether it says that it shows only on a server
 * @param change what it does to the contract
 */
record BoxFault(String words, Set<String> reddens, boolean needsServer, UnaryOperator<BoxBasic> change)
        implements Fault, ServiceLoader.Provider<Fault> {

    static BoxFault of(String words, UnaryOperator<BoxBasic> change, String... reddens) {
        return new BoxFault(words, Set.of(reddens), false, change);
    }

    /** What was put is not there. */
    static BoxBasic dropping(BoxBasic sound) {
        return new Passing(sound) {
            @Override
            public void put(String box, String thing) { // acknowledged, and that is all
            }
        };
    }

    /** The count is one short. */
    static BoxBasic miscounting(BoxBasic sound) {
        return new Passing(sound) {
            @Override
            public int size(String box) {
                return Math.max(0, sound.size(box) - 1);
            }
        };
    }

    /** The saboteur itself is broken. */
    static BoxBasic crashing(BoxBasic sound) {
        return new Passing(sound) {
            @Override
            public void put(String box, String thing) {
                throw new IllegalStateException("the saboteur crashed");
            }
        };
    }

    private static class Passing implements BoxBasic {

        private final BoxBasic sound;

        Passing(BoxBasic sound) {
            this.sound = sound;
        }

        @Override
        public void put(String box, String thing) {
            sound.put(box, thing);
        }

        @Override
        public boolean holds(String box, String thing) {
            return sound.holds(box, thing);
        }

        @Override
        public int size(String box) {
            return sound.size(box);
        }
    }

    @Override
    public String id() {
        return "box_basic/" + words;
    }

    @Override
    public String sentence() {
        return "A box is <b>wrong</b>: " + words + ".";
    }

    @Override
    public Backend in(Backend sound) {
        return new Backend() {
            @Override
            public Opener in(String namespace) {
                return new Opener() {
                    @Override
                    public <C> C open(Class<C> contract) {
                        return contract.cast(change.apply(sound.in(namespace).open(BoxBasic.class)));
                    }
                };
            }

            @Override
            public TraitChanges traits() {
                return sound.traits();
            }

            @Override
            public List<String> drop(String namespace) {
                return sound.drop(namespace);
            }

            @Override
            public List<String> dropRun() {
                return sound.dropRun();
            }

            @Override
            public void close() {
                sound.close();
            }
        };
    }

    @Override
    public Class<? extends Fault> type() {
        return BoxFault.class;
    }

    @Override
    public Fault get() {
        return this;
    }
}
