package dev.touchstone.junit.matrix;

import java.util.Collection;

/** The first words of a method's name that no other method begins with, and a star. */
final class MethodPrefix {

    private MethodPrefix() {}

    static String of(String method, Collection<String> methods) {
        for (int end = method.indexOf('_'); end > 0; end = method.indexOf('_', end + 1)) {
            String prefix = method.substring(0, end);
            if (methods.stream().filter(each -> each.startsWith(prefix)).allMatch(method::equals)) {
                return prefix + "*";
            }
        }
        return method;
    }
}
