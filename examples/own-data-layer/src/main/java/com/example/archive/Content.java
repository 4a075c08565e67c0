package com.example.archive;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is in a document.
 *
 * @param text mostly JSON; nobody here looks into it
 * @param marks texts that only one document of a collection may have, such as a customer's number
 */
public record Content(String text, SortedSet<String> marks) {

    public Content {
        marks = new TreeSet<>(marks);
    }
}
