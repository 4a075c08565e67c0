package dev.touchstone.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads XML strictly, as the tools of others do. */
final class Xml {

    private Xml() {}

    static Element root(Path file) {
        try {
            return document(file).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new AssertionError(file + " is no XML", broken);
        }
    }

    private static Document document(Path file) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    }

    /** That the file has the shape that the readers of JUnit's XML expect. */
    static void assertIsSuite(Path file) {
        try {
            Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Xml.class.getResource("/junit-suite.xsd"));
            schema.newValidator().validate(new StreamSource(Files.newInputStream(file)));
        } catch (IOException | SAXException broken) {
            throw new AssertionError(file + " is not as JUnit's XML is", broken);
        }
        Element suite = root(file);
        assertThat(count(suite, "testcase")).hasToString(suite.getAttribute("tests"));
        assertThat(count(suite, "failure")).hasToString(suite.getAttribute("failures"));
        assertThat(count(suite, "error")).hasToString(suite.getAttribute("errors"));
        assertThat(count(suite, "skipped")).hasToString(suite.getAttribute("skipped"));
    }

    static List<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Integer count(Element parent, String name) {
        return all(parent, name).size();
    }
}
