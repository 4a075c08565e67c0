package dev.touchstone.driver.redis;

import dev.touchstone.model.Model;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Each operation on its own. When what it read was changed before it could write, it has done nothing and begins again, until
 * its time is over.
 */
record RecordsAtOnce(RedisNamespace redis) implements RecordsRun {

    @Override
    public RecordsLimits limits() {
        return redis.settings().records();
    }

    @Override
    public <T extends @Nullable Object> T prepare(String operation, Model model, RecordsAct<T> act) {
        return redis.connection().talk(operation, model.name(), talk -> {
            RecordsServer server = new RecordsServer(redis.records(), limits(), talk);
            while (true) {
                RecordsStep step = new RecordsStep(operation, new RecordsUnit(false), server);
                T answer = act.in(step);
                Optional<RecordsWrite.Check> changed = step.commit();
                if (changed.isEmpty()) {
                    return answer;
                }
                if (talk.isOver()) {
                    throw changed.get().failure();
                }
            }
        });
    }
}
