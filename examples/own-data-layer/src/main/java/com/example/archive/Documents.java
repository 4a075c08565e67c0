package com.example.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the team keeps its documents: each in a collection, under an id. Thread-safe. */
public interface Documents {

    /** Keeps a new one. @throws TakenException if its id, or one of its marks, is another's in the collection */
    Document insert(String collection, String id, Content content);

    /** Keeps it in the place of the one of this id, or as a new one. @throws TakenException if one of its marks is another's */
    Document put(String collection, String id, Content content);

    /**
     * Changes one, while nobody else does; empty if there is none.
     *
     * @throws TakenException if one of its marks is another's then
     */
    Optional<Document> change(String collection, String id, UnaryOperator<Content> change);

    Optional<Document> find(String collection, String id);

    /** The one that has this mark. */
    Optional<Document> findMarked(String collection, String mark);

    /** All of a collection, in no order. */
    List<Document> all(String collection);

    long count(String collection);

    /** Whether there was one. */
    boolean delete(String collection, String id);

    void clear(String collection);

    /** The collections that hold anything and whose names begin so. */
    List<String> collections(String prefix);
}
