package com.example.bookings;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.driver.api.FailureKind.VALIDATION;

import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Needs;
import dev.touchstone.junit.OnEveryBackend;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryBackend
@Needs({"records_basic", "records_unique", "records_related"})
class BookingsIT {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);

    @BeforeEach
    void two_users(Records<User> users) {
        users.create(new User("ann", "ann@example.com", "Ann", 30, null));
        users.create(new User("bob", "bob@example.com", "Bob", 40, null));
    }

    @Test
    void a_room_is_booked_once_a_night(Records<Booking> bookings) {
        bookings.createAndVerify(new Booking("b1", "garden", FRIDAY, "ann"));

        bookings.expectCreateFailure(DUPLICATE_KEY, new Booking("b2", "garden", FRIDAY, "bob"))
                .onFields("room", "night");
        bookings.createAndVerify(new Booking("b2", "garden", FRIDAY.plusDays(1), "bob"));
    }

    @Test
    void nobody_books_who_is_unknown(Records<Booking> bookings) {
        bookings.expectCreateFailure(VALIDATION, new Booking("b1", "garden", FRIDAY, "eve"))
                .onField("guest");
    }

    @Test
    void bookings_go_with_their_guest(Records<User> users, Records<Booking> bookings) {
        bookings.createAndVerify(new Booking("b1", "garden", FRIDAY, "ann"));
        bookings.createAndVerify(new Booking("b2", "attic", FRIDAY, "bob"));

        users.deleteAndVerify("ann");
        bookings.expectAll("b2");
    }
}
