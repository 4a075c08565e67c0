package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueScan;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of {@code keyvalue_scan} for filling a namespace, and for changing it between pages. */
final class ScanChanges {

    private static final int FILLERS = 16;

    private final Later<KeyValueBasic> store;
    private final Later<KeyValueScan> witness;
    private final Scene scene;

    ScanChanges(Scene scene) {
        this.store = new Later<>(() -> scene.actor(KeyValueBasic.class));
        this.witness = new Later<>(() -> scene.witness(KeyValueScan.class));
        this.scene = scene;
    }

    Set<String> fill(String pattern, int count) {
        List<String> names = IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, pattern, number))
                .toList();
        int fillers = Math.min(count, FILLERS);
        scene.history()
                .run(
                        Line.of("create", names.get(0)) + " to " + names.get(count - 1) + ", each holding itself",
                        () -> new Crowd(scene.patience()).together(fillers, filler -> {
                            for (int i = filler - 1; i < count; i += fillers) {
                                create(names.get(i));
                            }
                            return filler;
                        }));
        return new LinkedHashSet<>(names);
    }

    Walk walkWhileOthersComeAndGo(String prefix, int limit, Set<String> passing) {
        List<String> left = new ArrayList<>(passing);
        Walk walk = new Walk(prefix, limit);
        String line = Line.of("list", prefix) + " by pages of " + limit + ", and others come and go between them";
        return scene.history()
                .record(
                        line,
                        () -> {
                            while (walk.goesOn()) {
                                List<String> shown = walk.takePage(Pager.entries(witness.get()));
                                change(prefix, left, shown);
                            }
                            return walk;
                        },
                        Walk::outcome);
    }

    /** Those that were shown go, one that may still come goes, and one is new: behind all others, or before them. */
    private void change(String prefix, List<String> left, List<String> shown) {
        left.stream().filter(shown::contains).forEach(store.get()::delete);
        left.removeAll(shown);
        if (left.isEmpty()) {
            return;
        }
        String last = left.remove(left.size() - 1);
        store.get().delete(last);
        create(prefix + (left.size() % 3 == 0 ? "!before " : "~behind ") + last);
    }

    private void create(String name) {
        store.get().set(name, Bytes.of(name).toArray());
    }
}
