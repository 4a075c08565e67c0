package dev.touchstone.driver.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import org.junit.jupiter.api.Test;

class ContractsTest {

    @Test
    void a_contract_tells_its_id_and_its_needs() {
        assertThat(Contracts.id(Toy.Fancy.class)).isEqualTo("toy_fancy");
        assertThat(Contracts.needs(Toy.Fancy.class)).containsExactly("toy_basic");
        assertThat(Contracts.needs(Toy.Basic.class)).isEmpty();
    }

    @Test
    void the_model_is_the_packages_or_the_first_word_of_the_id() {
        assertThat(Contracts.model(KeyValueBasic.class)).isEqualTo("KeyValue");
        assertThat(Contracts.model(Toy.Basic.class)).isEqualTo("Toy");
    }

    @Test
    void an_interface_without_an_id_is_no_contract() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.id(Toy.Stranger.class))
                .withMessageEndingWith("is no contract: annotate it @ContractId(\"...\")");
    }
}
