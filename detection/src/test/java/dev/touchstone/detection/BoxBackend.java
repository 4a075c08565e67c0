package dev.touchstone.detection;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.sut.InProcessRecipe;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Boxes in this process. */
abstract class BoxBackend implements BackendProvider {

    private static final Bindings<BoxBasic> BINDINGS = Bindings.<BoxBasic>none().and(BoxBasic.class, boxes -> boxes);

    private record Store(Map<String, Set<String>> boxes) {

        BoxBasic in(String namespace) {
            return new BoxBasic() {
                @Override
                public void put(String box, String thing) {
                    things(box).add(thing);
                }

                @Override
                public boolean holds(String box, String thing) {
                    return things(box).contains(thing);
                }

                @Override
                public int size(String box) {
                    return things(box).size();
                }

                private Set<String> things(String box) {
                    return boxes.computeIfAbsent(namespace + "/" + box, name -> ConcurrentHashMap.newKeySet());
                }
            };
        }
    }

    /** As it should be. */
    public static final class Sturdy extends BoxBackend {

        /** Called by the service loader. */
        public Sturdy() {}

        @Override
        public SutRecipe recipe() {
            return new InProcessRecipe("Boxes", "1.0", clock -> new Store(new ConcurrentHashMap<>()));
        }
    }

    /** Cannot be had. */
    public static final class Gone extends BoxBackend {

        /** Called by the service loader. */
        public Gone() {}

        @Override
        public SutRecipe recipe() {
            return new InProcessRecipe("Boxes", "1.0", clock -> {
                throw new IllegalStateException("the boxes are gone");
            });
        }
    }

    @Override
    public String name() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Bindings<?> bindings() {
        return BINDINGS;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        Store store = sut.inProcess(Store.class);
        return new BoundBackend<>(BINDINGS, new BoundBackend.Client<BoxBasic>() {
            @Override
            public BoxBasic namespace(String name) {
                return store.in(options.run() + "/" + name);
            }

            @Override
            public List<String> drop(String namespace) {
                return List.of();
            }

            @Override
            public void close() {
                // nothing of its own to close
            }
        });
    }
}
