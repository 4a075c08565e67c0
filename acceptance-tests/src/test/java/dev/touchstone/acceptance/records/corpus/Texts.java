package dev.touchstone.acceptance.records.corpus;

import dev.touchstone.acceptance.corpus.Keys;
import dev.touchstone.junit.Corpus;
import java.util.stream.Stream;

/** Texts that some server, driver or language takes for something else; the hostile names among them. */
public final class Texts implements Corpus {

    private static final int LONG = 100_000;

    @Override
    public Stream<Entry<?>> entries() {
        return Stream.concat(
                new Keys().entries(),
                Stream.of(
                        new Entry<>("empty", ""),
                        new Entry<>("one space", " "),
                        new Entry<>("spaces at both ends", "  a  "),
                        new Entry<>("quotes and comments", "'\";--\\%_/*"),
                        new Entry<>("the letters null", "NULL"),
                        new Entry<>("a JSON text", "{\"a\": [1, \"two\"]}"),
                        new Entry<>("an array of PostgreSQL", "{a,\"b c\",NULL}"),
                        new Entry<>("line ends", "a\r\n\u0085\u2028\u2029b\n"),
                        new Entry<>("control characters", "\u0001\u0007\u001F\u007F"),
                        new Entry<>("the last of the BMP and the first behind", "\uFFFF\uD800\uDC00"),
                        new Entry<>("combining", "Z\u0351\u036B\u0343"),
                        new Entry<>("right to left", "\u202Eabc \u05D0\u0628"),
                        new Entry<>("100,000 signs", "s\u00FC\u00DF ".repeat(LONG / 4))));
    }
}
