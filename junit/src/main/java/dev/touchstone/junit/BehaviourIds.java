package dev.touchstone.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tells which promise of a contract a test method is about. */
public final class BehaviourIds {

    private BehaviourIds() {}

    /** The id of a behaviour, by any of the annotations that give one; empty for any other method. */
    public static Optional<String> of(Method method) {
        return AnnotationSupport.findAnnotation(method, Behaviour.class)
                .map(Behaviour::value)
                .or(() -> AnnotationSupport.findAnnotation(method, BehaviourForEach.class)
                        .map(BehaviourForEach::value))
                .or(() -> AnnotationSupport.findAnnotation(method, BehaviourForRandom.class)
                        .map(BehaviourForRandom::value));
    }
}
