package dev.touchstone.dsl.records;

import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.Named;
import dev.touchstone.model.References;
import dev.touchstone.model.Unique;
import dev.touchstone.model.UpdatedAt;
import dev.touchstone.model.Version;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models for tests. */
final class Samples {

    private Samples() {}

    record User(
            @Key String id,
            @Unique @Nullable String email,
            @Length(max = 20) String name,
            @Min(0) @Default("0") int age,
            @Default("[]") List<String> tags,
            @Nullable @Named("conf") Map<String, Object> config,
            @CreatedAt @Nullable Instant createdAt,
            @UpdatedAt @Nullable Instant updatedAt) {

        static User of(String id, @Nullable String email, int age) {
            return new User(id, email, "User " + id, age, List.of(), null, null, null);
        }
    }

    record Account(
            @Key String id,
            long balance,
            @Default("") String note,
            @Version long version) {}

    record Pack(@Key String ref) {}

    record Action(@Key String ref, @References(Pack.class) String pack) {}

    record Keyless(String id, Object what) {}
}
