package dev.touchstone.acceptance.records;

import static dev.touchstone.dsl.records.Given.values;

import dev.touchstone.acceptance.records.model.User;
import dev.touchstone.dsl.records.Given;

/** Users who are like each other but for their keys, and Alice. */
final class Users {

    private Users() {}

    static Given<User> alice() {
        return user("user-123").and(User::name, "Alice").and(User::age, 30);
    }

    /** All that must be told of a user of this key. */
    static Given<User> user(String id) {
        return values(User::id, id).and(User::email, id + "@example.com").and(User::name, "User " + id);
    }
}
