package dev.touchstone.junit.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page without its data: styles, signs and script, put together once. The page's own policy lets no other script
 * run, whatever a text of the run may hold, and nothing be loaded.
 *
 * @param before what stands before the data
 * @param after what stands behind it
 */
record PageTemplate(String before, String after) {

    private static final List<String> STYLES = List.of("colours", "base", "table", "panel", "narrow", "print");
    private static final List<String> SCRIPTS = List.of(
            "text",
            "verdicts",
            "data",
            "traits",
            "address",
            "reds",
            "top",
            "bar",
            "rows",
            "table",
            "parts",
            "failure",
            "cell",
            "contract",
            "column",
            "panel",
            "hands");

    private static final class Loaded {
        private static final PageTemplate TEMPLATE = load();
    }

    static PageTemplate ours() {
        return Loaded.TEMPLATE;
    }

    String around(String data) {
        return before + data + after;
    }

    private static PageTemplate load() {
        String script = "(() => {\n'use strict';\n" + all(SCRIPTS, ".js") + "})();\n";
        String page = resource("skeleton.html")
                .replace("@style@", all(STYLES, ".css"))
                .replace("@signs@", resource("signs.svg").strip())
                .replace("@script-hash@", "sha256-" + hash(script))
                .replace("@script@", script);
        String[] parts = page.split("@data@", -1);
        return new PageTemplate(parts[0], parts[1]);
    }

    /** Some of its styles, for another page of the same look. */
    static String styles(List<String> names) {
        return all(names, ".css");
    }

    private static String all(List<String> names, String suffix) {
        return names.stream().map(name -> resource(name + suffix)).collect(Collectors.joining());
    }

    private static String resource(String name) {
        try (InputStream stream = PageTemplate.class.getResourceAsStream("page/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the page's part " + name + " is not in this jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the page's part " + name, unreadable);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
