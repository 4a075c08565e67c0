package dev.touchstone.dsl.failure;

import dev.touchstone.driver.api.FailureKind;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * It might have failed, but not like this.
 *
 * @param use the operation
 * @param allowed the kinds of failure that were allowed
 * @param but what came instead, in words
 */
public record UnfitFailure(String use, Set<FailureKind> allowed, String but) implements FailureText {

    @Override
    public String expected() {
        String kinds = allowed.stream().map(FailureKind::name).sorted().collect(Collectors.joining(" or "));
        return use + " to succeed" + (allowed.isEmpty() ? "" : ", or to fail " + kinds);
    }
}
