package dev.touchstone.junit;

import dev.touchstone.sut.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** The words of a selection that matched nothing: half a misspelt selection would look green. */
final class Unmatched {

    private Unmatched() {}

    static List<String> in(Scope scope, List<Row> rows) {
        Set<String> tags = new TreeSet<>();
        Set<String> classes = new TreeSet<>();
        Set<String> methods = new HashSet<>();
        for (Row row : rows) {
            row.identifier().getTags().stream().map(TestTag::getName).forEach(tags::add);
            row.identifier().getSource().ifPresent(source -> {
                if (source instanceof ClassSource of) {
                    classes.add(of.getClassName());
                } else if (source instanceof MethodSource of) {
                    methods.add(of.getClassName() + "#" + of.getMethodName());
                }
            });
        }
        List<String> unmatched = new ArrayList<>();
        scope.tags().stream()
                .filter(tag -> !tags.contains(tag))
                .forEach(tag ->
                        unmatched.add("groups: no test has the tag \"" + tag + "\": " + Nearest.hint(tag, tags)));
        scope.tests().stream()
                .filter(token -> !token.startsWith("!") && !token.startsWith("%"))
                .flatMap(Unmatched::single)
                .filter(token -> !matches(token, classes, methods))
                .forEach(token -> unmatched.add("it.test: nothing matches \"" + token + "\": "
                        + Nearest.hint(token, simpleNames(token, classes, methods))));
        return unmatched;
    }

    /** {@code X#one*+two} is {@code X#one*} and {@code X#two}. */
    private static Stream<String> single(String token) {
        String[] parts = token.split("#", 2);
        return parts.length == 1
                ? Stream.of(token)
                : Stream.of(parts[1].split("\\+")).map(method -> parts[0] + "#" + method);
    }

    private static boolean matches(String token, Set<String> classes, Set<String> methods) {
        String[] parts = token.split("#", 2);
        Pattern type = glob(parts[0].replaceFirst("\\.(java|class)$", "").replace('/', '.'));
        if (parts.length == 1) {
            return classes.stream().anyMatch(name -> named(type, name));
        }
        Pattern method = glob(parts[1]);
        return methods.stream()
                .map(name -> name.split("#", 2))
                .anyMatch(
                        name -> named(type, name[0]) && method.matcher(name[1]).matches());
    }

    private static boolean named(Pattern pattern, String className) {
        return pattern.matcher(className).matches()
                || pattern.matcher(className.substring(className.lastIndexOf('.') + 1))
                        .matches()
                || pattern.matcher(simple(className)).matches();
    }

    private static Pattern glob(String text) {
        if (text.isEmpty()) {
            return Pattern.compile(".*");
        }
        return Pattern.compile(text.chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(java.util.stream.Collectors.joining()));
    }

    private static List<String> simpleNames(String token, Set<String> classes, Set<String> methods) {
        return token.contains("#")
                ? methods.stream().map(Unmatched::simple).distinct().toList()
                : classes.stream().map(Unmatched::simple).distinct().toList();
    }

    private static String simple(String className) {
        String type = className.split("#", 2)[0];
        return className.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
