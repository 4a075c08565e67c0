package dev.touchstone.acceptance.records.model;

import dev.touchstone.acceptance.records.model.Person.Home;
import dev.touchstone.acceptance.records.model.Person.Role;
import dev.touchstone.dsl.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Thirty people: some of an age, some of whom little is known, and some whose names are hard. */
public final class People {

    /** As their keys are p01 to p30: the names. One has none. */
    private static final List<String> NAMES = List.of(
            "Alice",
            "Bob",
            "carol",
            "Zoe",
            "\u00DCnal",
            "o'Neil",
            "100%",
            "a_b",
            "A_B",
            "ab",
            "",
            "-",
            "Anna",
            "anna",
            "ANNA",
            "B*b",
            "B[o]b",
            "B\\b",
            "\uFF5Ewave",
            "\uD83D\uDC08 cat",
            "' OR 1=1 --",
            "$where",
            "*",
            "%",
            "Stra\u00DFe",
            "STRASSE",
            "\u0130stanbul",
            "\u0131l\u0131k",
            "Bob",
            "Yvonne");

    private static final List<Role> ROLES = List.of(Role.USER, Role.ADMIN, Role.GUEST);
    private static final List<String> CITIES = List.of("Oslo", "Rome", "", "-");

    /** As their keys are p01 to p30: the ages; -1 for unknown. */
    private static final int[] AGES = {
        30, 25, 35, 9, 10, 100, 25, 25, -1, 0,
        30, 30, 18, 18, 18, 42, 42, -1, 7, 64,
        25, 30, 99, 1, 50, 50, -1, 33, 25, 30
    };

    private People() {}

    /** All of them. */
    public static List<Person> all() {
        return IntStream.rangeClosed(1, NAMES.size()).mapToObj(People::person).toList();
    }

    /** Creates all of them, in an order that is not that of their keys. */
    public static void settle(Records<Person> people) {
        List<Person> all = all();
        IntStream.range(0, all.size()).forEach(i -> people.create(all.get(i * 7 % all.size())));
    }

    /** The key of the person of this number. */
    public static String id(int number) {
        return (number < 10 ? "p0" : "p") + number;
    }

    /** The keys of those of these numbers. */
    public static Object[] ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(People::id).toArray();
    }

    /** The keys of all but those of these numbers. */
    public static Object[] others(int... numbers) {
        return IntStream.rangeClosed(1, NAMES.size())
                .filter(number -> IntStream.of(numbers).noneMatch(each -> each == number))
                .mapToObj(People::id)
                .toArray();
    }

    private static Person person(int number) {
        String name = NAMES.get(number - 1);
        int age = AGES[number - 1];
        return new Person(
                id(number),
                "-".equals(name) ? null : name,
                age < 0 ? null : age,
                city(number),
                number % 5 == 0 ? null : (1L << 53) + number,
                number % 6 == 0 ? null : 1.5 + number / 64.0,
                number % 7 == 0 ? null : new BigDecimal(number * 10).movePointLeft(2),
                number % 4 == 0 ? null : number % 4 == 1,
                number % 5 == 1 ? null : ROLES.get(number % ROLES.size()),
                number % 8 == 0 ? null : Instant.EPOCH.plusNanos(number * 1_000L),
                number % 9 == 0 ? null : LocalDate.of(2000, 1, 1).minusDays(number % 4),
                tags(number),
                more(number),
                number % 10 == 0 ? null : new Home("Street " + number % 3, number % 3 == 0 ? null : number));
    }

    private static @Nullable String city(int number) {
        String city = CITIES.get(number % CITIES.size());
        return "-".equals(city) ? null : city;
    }

    private static @Nullable List<String> tags(int number) {
        return switch (number % 6) {
            case 0 -> null;
            case 1 -> List.of();
            case 2 -> List.of("red");
            case 3 -> List.of("red", "dark red");
            case 4 -> List.of("Red", "re", "red,blue");
            default -> List.of("blue", "red", "blue");
        };
    }

    private static @Nullable Map<String, @Nullable Object> more(int number) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>();
        switch (number % 6) {
            case 0 -> {
                return null;
            }
            case 1 -> more.put("size", number);
            case 2 -> more.put("size", "9");
            case 3 -> more.put("size", null);
            case 4 -> more.put("deep", Map.of("size", number, "list", List.of("a", number)));
            default -> more.put("size", new BigDecimal("10.5"));
        }
        more.put("even", number % 2 == 0);
        return more;
    }
}
