package dev.touchstone.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every link from one page of the docs to another leads somewhere, also to its heading. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?://)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Page page : Page.all()) {
            Path from = Page.ROOT.resolve(page.path());
            Matcher links = LINK.matcher(Files.readString(from));
            while (links.find()) {
                Path to = links.group(1).isEmpty()
                        ? from
                        : from.resolveSibling(links.group(1)).normalize();
                if (!Files.exists(to) || !hasHeading(to, links.group(2))) {
                    broken.add(page.path() + ": " + links.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean hasHeading(Path page, String anchor) throws IOException {
        return anchor == null
                || HEADING.matcher(Files.readString(page))
                        .results()
                        .anyMatch(heading -> anchor(heading.group(1)).equals(anchor));
    }

    /** As GitHub makes one: lower case, without signs, dashes for spaces. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }
}
