package com.example.archive;

import static dev.touchstone.driver.api.FailureKind.DUPLICATE_KEY;
import static dev.touchstone.dsl.records.Criteria.where;
import static dev.touchstone.dsl.records.Given.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.dsl.records.Given;
import dev.touchstone.dsl.records.Records;
import dev.touchstone.junit.Needs;
import dev.touchstone.junit.OnEveryBackend;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEveryBackend
@Needs({"records_basic", "records_unique", "records_query"})
class UsersIT {

    private static Given<User> user(String id, String email, String name) {
        return values(User::id, id).and(User::email, email).and(User::name, name);
    }

    private static Given<User> alice() {
        return user("user-123", "alice@example.com", "Alice");
    }

    @Test
    void a_user_is_created(Records<User> users) {
        User alice = users.createAndVerify(alice().and(User::age, 30));

        assertEquals("user-123", alice.id());
        assertEquals("alice@example.com", alice.email());
        assertNotNull(alice.createdAt());
    }

    @Test
    void creating_a_duplicate_fails(Records<User> users) {
        users.createAndVerify(user("user-123", "test@example.com", "Test"));

        users.expectCreateFailure(DUPLICATE_KEY, user("user-123", "different@example.com", "Different"));
    }

    @Test
    void a_user_is_got(Records<User> users) {
        users.createAndVerify(alice());

        assertEquals("alice@example.com", users.getAndVerifyExists("user-123").email());
        users.getAndVerifyNotExists("nonexistent");
    }

    @Test
    void a_user_is_updated(Records<User> users) {
        User alice = users.createAndVerify(alice().and(User::age, 30));

        User updated = users.updateAndVerify(alice, values(User::age, 31).and(User::name, "Alice Smith"));
        assertEquals(31, updated.age());
        assertEquals("Alice Smith", updated.name());
    }

    @Test
    void a_user_is_deleted(Records<User> users) {
        User alice = users.createAndVerify(alice());

        users.deleteAndVerify(alice);
        users.getAndVerifyNotExists("user-123");
    }

    @Test
    void a_user_is_upserted(Records<User> users) {
        User first = users.upsertAndVerify(alice().and(User::age, 30));
        assertEquals(30, first.age());

        User second = users.upsertAndVerify(
                user("user-123", "alice.new@example.com", "Alice Jones").and(User::age, 31));
        assertEquals(31, second.age());
        assertEquals("alice.new@example.com", second.email());
    }

    @Test
    void users_are_queried(Records<User> users) {
        users.createAndVerify(user("user-1", "a@example.com", "Alice").and(User::age, 30));
        users.createAndVerify(user("user-2", "b@example.com", "Bob").and(User::age, 25));
        users.createAndVerify(user("user-3", "c@example.com", "Carol").and(User::age, 35));

        List<User> found = users.queryAndVerifyCount(2, where(User::age).atLeast(30));
        assertEquals(List.of(30, 35), found.stream().map(User::age).toList());
    }

    @Test
    void users_are_counted_and_exist_or_not(Records<User> users) {
        users.createAndVerify(user("user-1", "a@example.com", "Alice").and(User::age, 30));
        users.createAndVerify(user("user-2", "b@example.com", "Bob").and(User::age, 25));

        assertEquals(1, users.countModels(where(User::age).atLeast(30)));
        assertTrue(users.modelExists(where(User::email).is("a@example.com")));
        assertFalse(users.modelExists(where(User::email).is("nonexistent@example.com")));
    }
}
