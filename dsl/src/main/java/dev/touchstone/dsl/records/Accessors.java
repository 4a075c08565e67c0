package dev.touchstone.dsl.records;

import dev.touchstone.model.RecordType;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Finds out which accessor a {@link FieldRef} is. */
final class Accessors {

    private Accessors() {}

    /** The field's name in the backend. @throws IllegalArgumentException if it is no accessor of this model */
    static String field(FieldRef<?, ?> accessor, RecordType<?> type) {
        SerializedLambda written = written(accessor, type);
        boolean ofTheModel = written.getImplMethodKind() == MethodHandleInfo.REF_invokeVirtual
                && written.getImplClass().equals(type.type().getName().replace('.', '/'))
                && written.getImplMethodSignature().startsWith("()");
        if (!ofTheModel) {
            throw refused(type, told(written), null);
        }
        return type.fieldOf(written.getImplMethodName());
    }

    private static SerializedLambda written(FieldRef<?, ?> accessor, RecordType<?> type) {
        try {
            Method write = accessor.getClass().getDeclaredMethod("writeReplace"); // which every method reference has
            write.setAccessible(true);
            if (write.invoke(accessor) instanceof SerializedLambda written) {
                return written;
            }
            throw refused(type, accessor.getClass().getName(), null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unreadable) {
            throw refused(type, accessor.getClass().getName(), unreadable);
        }
    }

    private static String told(SerializedLambda written) {
        boolean lambda = written.getImplMethodName().startsWith("lambda$");
        String owner = written.getImplClass().replaceAll(".*[/$]", "");
        return lambda ? "a lambda" : owner + "::" + written.getImplMethodName();
    }

    private static IllegalArgumentException refused(
            RecordType<?> type, String found, @org.jspecify.annotations.Nullable Exception cause) {
        String example = type.model().fields().get(0).component();
        String name = type.type().getSimpleName();
        return new IllegalArgumentException(
                "a field of " + name + " is named by its accessor, as in " + name + "::" + example + ", not by "
                        + found,
                cause);
    }
}
