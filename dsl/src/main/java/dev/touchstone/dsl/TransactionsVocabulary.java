package dev.touchstone.dsl;

/** Makes {@link Transactions} a parameter of tests. */
public final class TransactionsVocabulary implements Vocabulary<Transactions> {

    @Override
    public Class<Transactions> type() {
        return Transactions.class;
    }

    @Override
    public Transactions over(Scene scene) {
        return new Transactions(scene);
    }
}
