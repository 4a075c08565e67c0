package dev.touchstone.dsl;

/** A test used a contract that its column does not claim, without saying that it needs it. */
public final class NotClaimedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotClaimedException(String column, String contract) {
        super("the test uses " + contract + ", which " + column + " does not claim: annotate it @Needs(\"" + contract
                + "\"), and it is not run there");
    }
}
