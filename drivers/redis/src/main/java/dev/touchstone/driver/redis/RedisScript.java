package dev.touchstone.driver.redis;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A script, which a server is told once and then only by its digest; one that forgot it, or never knew it, has done nothing
 * when it says so, and is told again.
 */
final class RedisScript {

    private final byte[] text;
    private final String digest;

    private RedisScript(byte[] text, String digest) {
        this.text = text;
        this.digest = digest;
    }

    /** The one in this resource. */
    static RedisScript of(String resource) {
        try (InputStream stream = RedisScript.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("there is no resource " + resource);
            }
            byte[] text = stream.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text); // what EVALSHA takes
            return new RedisScript(text, HexFormat.of().formatHex(digest));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Runs it. @return what Lettuce makes of such an answer */
    Object run(RedisTalk server, ScriptOutputType answer, byte[][] keys, byte[][] args) throws Exception {
        try {
            return server.ask(client -> client.<Object>evalsha(digest, answer, keys, args));
        } catch (RedisNoScriptException unknown) {
            return server.ask(client -> client.<Object>eval(text, answer, keys, args));
        }
    }
}
