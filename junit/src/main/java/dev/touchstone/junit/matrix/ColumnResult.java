package dev.touchstone.junit.matrix;

import java.util.List;
import java.util.Optional;

/**
 * What became of one column.
 *
 * @param name the column's name
 * @param driver the backend whose driver spoke
 * @param product the product, as it names itself if it runs
 * @param version the running system's version
 * @param provisioning the way it came to be, in the word of reports
 * @param startMs how long its start took, in milliseconds
 * @param available whether it could be had
 * @param reason why not; empty if it could
 * @param attempts each way that was passed over or failed, as {@code way: outcome}
 * @param next lines to paste that would make it available
 * @param manual a page of its manual, http or https
 * @param again how the command begins that runs this column again
 * @param left what its tests left behind, if that was looked for
 */
public record ColumnResult(
        String name,
        String driver,
        String product,
        Optional<String> version,
        Optional<String> provisioning,
        double startMs,
        boolean available,
        Optional<String> reason,
        List<Attempt> attempts,
        List<String> next,
        Optional<String> manual,
        Optional<String> again,
        Optional<Leftovers> left) {

    /** Copies the lists. */
    public ColumnResult {
        attempts = List.copyOf(attempts);
        next = List.copyOf(next);
    }

    /** A column without manual and command, where nobody looked for what is left. */
    public ColumnResult(
            String name,
            String driver,
            String product,
            Optional<String> version,
            Optional<String> provisioning,
            double startMs,
            boolean available,
            Optional<String> reason,
            List<Attempt> attempts,
            List<String> next) {
        this(
                name,
                driver,
                product,
                version,
                provisioning,
                startMs,
                available,
                reason,
                attempts,
                next,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with a page of its manual, and with the begin of the command that runs it again. */
    public ColumnResult with(Optional<String> page, String command) {
        return new ColumnResult(
                name,
                driver,
                product,
                version,
                provisioning,
                startMs,
                available,
                reason,
                attempts,
                next,
                page,
                Optional.of(command),
                left);
    }

    /** The same with what its tests left behind. */
    public ColumnResult leaving(Leftovers found) {
        return new ColumnResult(
                name,
                driver,
                product,
                version,
                provisioning,
                startMs,
                available,
                reason,
                attempts,
                next,
                manual,
                again,
                Optional.of(found));
    }

    /**
     * One way that was tried.
     *
     * @param way external, container, process or embedded
     * @param outcome why it did not lead to a system
     */
    public record Attempt(String way, String outcome) {}
}
