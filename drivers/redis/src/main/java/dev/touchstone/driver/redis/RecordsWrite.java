package dev.touchstone.driver.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import io.lettuce.core.ScriptOutputType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of one write: what has to hold, and what to do then. */
final class RecordsWrite {

    private static final RedisScript WRITE = RedisScript.of("write.lua");

    private final Map<ByteBuffer, Integer> keys = new LinkedHashMap<>();
    private final List<byte[]> args = new ArrayList<>();
    private final List<Optional<Check>> checks = new ArrayList<>();
    private long bytes;

    /** What it means if something does not hold. */
    @FunctionalInterface
    interface Check {
        BackendException failure();
    }

    /** Something that has to hold. */
    void check(String what, byte[] key, String field, String value, Check otherwise) {
        add(what, key, field, value, Optional.of(otherwise));
    }

    /** Something to be done then. */
    void act(String what, byte[] key, String field, String value) {
        add(what, key, field, value, Optional.empty());
    }

    private void add(String what, byte[] key, String field, String value, Optional<Check> check) {
        checks.add(check);
        Integer index = keys.get(ByteBuffer.wrap(key));
        if (index == null) {
            index = keys.size() + 1; // as Lua counts
            keys.put(ByteBuffer.wrap(key), index);
            bytes += key.length;
        }
        for (String part : List.of(what, index.toString(), field, value)) {
            byte[] arg = part.getBytes(UTF_8);
            bytes += arg.length;
            args.add(arg);
        }
    }

    /** Does it. @return what does not hold, if something does not; then nothing was done */
    Optional<Check> run(RedisTalk server) throws Exception {
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        if (keys.size() + args.size() > RecordsLimits.REQUEST_PARTS || bytes > RecordsLimits.REQUEST_BYTES) {
            String detail =
                    String.format("%,d steps of %,d B are more than one script can be told", checks.size(), bytes);
            throw new BackendException(FailureKind.TOO_LARGE, "EVAL", "write", detail, null);
        }
        byte[][] names = keys.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new);
        long failed = (Long) WRITE.run(server, ScriptOutputType.INTEGER, names, args.toArray(byte[][]::new));
        return failed == 0 ? Optional.empty() : checks.get((int) failed - 1);
    }
}
