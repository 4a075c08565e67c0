package com.example.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Documents of this process, one call at a time: for tests, and for the small installation. */
public final class MemoryDocuments implements Documents {

    private final Clock clock;
    private final Map<String, Map<String, Document>> collections = new HashMap<>();

    public MemoryDocuments(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Document insert(String collection, String id, Content content) {
        if (find(collection, id).isPresent()) {
            throw TakenException.id(id);
        }
        Instant now = now();
        return keep(collection, new Document(id, content, now, now));
    }

    @Override
    public synchronized Document put(String collection, String id, Content content) {
        return change(collection, id, old -> content).orElseGet(() -> insert(collection, id, content));
    }

    @Override
    public synchronized Optional<Document> change(String collection, String id, UnaryOperator<Content> change) {
        return find(collection, id)
                .map(old -> new Document(id, change.apply(old.content()), old.created(), after(old.changed())))
                .map(changed -> keep(collection, changed));
    }

    @Override
    public synchronized Optional<Document> find(String collection, String id) {
        return Optional.ofNullable(in(collection).get(id));
    }

    @Override
    public synchronized Optional<Document> findMarked(String collection, String mark) {
        return in(collection).values().stream()
                .filter(document -> document.content().marks().contains(mark))
                .findFirst();
    }

    @Override
    public synchronized List<Document> all(String collection) {
        return List.copyOf(in(collection).values());
    }

    @Override
    public synchronized long count(String collection) {
        return in(collection).size();
    }

    @Override
    public synchronized boolean delete(String collection, String id) {
        return in(collection).remove(id) != null;
    }

    @Override
    public synchronized void clear(String collection) {
        collections.remove(collection);
    }

    @Override
    public synchronized List<String> collections(String prefix) {
        return collections.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .filter(name -> !in(name).isEmpty())
                .toList();
    }

    private Document keep(String collection, Document document) {
        for (String mark : document.content().marks()) {
            findMarked(collection, mark)
                    .filter(other -> !other.id().equals(document.id()))
                    .ifPresent(other -> {
                        throw TakenException.mark(mark);
                    });
        }
        collections.computeIfAbsent(collection, name -> new HashMap<>()).put(document.id(), document);
        return document;
    }

    private Map<String, Document> in(String collection) {
        return collections.getOrDefault(collection, new HashMap<>());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant after(Instant last) {
        Instant now = now();
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
