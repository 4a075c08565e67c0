package dev.touchstone.page;

/**
 * How the page is looked at.
 *
 * @param width of the window
 * @param height of the window
 * @param scheme light or dark
 * @param media screen or print
 */
record Form(int width, int height, String scheme, String media) {

    static final Form WIDE = new Form(1600, 900, "light", "screen");
    static final Form WIDE_DARK = new Form(1600, 900, "dark", "screen");
    static final Form NARROW = new Form(390, 844, "light", "screen");
    static final Form NARROW_DARK = new Form(390, 844, "dark", "screen");
    static final Form PAPER = new Form(1047, 718, "light", "print");
}
