package dev.touchstone.dsl;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** All vocabularies and plain accesses on the class path, found once and kept. */
public final class Vocabularies {

    private final Map<Class<?>, Vocabulary<?>> byType = new LinkedHashMap<>();
    private final Map<String, PlainAccess> plainByContract = new LinkedHashMap<>();

    private Vocabularies() {}

    /** Looks for them. @throws IllegalStateException if two speak for one type, or for one contract */
    public static Vocabularies find() {
        Vocabularies found = new Vocabularies();
        for (Vocabulary<?> vocabulary : ServiceLoader.load(Vocabulary.class)) {
            found.put(found.byType, vocabulary.type(), vocabulary);
        }
        for (PlainAccess access : ServiceLoader.load(PlainAccess.class)) {
            found.put(found.plainByContract, access.contract(), access);
        }
        return found;
    }

    /** Whether a test may name this type. */
    public boolean know(Class<?> type) {
        return byType.containsKey(type);
    }

    /** One over this scene. @throws IllegalArgumentException if no vocabulary of this type is on the class path */
    public <T> T speak(Class<T> type, Scene scene) {
        return speak(type, type, scene);
    }

    /** The same, for a parameter of this type, whole: {@code Records<User>}. */
    public <T> T speak(Class<T> type, Type parameter, Scene scene) {
        Vocabulary<?> vocabulary = byType.get(type);
        if (vocabulary == null) {
            throw new IllegalArgumentException("no vocabulary of type " + type.getName() + " is on the class path");
        }
        return type.cast(vocabulary.over(scene, parameter));
    }

    /** The plain access to a contract, if one names it. */
    public Optional<PlainAccess> plain(String contract) {
        return Optional.ofNullable(plainByContract.get(contract));
    }

    /** The plain accesses to all contracts. */
    Collection<PlainAccess> plains() {
        return plainByContract.values();
    }

    private <K, V> void put(Map<K, V> map, K key, V value) {
        V other = map.put(key, value);
        if (other != null) {
            throw new IllegalStateException(key + " is spoken for twice: by "
                    + other.getClass().getName() + " and " + value.getClass().getName());
        }
    }
}
