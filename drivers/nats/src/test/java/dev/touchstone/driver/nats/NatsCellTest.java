package dev.touchstone.driver.nats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.nats.NatsTicket.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NatsCellTest {

    private static final NatsTicket TICKET = new NatsTicket("t1.s.a b", 17);
    private static final NatsRecordNames NAMES = new NatsRecordNames("t1");

    @Test
    void a_text_comes_back_and_the_empty_one_is_not_none() {
        for (String text : List.of("", "-", "=", "~x 1", "{\"ü\":\"🐈\"}")) {
            assertThat(NatsCell.read("c", 3, NatsCell.holding(text)))
                    .isEqualTo(new NatsCell("c", 3, Optional.of(text), Optional.empty()));
        }
    }

    @Test
    void a_draft_carries_what_was_and_what_will_be() {
        for (Optional<String> now : List.of(Optional.<String>empty(), Optional.of(""), Optional.of("old"))) {
            for (Optional<String> next : List.of(Optional.<String>empty(), Optional.of("-"), Optional.of("new"))) {
                NatsCell cell = new NatsCell("c", 3, now, Optional.empty());
                NatsCell drafted = NatsCell.read("c", 4, cell.drafted(TICKET, next));
                assertThat(drafted.draft()).contains(new NatsCell.Draft(TICKET, next));
                assertThat(drafted.after(Outcome.DONE)).isEqualTo(next);
                assertThat(drafted.after(Outcome.UNDONE)).isEqualTo(now);
                assertThat(drafted.settled(Outcome.OPEN)).isEqualTo(new NatsCell("c", 4, now, Optional.empty()));
            }
        }
    }

    @Test
    void the_id_of_any_key_tells_the_key() {
        for (String key : List.of("a", "a.b", "=41", "ü".repeat(512), "a".repeat(1024), ">".repeat(1024))) {
            String id = NatsRecordNames.id("Some Model", key);
            assertThat(NatsRecordNames.key(id)).isEqualTo(key);
            assertThat(NAMES.id(NAMES.record(id))).isEqualTo(id);
            String tie = NAMES.tie(id, NatsRecordNames.id("Child", key), "field");
            assertThat(NAMES.target(tie)).isEqualTo(id);
            assertThat(NAMES.owner(tie)).isEqualTo(NatsRecordNames.id("Child", key));
        }
    }

    @Test
    void values_that_read_the_same_when_joined_claim_different_things() {
        List<String> rule = List.of("pack", "ref");
        assertThat(NAMES.claim("M", rule, List.of("a", "bc")))
                .isNotEqualTo(NAMES.claim("M", rule, List.of("ab", "c")))
                .isNotEqualTo(NAMES.claim("M", List.of("packref"), List.of("a", "bc")))
                .isEqualTo(NAMES.claim("M", rule, List.of("a", "bc")));
    }
}
