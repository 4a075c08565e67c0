package dev.touchstone.saboteur;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** One call of a contract's operation, on its way to the sound backend. */
public final class Operation {

    private final Object sound;
    private final Method method;
    private final @Nullable Object[] arguments;

    Operation(Object sound, Method method, @Nullable Object @Nullable [] arguments) {
        this.sound = sound;
        this.method = method;
        this.arguments = arguments == null ? new Object[0] : arguments.clone();
    }

    /** Whether it is the operation of this name. */
    public boolean is(String name) {
        return method.getName().equals(name);
    }

    /** Its first argument, which is the name of something in most contracts. */
    public String name() {
        return argument(0, String.class);
    }

    /** An argument; they are counted from 0. @throws ClassCastException if it is of another type */
    public <T> T argument(int place, Class<T> type) {
        return type.cast(arguments[place]);
    }

    /** What the sound backend answers to it. */
    public @Nullable Object goesOn() throws Exception {
        return goesOnWith(arguments);
    }

    /** What the sound backend answers to the same operation with other arguments. */
    public @Nullable Object goesOnWith(@Nullable Object... others) throws Exception {
        try {
            method.setAccessible(true); // a contract may be an interface of one package
            return method.invoke(sound, others);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Exception reason) {
                throw reason;
            }
            throw failed;
        }
    }
}
