package dev.touchstone.dsl.failure;

/**
 * What many creations answered is not what is there.
 *
 * @param what what should be so, e.g. {@code the answer to name what is stored}
 * @param place which of them, counted from 1
 * @param answered what was answered for it
 * @param found what is there
 */
public record WrongBulk(String what, int place, String answered, String found) implements FailureText {

    @Override
    public String expected() {
        return what;
    }

    @Override
    public String but() {
        return "record " + place + " was answered as " + answered + ", and there is " + found;
    }
}
