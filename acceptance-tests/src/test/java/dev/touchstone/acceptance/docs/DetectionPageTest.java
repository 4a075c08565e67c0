package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Contracts;
import dev.touchstone.junit.Catalogue;
import dev.touchstone.junit.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The table of what the suite catches says what the catalogue and the saboteurs say; that all are killed says the run. */
class DetectionPageTest {

    private final List<Class<?>> contracts = ServiceLoader.load(BackendProvider.class).stream()
            .flatMap(provider -> provider.get().bindings().contracts().stream())
            .distinct()
            .toList();
    private final Catalogue catalogue = Catalogue.of(
            getClass().getClassLoader(),
            contracts.stream().map(Contracts::model).distinct().toList());

    @Test
    void its_table_is_the_present_one() throws IOException {
        String page = Files.readString(Page.ROOT.resolve("docs/detection.md"));
        List<String> rows =
                contracts.stream().map(Contracts::id).sorted().map(this::row).toList();
        assertThat(page).as("docs/detection.md lacks a row that is true now").contains(String.join("\n", rows));
    }

    private String row(String contract) {
        int behaviours =
                catalogue.of(contract).size() + catalogue.of(Catalogue.GENERAL).size();
        long faults = Faults.find().all().stream()
                .filter(fault -> fault.contract().equals(contract))
                .count();
        return "| `" + contract + "` | " + behaviours + " | " + faults + " | " + faults + " |";
    }
}
