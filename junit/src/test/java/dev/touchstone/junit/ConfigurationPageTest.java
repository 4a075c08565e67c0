package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.sut.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that tells all options tells just those that there are. */
class ConfigurationPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(touchstone\\.[^`]+)` \\| `(TOUCHSTONE_[^`]+)` \\|");

    private List<MatchResult> rows;

    @BeforeEach
    void read() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "configuration.md"));
        rows = ROW.matcher(page).results().toList();
    }

    @Test
    void it_has_every_option_and_no_other() {
        assertThat(rows.stream().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(Options.known(List.of("<column>"))));
    }

    @Test
    void each_environment_twin_is_spelt_as_the_kit_looks_for_it() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.group(2))
                        .isEqualTo(Settings.environmentName(row.group(1).replace("<column>", "column"))
                                .replace("_COLUMN_", "_<COLUMN>_")));
    }
}
