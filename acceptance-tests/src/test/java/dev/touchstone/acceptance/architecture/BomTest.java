package dev.touchstone.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The BOM has what the build makes: every artifact that outsiders can use, in this build's version, and nobody else's. */
class BomTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String TESTS_ONLY = "touchstone-acceptance-tests"; // its main jar is empty
    private static final String LINE = "%s:%s:${project.version}%s";

    @Test
    void every_artifact_of_the_build_is_in_it_and_nothing_else() throws Exception {
        List<String> wanted = new ArrayList<>();
        for (Path folder : modules(ROOT)) {
            Element project = project(folder);
            String artifact = text(project, "artifactId");
            boolean jar = !"pom".equals(text(project, "packaging"));
            if (jar && !artifact.equals(TESTS_ONLY)) {
                wanted.add(LINE.formatted("dev.touchstone", artifact, ""));
            }
            if (texts(project, "goal").contains("test-jar")) {
                wanted.add(LINE.formatted("dev.touchstone", artifact, ":test-jar"));
            }
        }
        assertThat(managed()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void it_is_of_the_version_of_all_others() throws Exception {
        assertThat(text(project(ROOT.resolve("bom")), "version")).isEqualTo(text(project(ROOT), "version"));
    }

    @Test
    void it_inherits_nothing() throws Exception {
        assertThat(texts(project(ROOT.resolve("bom")), "parent")).isEmpty();
    }

    private static List<String> managed() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Element one : elements(project(ROOT.resolve("bom")), "dependency")) {
            String type = text(one, "type");
            lines.add("%s:%s:%s%s"
                    .formatted(
                            text(one, "groupId"),
                            text(one, "artifactId"),
                            text(one, "version"),
                            type.isEmpty() ? "" : ":" + type));
        }
        return lines;
    }

    /** The folders of the modules of a plain build, however deep; those of profiles are published by nobody. */
    private static List<Path> modules(Path folder) throws Exception {
        List<Path> all = new ArrayList<>();
        for (Element list : elements(project(folder), "modules")) {
            if ("project".equals(list.getParentNode().getNodeName())) {
                for (String module : texts(list, "module")) {
                    all.add(folder.resolve(module));
                    all.addAll(modules(folder.resolve(module)));
                }
            }
        }
        return all;
    }

    private static Element project(Path folder) throws Exception {
        Path pom = folder.resolve("pom.xml");
        if (!Files.exists(pom)) {
            throw new IOException(pom + " is not there");
        }
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        return document.getDocumentElement();
    }

    /** What stands in the child of this name; nothing if there is none. */
    private static String text(Element parent, String name) {
        return elements(parent, name).stream()
                .filter(one -> one.getParentNode() == parent)
                .findFirst()
                .map(one -> one.getTextContent().strip())
                .orElse("");
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream()
                .map(one -> one.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .toList();
    }
}
