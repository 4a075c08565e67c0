package dev.touchstone.acceptance.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsTest {

    @TempDir
    Path folder;

    @Test
    void every_difference_is_a_line() throws IOException {
        Verdicts one = read("KVB-01 pass", "KVB-02 pass", "KVB-03 pass");
        Verdicts other = read("KVB-01 pass", "KVB-02 fail", "KVB-04 pass");

        assertThat(one.differencesTo(one)).isEmpty();
        assertThat(one.differencesTo(other))
                .containsExactly(
                        "redis keyvalue_basic KVB-02: pass, not fail (why)",
                        "redis keyvalue_basic KVB-03: pass, not no verdict",
                        "redis keyvalue_basic KVB-04: no verdict, not pass");
    }

    @Test
    void one_behaviour_at_a_time_is_taken_over() throws IOException {
        Verdicts all = Verdicts.none();
        all.add(read("KVB-01 pass", "KVB-02 not run"), "keyvalue_basic", "KVB-01");
        all.add(read("KVB-01 not run", "KVB-02 pass"), "keyvalue_basic", "KVB-02");

        assertThat(all.count("pass")).isEqualTo(2);
        assertThat(all.size()).isEqualTo(2);
        assertThat(all.where(each -> each.endsWith("02")).size()).isEqualTo(1);
    }

    private Verdicts read(String... behaviours) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String behaviour : behaviours) {
            String[] words = behaviour.split(" ", 2);
            String reason = words[1].equals("pass") ? "null" : "\"why\"";
            rows.append(rows.isEmpty() ? "" : ",")
                    .append(String.format(
                            "{\"id\":\"%s\",\"verdict\":\"%s\",\"reason\":%s}", words[0], words[1], reason));
        }
        Path file = folder.resolve("matrix.json");
        Files.writeString(
                file,
                "{\"cells\":[{\"backend\":\"redis\",\"contract\":\"keyvalue_basic\",\"behaviours\":[" + rows + "]}]}");
        return Verdicts.in(file);
    }
}
