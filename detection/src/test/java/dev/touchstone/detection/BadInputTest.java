package dev.touchstone.detection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.junit.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be right is told before anything runs: what, who said it, and the nearest right word. */
class BadInputTest {

    private static final BoxFault FINE = BoxFault.of("fine", BoxFault::dropping, "BXB-01");

    @TempDir
    Path folder;

    private static AbstractThrowableAssert<?, ?> refused(TestRun run, BoxFault... faults) {
        return assertThatThrownBy(() -> run.detection(faults))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Next:");
    }

    @Test
    void a_fault_of_an_unknown_behaviour() {
        refused(TestRun.plain(), FINE, BoxFault.of("odd", BoxFault::dropping, "BXB-1"))
                .hasMessageContaining("No behaviour of box_basic is called \"BXB-1\": did you mean \"BXB-01\"?")
                .hasMessageContaining("the fault box_basic/odd, " + BoxFault.class.getName());
    }

    @Test
    void two_faults_of_one_id() {
        refused(TestRun.plain(), FINE, FINE)
                .hasMessageContaining(
                        "Two faults are called \"box_basic/fine\": " + BoxFault.class.getName() + " in file:");
    }

    @Test
    void no_fault_at_all_and_none_that_was_chosen() {
        refused(TestRun.plain()).hasMessageContaining("There is no fault on the class path");
        refused(TestRun.plain().with("detection.only", "bx"), FINE)
                .hasMessageContaining("No fault's id begins with \"bx\"");
    }

    @Test
    void a_fault_that_names_nothing() {
        refused(TestRun.plain(), BoxFault.of("idle", BoxFault::dropping)).hasMessageContaining("names no behaviour");
    }

    @Test
    void a_fault_that_needs_a_server_where_none_was_named() {
        refused(TestRun.plain(), new BoxFault("faraway", Set.of("BXB-01"), true, BoxFault::dropping))
                .hasMessageContaining("box_basic/faraway shows only on a server");
    }

    @Test
    void an_unknown_option_value_or_backend() {
        refused(TestRun.plain().with("detection.ful", "true"), FINE)
                .hasMessageContaining("did you mean \"detection.full\"?");
        refused(TestRun.plain().with("detection.full", "yes"), FINE).hasMessageContaining("not true or false");
        refused(TestRun.plain().with("detection.parallel", "0"), FINE).hasMessageContaining("a number from 1 to 999");
        refused(TestRun.plain().with("detection.backend", "stury"), FINE)
                .hasMessageContaining("did you mean \"sturdy\"?");
        refused(TestRun.plain().with("detection.backend", ""), FINE).hasMessageContaining("nobody said which one");
    }

    @Test
    void a_list_of_idle_behaviours_that_is_wrong() throws IOException {
        Path list = folder.resolve("idle.txt");
        TestRun run = TestRun.plain().with("detection.idle", list.toString());
        refused(run, FINE).hasMessageContaining("cannot be read");
        Files.writeString(list, "box_basic/BXB-9 for no reason");
        refused(run, FINE).hasMessageContaining("No behaviour is called \"box_basic/BXB-9\"");
        Files.writeString(list, "box_basic/BXB-01 # no reason");
        refused(run, FINE).hasMessageContaining("gives no reason");
    }
}
