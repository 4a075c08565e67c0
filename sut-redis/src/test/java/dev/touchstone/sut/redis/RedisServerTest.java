package dev.touchstone.sut.redis;

import dev.touchstone.sut.ServerRecipe;
import dev.touchstone.sut.testing.Owner;
import dev.touchstone.sut.testing.ServerPromises;
import java.io.IOException;

class RedisServerTest implements ServerPromises {

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public ServerRecipe recipe() {
        return RedisSut.recipe();
    }

    @Override
    public Class<?> owner() {
        return ToBeKilled.class;
    }

    static final class ToBeKilled {

        private ToBeKilled() {}

        public static void main(String[] args) throws IOException {
            Owner.own("redis", RedisSut.recipe());
        }
    }
}
