package dev.touchstone.dsl.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.Traits;
import dev.touchstone.dsl.Plain;
import dev.touchstone.dsl.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The general words over each contract of an honest store. */
class RecordsPlainTest {

    @ParameterizedTest
    @ValueSource(strings = {"basic", "unique", "query", "versioned", "bulk", "transactional", "related"})
    void the_plain_words_reach_each_contract(String contract) {
        Traits traits = Traits.of(Map.of(Traits.NUL_IN_KEYS, true, Traits.MAX_VALUE_BYTES, 1L));
        Stage stage = Ground.stage(new MapRecords(), "records_" + contract, List.of("transactional"), traits);
        Plain plain = stage.parameter(Plain.class);

        plain.expectSights(Set.of());
        plain.write("thing", "before");
        plain.write("thing", "red");
        plain.expectHolds("thing", "red");
        plain.expectReadsBack("thing", "red");
        plain.expectAnswersApart("thing");
        plain.expectSights(Set.of("thing"));
        plain.expectNullsRefused();
        plain.tryBadName("");
        plain.tryBadName("a\0b");
        plain.tryBadName("\uD83D");
        plain.writeWhatIsRefused("thing");
        plain.expectHolds("thing", "red");
        plain.keepOrRefuse("large", new byte[1024]);
        plain.remove("large");
        plain.expectAllThere("thing");
        plain.write("thing", "red");
        plain.remove("thing");
        plain.expectAbsent("thing");
        plain.expectSeenAtOnce("thing", 3);
        plain.expectNoCrossedReplies(2, 2);
        assertThat(plain.read("thing").map(value -> new String(value, StandardCharsets.UTF_8)))
                .isPresent();
    }
}
