package dev.touchstone.driver.api.testing;

/** Tests that need a driver on a bench. */
interface OnABench {

    /** The bench: one for all tests of the class. */
    Bench bench();
}
