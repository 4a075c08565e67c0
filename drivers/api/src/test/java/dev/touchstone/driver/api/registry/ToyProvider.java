package dev.touchstone.driver.api.registry;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.ContractId;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.OwnTrait;
import dev.touchstone.driver.api.TraitKind;
import dev.touchstone.sut.InProcessRecipe;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;

/** A provider as a user would write it, with no system behind it. */
record ToyProvider(String name, Bindings<?> bindings) implements BackendProvider {

    @ContractId("toy_basic")
    @OwnTrait(value = "clock", is = TraitKind.WORDS)
    @OwnTrait(value = "maxToys", is = TraitKind.LIMIT)
    interface Basic {}

    @ContractId(value = "toy_fancy", needs = "toy_basic")
    interface Fancy {}

    static final Bindings<Object> BASIC = Bindings.none().and(Basic.class, namespace -> new Basic() {});
    static final Bindings<Object> FANCY = Bindings.none().and(Fancy.class, namespace -> new Fancy() {});

    ToyProvider() {
        this("toy", BASIC);
    }

    @Override
    public SutRecipe recipe() {
        return new InProcessRecipe("toy", "1", clock -> "toy");
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        throw new UnsupportedOperationException("nothing to open");
    }
}
