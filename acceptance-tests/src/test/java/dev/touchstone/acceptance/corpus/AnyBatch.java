package dev.touchstone.acceptance.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.junit.Generator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A random batch to store, and names to ask for and to remove: present, missing, named twice and more often. */
public final class AnyBatch implements Generator<AnyBatch.Plan> {

    private static final int MOST_NAMES = 6;
    private static final int MOST_ASKED = 20;

    /**
     * What to store, and what to ask for.
     *
     * @param values each name holds itself
     * @param asked names, some of which are not stored
     */
    public record Plan(Map<String, byte[]> values, List<String> asked) {

        /** What is found under the asked names, place by place. */
        public List<Optional<String>> answers() {
            return asked.stream()
                    .map(name -> Optional.of(name).filter(values::containsKey))
                    .toList();
        }

        /** Whether each asked name is there when they are removed one after the other. */
        public List<Boolean> there() {
            Set<String> left = new HashSet<>(values.keySet());
            return asked.stream().map(left::remove).toList();
        }
    }

    @Override
    public Plan next(RandomGenerator random) {
        List<String> names = new ArrayList<>();
        Map<String, byte[]> values = new LinkedHashMap<>();
        for (int left = 1 + random.nextInt(MOST_NAMES); left > 0; left--) {
            String name = AnyEntry.name(random);
            names.add(name);
            if (random.nextInt(4) > 0) {
                values.put(name, name.getBytes(UTF_8));
            }
        }
        List<String> asked = new ArrayList<>();
        for (int left = 1 + random.nextInt(MOST_ASKED); left > 0; left--) {
            asked.add(names.get(random.nextInt(names.size())));
        }
        return new Plan(values, List.copyOf(asked));
    }
}
