package dev.touchstone.acceptance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One page of the docs and the code on it.
 *
 * @param path where it is, from the root of the repository
 * @param snippets its code blocks, in order; also those in a comment, which readers do not see: {@code <!-- java ... -->}
 */
record Page(Path path, List<Snippet> snippets) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile(
            "^(?:<!-- file: (\\S+) -->\\n)?```(\\w*)\\n(.*?)^```|^<!-- java\\n(.*?)^-->",
            Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * One code block.
     *
     * @param language the word behind the fence; empty if there is none
     * @param text what is in it
     * @param line where it begins, counted from 1
     * @param file which file it is, where the page says so in a comment before it: {@code <!-- file: ... -->}
     */
    record Snippet(String language, String text, int line, Optional<String> file) {

        /** The file of the examples of which it is a part, as they are compiled and run elsewhere. */
        Optional<Path> example() {
            return file.filter(name -> name.startsWith("examples/")).map(ROOT::resolve);
        }
    }

    /** README, CONTRIBUTING and every page below docs/. */
    static List<Page> all() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve),
                            docs.filter(path -> path.toString().endsWith(".md")).sorted())
                    .map(Page::read)
                    .toList();
        }
    }

    static Page read(String name) {
        return read(ROOT.resolve(name));
    }

    private static Page read(Path path) {
        String text = text(path);
        List<Snippet> snippets = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            int line = 1 + (int) text.substring(0, blocks.start()).lines().count();
            boolean hidden = blocks.group(4) != null;
            snippets.add(new Snippet(
                    hidden ? "java" : blocks.group(2),
                    hidden ? blocks.group(4) : blocks.group(3),
                    line,
                    Optional.ofNullable(blocks.group(1))));
        }
        return new Page(ROOT.relativize(path), List.copyOf(snippets));
    }

    List<Snippet> in(String language) {
        return snippets.stream()
                .filter(snippet -> snippet.language().equals(language))
                .toList();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + path, unreadable);
        }
    }
}
