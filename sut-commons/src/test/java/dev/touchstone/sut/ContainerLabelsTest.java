package dev.touchstone.sut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContainerLabelsTest {

    @Test
    void a_container_of_this_process_has_a_living_owner() {
        assertThat(ContainerLabels.ownerIsDead(json(ContainerLabels.of("one")))).isFalse();
    }

    @Test
    void a_container_of_a_process_that_had_this_number_before_has_a_dead_one() {
        Map<String, String> labels = new java.util.HashMap<>(ContainerLabels.of("one"));
        labels.put("dev.touchstone.started", "12345");
        assertThat(ContainerLabels.ownerIsDead(json(labels))).isTrue();
    }

    @Test
    void a_container_that_does_not_say_whose_it_is_is_left_alone() {
        assertThat(ContainerLabels.ownerIsDead("{\"Id\":\"1\",\"Labels\":{}}")).isFalse();
    }

    private static String json(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> "\"" + label.getKey() + "\":\"" + label.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
