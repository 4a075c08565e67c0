package dev.touchstone.dsl.records;

import dev.touchstone.driver.api.BackendException;
import dev.touchstone.driver.api.FailureKind;
import dev.touchstone.dsl.ExpectationFailure;
import dev.touchstone.dsl.NotClaimedException;
import dev.touchstone.dsl.TooSlowException;
import dev.touchstone.dsl.failure.FailureText;
import dev.touchstone.dsl.failure.ForeignFailure;
import dev.touchstone.dsl.failure.NoFailure;
import dev.touchstone.dsl.failure.WrongField;
import dev.touchstone.dsl.failure.WrongKind;
import dev.touchstone.dsl.failure.WrongMessage;
import dev.touchstone.dsl.failure.WrongModel;
import dev.touchstone.model.Model;
import java.util.List;
import java.util.Set;

/** A failure that came as it was expected, for a test to say more about it. Each word fails with both texts. */
public final class ExpectedFailure {

    private final BackendException came;

    private ExpectedFailure(BackendException came) {
        this.came = came;
    }

    /** The action fails in this way, and in no other. */
    static ExpectedFailure of(FailureKind kind, Runnable action) {
        try {
            action.run();
        } catch (BackendException failure) {
            if (failure.kind() == kind) {
                return new ExpectedFailure(failure);
            }
            throw because(new WrongKind(kind, failure), failure);
        } catch (NotClaimedException | TooSlowException ofTheKit) {
            throw ofTheKit;
        } catch (RuntimeException foreign) {
            throw because(new ForeignFailure(kind, foreign), foreign);
        }
        throw ExpectationFailure.of(new NoFailure(kind));
    }

    /** Its text contains this. */
    public ExpectedFailure messageContains(String text) {
        return expect(String.valueOf(came.getMessage()).contains(text), new WrongMessage(text, came));
    }

    /** It names this field, by its name in the backend; it may name others too. */
    public ExpectedFailure onField(String field) {
        return expect(came.fields().contains(field), new WrongField(List.of(field), came));
    }

    /** It names these fields, by their names in the backend, and no other. */
    public ExpectedFailure onFields(String... fields) {
        return expect(Set.copyOf(came.fields()).equals(Set.of(fields)), new WrongField(List.of(fields), came));
    }

    /** It names this model. */
    public ExpectedFailure onModel(Class<? extends Record> model) {
        String name = Model.of(model).name();
        return expect(came.name().equals(name), new WrongModel(name, came));
    }

    private ExpectedFailure expect(boolean right, FailureText otherwise) {
        if (!right) {
            throw because(otherwise, came);
        }
        return this;
    }

    private static ExpectationFailure because(FailureText text, RuntimeException cause) {
        ExpectationFailure failure = ExpectationFailure.of(text);
        failure.initCause(cause);
        return failure;
    }
}
