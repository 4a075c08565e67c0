package dev.touchstone.sut.postgres;

import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.testing.Owner;
import dev.touchstone.sut.testing.ServerPromises;
import java.io.IOException;

class PostgresServerTest implements ServerPromises {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public ServerRecipe recipe() {
        return PostgresSut.recipe();
    }

    @Override
    public Class<?> owner() {
        return ToBeKilled.class;
    }

    static final class ToBeKilled {

        private ToBeKilled() {}

        public static void main(String[] args) throws IOException {
            Owner.own("postgres", PostgresSut.recipe());
        }
    }
}
