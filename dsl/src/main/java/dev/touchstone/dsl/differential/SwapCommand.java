package dev.touchstone.dsl.differential;

import dev.touchstone.driver.api.keyvalue.CasResult;
import dev.touchstone.driver.api.keyvalue.Expected;
import dev.touchstone.driver.api.keyvalue.KeyValueCas;
import dev.touchstone.dsl.differential.Answer.Done;
import dev.touchstone.dsl.differential.Answer.Refused;
import dev.touchstone.dsl.value.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of {@code keyvalue_cas}. */
sealed interface SwapCommand extends Command {

    /** The one name that it is about. */
    String name();

    @Override
    default Set<String> names() {
        return Set.of(name());
    }

    private static Answer answer(CasResult result) {
        return result instanceof CasResult.Mismatch refused
                ? new Refused(refused.current().map(Bytes::of))
                : new Done();
    }

    private static List<Outcome> outcomes(Model before, String name, Optional<Bytes> believed, Supplier<Model> after) {
        Optional<Bytes> current = before.value(name);
        return current.equals(believed)
                ? Outcome.only(new Done(), after.get())
                : Outcome.only(new Refused(current), before);
    }

    private static String call(String verb, Stream<String> texts) {
        return "swaps." + verb + texts.map(Java::text).collect(Collectors.joining(", ", "(", ");"));
    }

    private static String call(String verb, Model before, String name, String... texts) {
        String current = before.value(name).map(Java::text).orElse("");
        String all =
                Stream.concat(Stream.of(name), Stream.of(texts)).map(Java::text).collect(Collectors.joining(", "));
        return "swaps." + verb + "(" + all + (current.isEmpty() ? "" : ", " + current) + ");";
    }

    /** Changes what is believed to be there; an empty belief is that nothing is. */
    record Swap(String name, Optional<String> believed, String next) implements SwapCommand {

        @Override
        public Answer ask(Subject subject) {
            Expected expected = believed.map(
                            value -> Expected.value(Bytes.of(value).toArray()))
                    .orElseGet(Expected::absent);
            return answer(subject.contract(KeyValueCas.class)
                    .compareAndSwap(name, expected, Bytes.of(next).toArray()));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return SwapCommand.outcomes(before, name, believed.map(Bytes::of), () -> before.with(name, Bytes.of(next)));
        }

        @Override
        public String told() {
            return "swap " + Java.shown(name) + " from "
                    + believed.map(Bytes::of).map(Bytes::toString).orElse("nothing") + " to " + Bytes.of(next);
        }

        @Override
        public String statement(Model before, Answer due) {
            if (believed.isEmpty()) {
                return due instanceof Done
                        ? call("create", Stream.of(name, next))
                        : call("createInVain", before, name, next);
            }
            if (due instanceof Done) {
                return call("swap", Stream.of(name, believed.get(), next));
            }
            return before.has(name)
                    ? call("swapInVain", before, name, believed.get(), next)
                    : call("swapNothingInVain", Stream.of(name, believed.get(), next));
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Swap(names.apply(name), believed.map(values), values.apply(next));
        }
    }

    /** Removes what is believed to be there. */
    record Remove(String name, String believed) implements SwapCommand {

        @Override
        public Answer ask(Subject subject) {
            return answer(subject.contract(KeyValueCas.class)
                    .compareAndDelete(name, Bytes.of(believed).toArray()));
        }

        @Override
        public List<Outcome> outcomes(Model before) {
            return SwapCommand.outcomes(before, name, Optional.of(Bytes.of(believed)), () -> before.without(name));
        }

        @Override
        public String told() {
            return "delete " + Java.shown(name) + " if it is " + Bytes.of(believed);
        }

        @Override
        public String statement(Model before, Answer due) {
            if (due instanceof Done) {
                return call("removeAndVerify", Stream.of(name, believed));
            }
            return before.has(name)
                    ? call("removeInVain", before, name, believed)
                    : call("removeNothingInVain", Stream.of(name, believed));
        }

        @Override
        public Command with(UnaryOperator<String> names, UnaryOperator<String> values) {
            return new Remove(names.apply(name), values.apply(believed));
        }
    }
}
