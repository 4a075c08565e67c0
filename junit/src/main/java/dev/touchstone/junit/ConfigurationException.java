package dev.touchstone.junit;

import dev.touchstone.sut.Nearest;
import dev.touchstone.sut.Settings.Setting;
import java.util.Collection;

/** The run cannot begin as it was asked to. The message is the whole screen: what, who said so, what to do next. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String next;

    /** What is wrong, and the next thing to do. */
    public ConfigurationException(String what, String next) {
        super(what + System.lineSeparator() + "Next:   " + next);
        this.next = next;
    }

    /** What to do next. */
    String next() {
        return next;
    }

    /** Nobody is called so: names the nearest of the known ones, and who said it. */
    public static ConfigurationException unknown(String kind, String typed, Collection<String> known, String saidBy) {
        String nearest = Nearest.to(typed, known)
                .orElse(known.stream().sorted().findFirst().orElse("?"));
        return new ConfigurationException(
                "No " + kind + " is called \"" + typed + "\": " + Nearest.hint(typed, known) + System.lineSeparator()
                        + "Said by " + saidBy,
                nextFor(kind, nearest));
    }

    /** An option has a value that is not of its kind: shows one that is. */
    public static ConfigurationException wrongValue(Setting setting, String expected, String example) {
        return new ConfigurationException(
                setting + " is \"" + setting.value() + "\", which is not " + expected,
                "-D" + setting.name() + "=" + example);
    }

    private static String nextFor(String kind, String nearest) {
        return switch (kind) {
            case "backend" -> "mvn -pl acceptance-tests verify -Dtouchstone.backends=" + nearest;
            case "contract or data model" -> "-Dtouchstone.contracts=" + nearest;
            case "option" -> "-D" + nearest + "=...";
            default -> nearest;
        };
    }
}
