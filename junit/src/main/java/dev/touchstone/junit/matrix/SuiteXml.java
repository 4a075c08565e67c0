package dev.touchstone.junit.matrix;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One suite in the XML that JUnit's tools read, as Maven's surefire writes it. */
final class SuiteXml {

    private static final Pattern SPACES = Pattern.compile("[\\s&&[^ ]]+| {2,}");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** With the JDK's own writer, whatever else is on the class path. */
    private SuiteXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The suite as text: its name is also the class name of its cases. */
    static String of(String name, Instant started, double ms, Map<String, String> properties, List<SuiteCase> cases) {
        try {
            SuiteXml suite = new SuiteXml();
            suite.begin(name, started, ms, cases);
            suite.put(properties);
            for (SuiteCase each : cases) {
                suite.put(name, each);
            }
            suite.xml.writeEndDocument();
            suite.xml.close();
            return suite.text.append('\n').toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("legal text has no XML form", impossible);
        }
    }

    private void begin(String name, Instant started, double ms, List<SuiteCase> cases) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
        xml.writeComment(OurMark.TEXT);
        newLine();
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", Integer.toString(cases.size()));
        attribute("failures", count(cases, "failure"));
        attribute("errors", count(cases, "error"));
        attribute("skipped", count(cases, "skipped"));
        attribute("time", seconds(ms));
        attribute("timestamp", stamp(started));
    }

    private void put(Map<String, String> properties) throws XMLStreamException {
        newLine();
        xml.writeStartElement("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.writeEmptyElement("property");
            attribute("name", property.getKey());
            attribute("value", property.getValue());
        }
        xml.writeEndElement();
        newLine();
    }

    private void put(String suite, SuiteCase each) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", suite);
        attribute("name", each.name());
        attribute("time", seconds(each.ms()));
        if (each.element().isPresent()) {
            xml.writeStartElement(each.element().get());
            attribute("type", each.verdict().word());
            attribute("message", each.reason());
            xml.writeCharacters(XmlText.legal(each.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        newLine();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(
                name, XmlText.legal(SPACES.matcher(value).replaceAll(" ").strip()));
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String count(List<SuiteCase> cases, String element) {
        return Long.toString(cases.stream()
                .filter(each -> each.element().filter(element::equals).isPresent())
                .count());
    }

    private static String seconds(double ms) {
        return Amounts.of("%.3f", ms / 1_000);
    }

    private static String stamp(Instant started) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                started.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
    }
}
