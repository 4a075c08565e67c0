package dev.touchstone.sut;

/** What it takes to have one system running: a server, or an object of this process. */
public sealed interface SutRecipe permits ServerRecipe, InProcessRecipe {

    /** The product's own name, e.g. {@code Redis}. */
    String product();
}
