package dev.touchstone.acceptance.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles all Java of one page together, as a reader would who pastes it and lets an IDE add the imports. */
final class Compilation {

    private static final Pattern TYPE = Pattern.compile(
            "^(?:@\\w+(?:\\(.*\\))?\\s+)*(public )?(?:(?:static|final|abstract|sealed) )*(?:class|interface|record|enum|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final String IMPORTS = String.join(
            " ",
            "import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.function.*;",
            "import java.util.random.RandomGenerator; import static java.time.Duration.*;",
            "import dev.touchstone.driver.api.*; import dev.touchstone.driver.api.keyvalue.*;",
            "import dev.touchstone.dsl.*; import static dev.touchstone.dsl.Expiry.*; import static dev.touchstone.dsl.Span.*;",
            "import dev.touchstone.dsl.records.*; import dev.touchstone.dsl.fixtures.*; import dev.touchstone.model.*; import jakarta.validation.constraints.Min;",
            "import static dev.touchstone.dsl.records.Given.*; import static dev.touchstone.dsl.records.RecordQuery.*;",
            "import static dev.touchstone.dsl.records.Criteria.*; import org.jspecify.annotations.Nullable;",
            "import dev.touchstone.junit.*; import dev.touchstone.saboteur.*; import dev.touchstone.sut.*;",
            "import static dev.touchstone.driver.api.FailureKind.*; import static java.nio.charset.StandardCharsets.*;",
            "import org.junit.jupiter.api.*; import org.junit.jupiter.params.*;",
            "import org.junit.jupiter.params.provider.*;");
    private static final String WORDS = "KeyValues store, KeyValues orders, Namespaces namespaces, Clients clients";

    private final Page page;

    Compilation(Page page) {
        this.page = page;
    }

    /** What the compiler refuses, by place on the page; the classes lie in the folder. */
    List<String> into(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-parameters", "-d", folder.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(new StringWriter(), files, told, options, null, units())
                    .call();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
        return told.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Compilation::told)
                .toList();
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (Page.Snippet snippet : page.in("java")) {
            if (snippet.example().isPresent()) {
                continue;
            }
            Matcher types = TYPE.matcher(snippet.text());
            boolean isType = types.find();
            String name = isType && types.group(1) != null ? types.group(2) : "Snippet" + snippet.line();
            String body = isType ? snippet.text() : wrapped(name, snippet.text());
            String ownImports = String.join(
                    " ", snippet.text().lines().filter(Compilation::isImport).toList());
            String text = body.lines().filter(line -> !isImport(line)).reduce("", (all, line) -> all + line + "\n");
            units.add(new Unit(name, page.path() + ":" + snippet.line(), IMPORTS + ownImports + "\n" + text));
        }
        return units;
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private static String wrapped(String name, String statements) {
        return "class " + name + " { void shown(" + WORDS + ") throws Exception {\n" + statements + "\n} }";
    }

    private static String told(Diagnostic<? extends JavaFileObject> error) {
        String place = error.getSource() instanceof Unit unit ? unit.place : "?";
        return place + ", line " + (error.getLineNumber() - 1) + " of the snippet: " + error.getMessage(Locale.ROOT);
    }

    /** One snippet as a source file. */
    private static final class Unit extends SimpleJavaFileObject {

        private final String place;
        private final String text;

        Unit(String name, String place, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.place = place;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
