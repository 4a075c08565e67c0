package dev.touchstone.acceptance.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.Corpus;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporaTest {

    @ParameterizedTest
    @ValueSource(classes = {Values.class, Keys.class, BadKeys.class, Crossings.class, Prefixes.class, Twins.class})
    void each_entry_has_a_name_of_its_own(Class<? extends Corpus> type) throws ReflectiveOperationException {
        Corpus corpus = type.getConstructor().newInstance();
        assertThat(corpus.entries().map(Corpus.Entry::name)).doesNotHaveDuplicates();
    }

    @Test
    void all_keys_are_good_and_differ() {
        Map<String, String> keys = Keys.byLabel();
        assertThat(keys.values()).doesNotHaveDuplicates().allMatch(UTF_8.newEncoder()::canEncode);
        assertThat(keys).hasSizeGreaterThan(50);
    }

    @Test
    void all_values_differ() {
        assertThat(new Values().entries().map(entry -> Arrays.hashCode((byte[]) entry.value())))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_crossing_is_between_two_places() {
        assertThat(new Crossings().entries().map(entry -> (Crossings.Crossing) entry.value()))
                .noneMatch(places -> places.namespace().equals(places.otherNamespace()));
    }

    @Test
    void bad_keys_have_no_form_but_the_one_with_a_nul() {
        assertThat(new BadKeys().entries().map(entry -> (String) entry.value()))
                .filteredOn(key -> !key.isEmpty() && UTF_8.newEncoder().canEncode(key))
                .containsExactly("a\0b");
    }

    @Test
    void no_look_alike_begins_with_its_prefix() {
        assertThat(new Prefixes().entries().map(entry -> (Prefixes.Prefix) entry.value()))
                .noneMatch(prefix -> prefix.lookAlike().startsWith(prefix.text()));
    }

    /** A short name comes twice by chance, in some two runs of a hundred. */
    @Test
    void names_come_also_when_chance_gives_one_of_them_twice() {
        AnyNames names = new AnyNames();
        assertThat(LongStream.range(0, 20_000).mapToObj(seed -> names.next(new SplittableRandom(seed))))
                .allSatisfy(listing -> assertThat(listing.wanted()).isSubsetOf(listing.names()));
    }

    @Test
    void twins_differ() {
        assertThat(new Twins().entries().map(entry -> (Twins.Pair) entry.value()))
                .noneMatch(pair -> Arrays.equals(pair.one(), pair.other()));
    }
}
