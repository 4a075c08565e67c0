package dev.touchstone.acceptance.corpus;

import dev.touchstone.junit.Generator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Random names of which many begin alike, and a prefix that some of them may have. */
public final class AnyNames implements Generator<AnyNames.Listing> {

    private static final int MOST_BRANCHES = 8;

    /**
     * Names and a prefix.
     *
     * @param names what is there
     * @param prefix what is asked for
     */
    public record Listing(Set<String> names, String prefix) {

        /** The names with this prefix. */
        public Set<String> wanted() {
            return names.stream().filter(name -> name.startsWith(prefix)).collect(Collectors.toSet());
        }
    }

    @Override
    public Listing next(RandomGenerator random) {
        String trunk = AnyEntry.name(random);
        String branch = trunk + AnyEntry.name(random);
        Set<String> names = new TreeSet<>(List.of(trunk, branch, AnyEntry.name(random)));
        for (int left = random.nextInt(MOST_BRANCHES); left > 0; left--) {
            names.add((random.nextBoolean() ? trunk : branch) + AnyEntry.name(random));
        }
        return new Listing(names, random.nextInt(3) == 0 ? trunk : branch);
    }
}
