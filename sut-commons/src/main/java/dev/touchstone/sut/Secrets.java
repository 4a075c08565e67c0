package dev.touchstone.sut;

import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps passwords out of whatever a person or a file may see. */
public final class Secrets {

    private static final Pattern IN_URL = Pattern.compile("(?<=//)([^/@\\s:]*:)?[^\\s]*(?=@)");
    private static final Pattern IN_QUERY =
            Pattern.compile("(?i)\\b(password|passwd|pwd|token|secret|auth)=([^&\\s\"']+)");

    /** What our own examples write where a reader is to put theirs. */
    private static final Set<String> EXAMPLES = Set.of("user", "user:password");

    private Secrets() {}

    /**
     * The text with {@code ***} for each password in a URL, and for each {@code password=} or {@code token=}. A lone
     * word before the {@code @} of a URL counts as a secret too: on NATS and on Redis it is one.
     */
    public static String redact(String text) {
        boolean mayHaveUrl = text.indexOf('@') >= 0; // most texts have neither, and reports hold a hundred thousand
        String inUrl =
                mayHaveUrl ? IN_URL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(shown(found))) : text;
        return inUrl.indexOf('=') >= 0 ? IN_QUERY.matcher(inUrl).replaceAll("$1=***") : inUrl;
    }

    private static String shown(MatchResult credentials) {
        return EXAMPLES.contains(credentials.group())
                ? credentials.group()
                : Objects.requireNonNullElse(credentials.group(1), "") + "***";
    }
}
