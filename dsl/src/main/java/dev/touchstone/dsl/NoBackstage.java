package dev.touchstone.dsl;

/** Nothing behind the stage: there is no wire to cut and no server to stop. */
record NoBackstage() implements Backstage {

    private static final String NOTHING =
            "here is nothing to disturb: a Wire or an OwnServer is a parameter of the test, and not of what it opens";

    @Override
    public Cable cable() {
        throw new IllegalStateException(NOTHING);
    }

    @Override
    public Loan loan() {
        throw new IllegalStateException(NOTHING);
    }
}
