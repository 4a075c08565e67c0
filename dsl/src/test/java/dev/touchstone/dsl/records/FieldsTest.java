package dev.touchstone.dsl.records;

import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.driver.api.records.Filter;
import dev.touchstone.driver.api.records.Filter.Operator;
import dev.touchstone.driver.api.records.Filter.Place;
import dev.touchstone.dsl.records.Samples.Account;
import dev.touchstone.dsl.records.Samples.Keyless;
import dev.touchstone.dsl.records.Samples.User;
import dev.touchstone.model.InvalidModelException;
import dev.touchstone.model.RecordType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How fields are named, by accessors and by names, and which models a parameter may name. */
class FieldsTest {

    private static final RecordType<User> USER = RecordType.of(User.class);

    @Test
    void an_accessor_names_the_field_as_the_backend_calls_it() {
        assertThat(Accessors.field((FieldRef<User, String>) User::email, USER)).isEqualTo("email");
        assertThat(Accessors.field((FieldRef<User, Integer>) User::age, USER)).isEqualTo("age");
        assertThat(Accessors.field((FieldRef<User, Map<String, Object>>) User::config, USER))
                .isEqualTo("conf");
    }

    @Test
    void anything_else_is_refused_and_told() {
        FieldRef<User, Integer> lambda = user -> user.age() + 1;
        FieldRef<Account, Long> foreign = Account::balance;
        FieldRef<User, String> text = User::toString;
        FieldRef<User, Integer> object = new FieldRef<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Integer apply(User user) {
                return 1;
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accessors.field(lambda, USER))
                .withMessage("a field of User is named by its accessor, as in User::id, not by a lambda");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accessors.field(foreign, USER))
                .withMessageContaining("not by Account::balance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accessors.field(text, USER))
                .withMessageContaining("no component toString");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accessors.field(object, USER))
                .withMessageContaining("not by");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_says_how_to_compare(String name, Object value, Filter filter) {
        assertThat(where(name, value).in(USER)).isEqualTo(filter);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("age", 3, compare("age", Operator.EQUAL, 3)),
                Arguments.of("age__gt", 3, compare("age", Operator.MORE, 3)),
                Arguments.of("age__gte", 3, compare("age", Operator.AT_LEAST, 3)),
                Arguments.of("age__lt", 3, compare("age", Operator.LESS, 3)),
                Arguments.of("age__lte", 3, compare("age", Operator.AT_MOST, 3)),
                Arguments.of("age__ne", 3, compare("age", Operator.NOT_EQUAL, 3)),
                Arguments.of("age__in", List.of(3, 4), new Filter.In("age", List.of(3, 4))),
                Arguments.of("name__contains", "a", new Filter.Text("name", Place.WITHIN, "a")),
                Arguments.of("name__startswith", "a", new Filter.Text("name", Place.AT_START, "a")),
                Arguments.of("name__endswith", "a", new Filter.Text("name", Place.AT_END, "a")),
                Arguments.of("tags__contains", "a", new Filter.Holds("tags", "a")),
                Arguments.of("email__isnull", true, new Filter.Compare("email", Operator.EQUAL, null)),
                Arguments.of("email__isnull", false, new Filter.Compare("email", Operator.NOT_EQUAL, null)),
                Arguments.of("age__near", 3, compare("age__near", Operator.EQUAL, 3)),
                Arguments.of("agee__gte", 3, compare("agee", Operator.AT_LEAST, 3)),
                Arguments.of("__gte", 3, compare("__gte", Operator.EQUAL, 3)));
    }

    private static Filter compare(String field, Operator operator, Object value) {
        return new Filter.Compare(field, operator, value);
    }

    @Test
    void a_value_that_a_name_cannot_take_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> where("age__in", 3).in(USER))
                .withMessage("age__in takes a list of values, not 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> where("name__startswith", 3).in(USER))
                .withMessageContaining("takes a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> where("age__isnull", "yes").in(USER))
                .withMessageContaining("true or false");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values("id", "a", "name"))
                .withMessageContaining("needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> values("id", "a", 3, 4))
                .withMessageContaining("is a text, not 3");
    }

    @Test
    void values_take_the_class_that_a_row_has_for_them() {
        RecordType<Account> account = RecordType.of(Account.class);
        assertThat(values(Account::balance, 5).in(account).get("balance")).isEqualTo(5L);
        assertThat(where("balance__gt", 5).in(account)).isEqualTo(compare("balance", Operator.MORE, 5L));
    }

    @Test
    void a_parameter_names_its_model_and_what_makes_no_sense_is_told_at_its_first_use() throws NoSuchFieldException {
        var stage = Ground.stage(new MapRecords());
        Records<?> users = stage.parameter(Records.class, type("users"));
        assertThat(users.allModels()).isEmpty();

        Records<?> raw = stage.parameter(Records.class);
        assertThatIllegalArgumentException().isThrownBy(raw::allModels).withMessageContaining("write Records<User>");
        Records<?> any = stage.parameter(Records.class, type("any"));
        assertThatIllegalArgumentException().isThrownBy(any::setUp).withMessageContaining("names no model");
        Records<?> keyless = stage.parameter(Records.class, type("keyless"));
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(keyless::setUp)
                .withMessageContaining("Keyless is no model")
                .withMessageContaining("what");
    }

    private static Type type(String field) throws NoSuchFieldException {
        return Parameters.class.getDeclaredField(field).getGenericType();
    }

    /** Types as parameters of tests have them. */
    @SuppressWarnings("unused")
    private static final class Parameters {
        private @org.jspecify.annotations.Nullable Records<User> users;
        private @org.jspecify.annotations.Nullable Records<?> any;
        private @org.jspecify.annotations.Nullable Records<Keyless> keyless;
    }
}
