package dev.touchstone.dsl;

import dev.touchstone.driver.api.keyvalue.KeyValueBasic;
import dev.touchstone.driver.api.keyvalue.KeyValueTransactional;
import dev.touchstone.driver.api.keyvalue.Transaction;
import dev.touchstone.dsl.failure.WrongSum;
import dev.touchstone.dsl.value.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Accounts between which much is moved at once: whatever happens, the sum stays. */
public final class Accounts {

    private static final int AUDITORS = 2;

    private final List<String> names;
    private final int sum;
    private final Scene scene;

    Accounts(int count, int each, Scene scene) {
        this.names =
                IntStream.rangeClosed(1, count).mapToObj(i -> "account-" + i).toList();
        this.sum = count * each;
        this.scene = scene;
        byte[] opening = Bytes.of(String.valueOf(each)).toArray();
        KeyValueBasic store = scene.actor(KeyValueBasic.class);
        scene.history()
                .run(
                        Line.of("create", names.get(0)) + " to " + names.get(count - 1) + " = " + each,
                        () -> names.forEach(name -> store.set(name, opening)));
    }

    /**
     * Workers move 1 from one account to another, so many times each, while auditors read all accounts: each audit that
     * commits finds the whole sum, and so does the last one.
     */
    public void expectSumKept(int workers, int moves) {
        Retry retry = new Retry(scene.patience());
        Overlap overlap = new Overlap(workers, AUDITORS);
        List<Integer> audits = scene.history()
                .record(
                        "move    1 between them: " + workers + " workers, " + moves + " times each",
                        () -> retry
                                .crowd()
                                .together(
                                        workers + AUDITORS,
                                        worker -> worker <= workers
                                                ? move(worker, moves, retry, overlap)
                                                : audit(worker, overlap))
                                .stream()
                                .flatMap(List::stream)
                                .toList(),
                        found -> found.size() + " audits, " + retry.told());
        audits.forEach(this::expectWhole);
        List<Integer> last = new ArrayList<>();
        retry.untilCommitted(client(0), open -> last.add(count(open)));
        last.forEach(this::expectWhole);
    }

    private List<Integer> move(int worker, int moves, Retry retry, Overlap overlap) {
        SplittableRandom random = new SplittableRandom(worker);
        try {
            for (int i = 0; i < moves; i++) {
                int from = random.nextInt(names.size());
                int to = (from + 1 + random.nextInt(names.size() - 1)) % names.size();
                retry.untilCommitted(client(worker), open -> {
                    KeyValueTransactionRaces.add(open, names.get(from), -1);
                    KeyValueTransactionRaces.add(open, names.get(to), 1);
                });
                overlap.waitForReaders();
            }
            return List.of();
        } finally {
            overlap.writerEnds();
        }
    }

    private List<Integer> audit(int worker, Overlap overlap) {
        List<Integer> audits = new ArrayList<>();
        try {
            while (overlap.goesOn()) {
                int[] found = new int[1];
                if (Retry.committed(client(worker), open -> found[0] = count(open))) {
                    audits.add(found[0]);
                }
                overlap.readerReads();
            }
        } finally {
            overlap.readerReads();
        }
        return audits;
    }

    private int count(Transaction open) {
        return names.stream()
                .mapToInt(name ->
                        open.get(name).map(KeyValueTransactionRaces::number).orElse(0))
                .sum();
    }

    private void expectWhole(int found) {
        if (found != sum) {
            throw ExpectationFailure.of(new WrongSum(names.size(), sum, found));
        }
    }

    private KeyValueTransactional client(int worker) {
        return worker % 2 == 0 ? scene.witness(KeyValueTransactional.class) : scene.actor(KeyValueTransactional.class);
    }
}
