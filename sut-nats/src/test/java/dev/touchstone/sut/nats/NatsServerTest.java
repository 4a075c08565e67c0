package dev.touchstone.sut.nats;

import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.testing.Owner;
import dev.touchstone.sut.testing.ServerPromises;
import java.io.IOException;

class NatsServerTest implements ServerPromises {

    @Override
    public String name() {
        return "nats";
    }

    @Override
    public ServerRecipe recipe() {
        return NatsSut.recipe();
    }

    @Override
    public Class<?> owner() {
        return ToBeKilled.class;
    }

    static final class ToBeKilled {

        private ToBeKilled() {}

        public static void main(String[] args) throws IOException {
            Owner.own("nats", NatsSut.recipe());
        }
    }
}
