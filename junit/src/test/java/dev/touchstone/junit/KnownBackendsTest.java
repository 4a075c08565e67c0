package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.driver.api.BackendProvider;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class KnownBackendsTest {

    @Test
    void two_backends_of_one_name_are_told_with_both_places() {
        List<BackendProvider> sound = ServiceLoader.load(BackendProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals("sound"))
                .toList();

        assertThatThrownBy(() -> KnownBackends.of(List.of(sound.get(0), sound.get(0))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Two backends are called \"sound\"")
                .hasMessageContaining("Synthetic$Sound in ")
                .hasMessageContaining("mvn dependency:tree");
    }

    @Test
    void no_backend_at_all_is_told_with_the_file_that_may_have_been_forgotten() {
        assertThatThrownBy(() -> KnownBackends.atLeastOne(KnownBackends.of(List.of())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("There is no backend on the class path")
                .hasMessageContaining("META-INF/services/dev.touchstone.driver.api.BackendProvider");
    }
}
