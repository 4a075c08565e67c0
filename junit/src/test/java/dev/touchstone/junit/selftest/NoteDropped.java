package dev.touchstone.junit.selftest;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.Fault;
import dev.touchstone.driver.api.Opener;
import dev.touchstone.driver.api.TraitChanges;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fault of the synthetic contract: notes are acknowledged and not kept. */
public final class NoteDropped implements Fault {

    /** Called by the service loader. */
    public NoteDropped() {}

    @Override
    public String id() {
        return "notebook_basic/note-dropped";
    }

    @Override
    public Set<String> reddens() {
        return Set.of("NOB-01");
    }

    @Override
    public String sentence() {
        return "A note is acknowledged and not kept";
    }

    @Override
    public Backend in(Backend sound) {
        return new Backend() {
            @Override
            public Opener in(String namespace) {
                return new Opener() {
                    @Override
                    public <C> C open(Class<C> contract) {
                        return contract.cast(dropping());
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

    private static NotebookBasic dropping() {
        return new NotebookBasic() {
            @Override
            public void note(String page, String text) {
                java.util.Objects.requireNonNull(text);
            }

            @Override
            public Optional<String> look(String page) {
                return Optional.empty();
            }
        };
    }
}
