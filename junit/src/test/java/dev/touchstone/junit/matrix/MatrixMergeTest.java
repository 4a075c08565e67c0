package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixMergeTest {

    private static final ColumnResult REDIS = Samples.redis();
    private static final ColumnResult NATS = Samples.column("nats", "2.9.10", "process");

    @Test
    void columns_and_cells_of_all_files_stand_side_by_side() {
        Merged merged = merge(
                file("a", REDIS, Samples.cell("redis", "queue_basic", Verdict.PASS, Samples.pass("QUB-01"))),
                file("b", NATS, Samples.cell("nats", "queue_basic", Verdict.PASS, Samples.pass("QUB-01"))));

        assertThat(merged.matrix().columns()).containsExactly(REDIS, NATS);
        assertThat(merged.matrix().cells()).extracting(Cell::column).containsExactly("redis", "nats");
        assertThat(merged.matrix().isRed()).isFalse();
        assertThat(merged.notes()).isEmpty();
    }

    @Test
    void contracts_stand_in_the_order_of_the_docs() {
        MatrixFile late = file("a", REDIS, Samples.cell("redis", "keyvalue_ttl", Verdict.PASS, Samples.pass("KVT-01")));
        MatrixFile early =
                file("b", REDIS, Samples.cell("redis", "keyvalue_basic", Verdict.PASS, Samples.pass("KVB-01")));

        Merged merged =
                MatrixMerge.of(List.of(late, early), Expectation.NOTHING, List.of("keyvalue_basic", "keyvalue_ttl"));

        assertThat(merged.matrix().cells())
                .extracting(Cell::contract)
                .containsExactly("keyvalue_basic", "keyvalue_ttl");
    }

    @Test
    void a_cell_that_no_file_tells_of_did_not_run() {
        Merged merged = merge(
                file(
                        "a",
                        REDIS,
                        Samples.cell("redis", "queue_basic", Verdict.PASS, Samples.pass("QUB-01")),
                        Samples.cell("redis", "queue_delayed", Verdict.PASS, Samples.pass("QUD-01"))),
                file("b", NATS, Samples.cell("nats", "queue_basic", Verdict.PASS, Samples.pass("QUB-01"))));

        assertThat(merged.matrix().isRed()).isTrue();
        assertThat(NotRun.of(merged.matrix()))
                .containsExactly("NOT RUN  queue_delayed on nats: none of the 2 files tells of it");
    }

    @Test
    void a_column_that_could_not_be_had_owes_nothing_unless_it_was_expected() {
        MatrixFile green = file("a", REDIS, Samples.cell("redis", "queue_basic", Verdict.PASS, Samples.pass("QUB-01")));
        MatrixFile none = file(
                "b",
                Samples.missing("nats", "no server"),
                Samples.unasked("nats", "queue_basic", Verdict.UNAVAILABLE, "no server"));

        assertThat(merge(green, none).matrix().isRed()).isFalse();
        assertThat(expecting(List.of("nats"), List.of(), green, none).slips())
                .containsExactly("nats was expected, and could not be had: no server");
    }

    @Test
    void a_column_that_claims_nothing_of_what_was_selected_is_no_hole() {
        MatrixFile green = file("a", REDIS, Samples.cell("redis", "queue_basic", Verdict.PASS, Samples.pass("QUB-01")));
        MatrixFile unasked = file(
                "b",
                Samples.missing("nats", "nothing that was selected is claimed by nats"),
                Samples.unasked("nats", "queue_basic", Verdict.NOT_CLAIMED, "no claim"));

        assertThat(expecting(List.of("nats"), List.of(), green, unasked).isRed())
                .isFalse();
    }

    @Test
    void a_job_that_left_no_file_is_missed_where_it_was_expected() {
        MatrixFile redis = file("a", REDIS, Samples.cell("redis", "queue_basic", Verdict.PASS, Samples.pass("QUB-01")));

        Matrix matrix = expecting(List.of("redis", "nats"), List.of("Queue", "stream_basic"), redis);

        assertThat(matrix.slips())
                .containsExactly(
                        "stream_basic was expected: the file does not tell of it",
                        "nats was expected: the file does not tell of it");
        assertThat(Grid.of(matrix))
                .contains(
                        "Queue       1  +           o",
                        "stream      1  o           o",
                        "kept/claimed   1/2         0/2");
    }

    @Test
    void runs_of_different_versions_are_refused() {
        MatrixFile old = file("a", REDIS);
        Matrix newer = new Matrix("0.2.0", Instant.EPOCH, 0, "everything", List.of(NATS), List.of(), List.of());

        assertThatThrownBy(() -> merge(old, new MatrixFile("b", newer)))
                .isInstanceOf(BadMatrixException.class)
                .hasMessageContaining("different versions of Touchstone: 0.1.0 in a, 0.2.0 in b")
                .hasMessageContaining("Next:   run every part with one version");
    }

    @Test
    void runs_of_different_commits_are_told() {
        Merged merged = merge(at("a", "c976a24"), at("b", "0badf00"), at("c", "c976a24"));

        assertThat(merged.matrix().slips())
                .containsExactly("the files are not of one state of the code: commit c976a24 in a and c, commit"
                        + " 0badf00 in b");
    }

    @Test
    void slips_name_their_file() {
        Matrix slipped = Samples.matrix(List.of(REDIS), List.of(), "\"typo\" selects nothing");

        assertThat(merge(file("a", NATS), new MatrixFile("b", slipped)).matrix().slips())
                .containsExactly("b: \"typo\" selects nothing");
    }

    @Test
    void parts_by_contract_that_make_up_all_contracts_are_everything() {
        MatrixFile basic = part("a", "touchstone.contracts=queue_basic", "queue_basic");
        MatrixFile delayed = part("b", "touchstone.contracts=queue_delayed", "queue_delayed");

        List<String> known = List.of("queue_basic", "queue_delayed");
        assertThat(MatrixMerge.of(List.of(basic, delayed), Expectation.NOTHING, known)
                        .matrix()
                        .selection())
                .isEqualTo("everything");
        assertThat(MatrixMerge.of(List.of(basic), Expectation.NOTHING, known)
                        .matrix()
                        .selection())
                .isEqualTo("touchstone.contracts=queue_basic");
    }

    @Test
    void one_file_alone_stays_as_it_is() {
        Merged merged =
                MatrixMerge.of(List.of(new MatrixFile("a", EveryField.matrix())), Expectation.NOTHING, List.of());

        assertThat(merged).isEqualTo(new Merged(EveryField.matrix(), List.of()));
    }

    private static MatrixFile part(String name, String selection, String contract) {
        Cell cell = Samples.cell("redis", contract, Verdict.PASS, Samples.pass("QUB-01"));
        return new MatrixFile(
                name, new Matrix("0.1.0", Instant.EPOCH, 0, selection, List.of(REDIS), List.of(cell), List.of()));
    }

    private static MatrixFile at(String name, String commit) {
        Origin origin =
                new Origin(Optional.empty(), Optional.of(new Environment("17", "Linux", 2, Optional.of(commit))));
        return new MatrixFile(
                name,
                new Matrix(
                        "0.1.0",
                        Instant.EPOCH,
                        0,
                        "everything",
                        List.of(REDIS),
                        List.of(),
                        List.of(),
                        origin,
                        Specification.UNTOLD));
    }

    private static MatrixFile file(String name, ColumnResult column, Cell... cells) {
        return new MatrixFile(name, Samples.matrix(List.of(column), List.of(cells)));
    }

    private static Matrix expecting(List<String> columns, List<String> contracts, MatrixFile... files) {
        return MatrixMerge.of(List.of(files), new Expectation(columns, contracts), List.of())
                .matrix();
    }

    private static Merged merge(MatrixFile... files) {
        return MatrixMerge.of(List.of(files), Expectation.NOTHING, List.of());
    }
}
