package dev.touchstone.driver.api.testing.records;

import dev.touchstone.model.Blob;
import dev.touchstone.model.CreatedAt;
import dev.touchstone.model.Default;
import dev.touchstone.model.Index;
import dev.touchstone.model.Key;
import dev.touchstone.model.Length;
import dev.touchstone.model.Model;
import dev.touchstone.model.Named;
import dev.touchstone.model.OnDelete;
import dev.touchstone.model.References;
import dev.touchstone.model.Row;
import dev.touchstone.model.Unique;
import dev.touchstone.model.UniqueTogether;
import dev.touchstone.model.UpdatedAt;
import dev.touchstone.model.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The models with which drivers are tried. */
public final class Models {

    /** A person: a plain one, with defaults and times. */
    public record Person(
            @Key String id,
            @Length(min = 1, max = 100_000) String name,
            @Index @Min(0) @Max(150) @Nullable Integer age,
            @Default("[]") List<String> tags,
            @Nullable Map<String, Object> more,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt) {}

    /** Each type that a field can have. */
    public record Everything(
            @Key long id,
            @Nullable String text,
            @Nullable Integer small,
            @Nullable Long large,
            @Nullable Double measure,
            @Nullable BigDecimal amount,
            @Nullable Boolean on,
            @Nullable Instant moment,
            @Nullable LocalDate day,
            @Nullable UUID uuid,
            @Nullable Colour colour,
            @Nullable Blob bytes,
            @Nullable List<String> words,
            @Nullable List<BigDecimal> amounts,
            @Nullable Map<String, Object> json) {}

    /** An enum. */
    public enum Colour {
        /** One. */
        RED,
        /** Another. */
        GREEN
    }

    /** Names that SQL knows, or that need quotes. */
    @Named("order")
    public record Awkward(
            @Key @Named("group") String group,
            @Named("first name (%)") @Nullable String first,
            @Named("ÜSER\"") @Nullable String user,
            @Named("Name") @Nullable String upper,
            @Named("name") @Nullable String lower) {}

    /** With values of its own, alone and together. */
    @UniqueTogether({"pack", "ref"})
    public record Member(
            @Key String id,
            @Unique @Nullable String email,
            String pack,
            String ref,
            @Default("0") int visits) {}

    /** With a version. */
    public record Account(
            @Key String id, long balance, @Version long version) {}

    /** A parent. */
    public record Pack(@Key String ref, @Nullable String name) {}

    /** Goes with its pack. */
    public record Action(
            @Key String ref,

            @References(value = Pack.class, onDelete = OnDelete.CASCADE)
            String pack) {}

    /** Keeps its action. */
    public record Rule(
            @Key String ref,

            @References(value = Pack.class, onDelete = OnDelete.CASCADE)
            String pack,

            @References(Action.class) String action) {}

    /** Outlives its action, and has a parent of its own kind. */
    public record Execution(
            @Key String id,

            @Nullable @References(value = Action.class, onDelete = OnDelete.SET_NULL)
            String action,

            @Nullable @References(value = Execution.class, onDelete = OnDelete.CASCADE)
            String parent) {}

    static final Model PERSON = Model.of(Person.class);
    static final Model EVERYTHING = Model.of(Everything.class);
    static final Model AWKWARD = Model.of(Awkward.class);
    static final Model MEMBER = Model.of(Member.class);
    static final Model ACCOUNT = Model.of(Account.class);
    static final Model PACK = Model.of(Pack.class);
    static final Model ACTION = Model.of(Action.class);
    static final Model RULE = Model.of(Rule.class);
    static final Model EXECUTION = Model.of(Execution.class);

    private Models() {}

    static Row person(String id, String name, @Nullable Integer age) {
        return Row.empty().with("id", id).with("name", name).with("age", age);
    }

    static Row member(String id, @Nullable String email, String pack, String ref) {
        return Row.empty()
                .with("id", id)
                .with("email", email)
                .with("pack", pack)
                .with("ref", ref);
    }

    static Row account(String id, long balance) {
        return Row.empty().with("id", id).with("balance", balance);
    }
}
