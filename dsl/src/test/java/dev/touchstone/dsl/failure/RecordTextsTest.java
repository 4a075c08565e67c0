package dev.touchstone.dsl.failure;

import static dev.touchstone.driver.api.FailureKind.CONFLICT;
import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.driver.api.BackendException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordTextsTest {

    private static final String SAID = "DUPLICATE_KEY: create \"User\": another record has the same email";

    @ParameterizedTest
    @MethodSource({"records", "failures", "many"})
    void each_says_what_was_expected_and_what_came(FailureText text, String expected, String but) {
        assertThat(text.expected()).isEqualTo(expected);
        assertThat(text.but()).isEqualTo(but);
    }

    static Stream<Arguments> records() {
        List<FieldDifference> differences =
                List.of(new FieldDifference("name", "\"Ann\"", "\"An\""), new FieldDifference("age", "30", "null"));
        return Stream.of(
                arguments(
                        new DifferentRecord("User \"ann\"", differences),
                        "User \"ann\" to be found as it was written",
                        String.format("it differs:%n"
                                + "  field  expected | found%n"
                                + "  name   \"Ann\"    | \"An\"%n"
                                + "  age    30       | null")),
                arguments(
                        new DifferentAnswer("update", "User \"ann\"", differences.subList(0, 1)),
                        "update to answer User \"ann\" as it is stored",
                        String.format("its answer differs:%n  field  stored | answered%n  name   \"Ann\"  | \"An\"")),
                arguments(new MissingRecord("User \"ann\""), "User \"ann\" to exist", "whoever looks finds nothing"),
                arguments(
                        new UnexpectedRecord("User \"ann\"", "by its key", "id \"ann\""),
                        "User \"ann\" not to exist",
                        "whoever looks by its key finds id \"ann\""),
                arguments(
                        new WrongDeletion("User \"ann\"", true),
                        "deleting User \"ann\" to say that it was there",
                        "it said that nothing was there"),
                arguments(
                        new WrongDeletion("User \"ann\"", false),
                        "deleting User \"ann\" to say that nothing was there",
                        "it said that it was there"),
                arguments(
                        new MixedRecord("User \"ann\"", 16, 2, "id \"ann\", age 3"),
                        "User \"ann\" to be wholly what one of 16 wrote",
                        "in round 2 it is id \"ann\", age 3"));
    }

    static Stream<Arguments> failures() {
        BackendException duplicate = BackendException.about(
                DUPLICATE_KEY, "create", "User", List.of("email"), "another record has the same email", null);
        BackendException aboutNothing = new BackendException(CONFLICT, "commit", "all", "too late", null);
        return Stream.of(
                arguments(
                        new WrongMessage("email", duplicate),
                        "a failure whose text contains \"email\"",
                        "it says " + SAID),
                arguments(new WrongField(List.of("id"), duplicate), "a failure on id", "it is on email: " + SAID),
                arguments(
                        new WrongField(List.of("id", "ref"), aboutNothing),
                        "a failure on id and ref",
                        "it is on no field: CONFLICT: commit \"all\": too late"),
                arguments(
                        new WrongModel("Pack", duplicate), "a failure on the model Pack", "it is on \"User\": " + SAID),
                arguments(
                        new ChangedByRefusal("User", List.of("User \"ann\" vanished")),
                        "nothing of User to change, as the operation failed",
                        "User \"ann\" vanished"),
                arguments(
                        new ChangedByRefusal("User", Collections.nCopies(7, "x")),
                        "nothing of User to change, as the operation failed",
                        "x; x; x; x; x; and 2 more"));
    }

    static Stream<Arguments> many() {
        return Stream.of(
                arguments(
                        new WrongCount("User with age >= 30", 2, List.of("\"ann\"")),
                        "User with age >= 30 to find 2",
                        "it found 1: \"ann\""),
                arguments(new WrongCount("User with all", 2, List.of()), "User with all to find 2", "it found 0"),
                arguments(
                        new WrongLosers("a creation in User", DUPLICATE_KEY, List.of("worker 2 CONFLICT: late")),
                        "whoever does not win a creation in User to fail DUPLICATE_KEY",
                        "these failed otherwise: worker 2 CONFLICT: late"),
                arguments(
                        new WrongSurvivors("a creation in User", 3, 2, List.of("id \"a\"", "id \"b\"")),
                        "only what worker 2 stored to be there, who won a creation in User in round 3",
                        "there is id \"a\"; and id \"b\""),
                arguments(
                        new WrongSurvivors("a creation in User", 3, 2, List.of()),
                        "only what worker 2 stored to be there, who won a creation in User in round 3",
                        "nothing is there"),
                arguments(
                        new NotLikeReference("age > 3", 7, 12, List.of("\"a\"", "\"b\""), List.of()),
                        "query 12 of seed 7, age > 3, to find 2: \"a\", \"b\"",
                        "it found nothing"),
                arguments(
                        new WrongBulk("none of 3 records to be stored", 2, "nothing", "id \"b\""),
                        "none of 3 records to be stored",
                        "record 2 was answered as nothing, and there is id \"b\""));
    }
}
