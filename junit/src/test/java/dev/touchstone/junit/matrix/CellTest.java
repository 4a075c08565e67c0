package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void a_pass_without_its_time_did_not_run() {
        BehaviourResult timeless = timeless(Verdict.PASS);

        assertThat(timeless.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(timeless.reason()).contains("it passed, and no time was recorded");
        assertThat(timeless(Verdict.EXCLUDED).verdict()).isEqualTo(Verdict.EXCLUDED);
    }

    @Test
    void no_cell_is_better_than_its_red_behaviours() {
        Cell cell = Samples.cell("redis", "keyvalue_ttl", Verdict.PASS, Samples.pass("KVT-01"), timeless(Verdict.PASS));

        assertThat(cell.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(Samples.matrix(List.of(Samples.redis()), List.of(cell)).isRed())
                .isTrue();
    }

    @Test
    void a_cell_may_be_worse_than_its_behaviours() {
        assertThat(Samples.cell("redis", "keyvalue_ttl", Verdict.ERROR, Samples.pass("KVT-01"))
                        .verdict())
                .isEqualTo(Verdict.ERROR);
    }

    private static BehaviourResult timeless(Verdict verdict) {
        return new BehaviourResult("KVT-02", "it is gone", verdict, 0, Optional.empty(), Optional.empty(), List.of());
    }
}
