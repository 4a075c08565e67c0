package com.example.archive;

import dev.touchstone.driver.api.Backend;
import dev.touchstone.driver.api.BackendProvider;
import dev.touchstone.driver.api.Bindings;
import dev.touchstone.driver.api.BoundBackend;
import dev.touchstone.driver.api.OpenOptions;
import dev.touchstone.driver.api.records.RecordsBasic;
import dev.touchstone.driver.api.records.RecordsQuery;
import dev.touchstone.driver.api.records.RecordsUnique;
import dev.touchstone.sut.InProcessRecipe;
import dev.touchstone.sut.Sut;
import dev.touchstone.sut.SutRecipe;

/** The team's documents in memory, as a backend. */
public final class MemoryProvider implements BackendProvider {

    static final Bindings<Archive> BINDINGS = Bindings.<Archive>none()
            .and(RecordsBasic.class, ArchiveRecordsBasic::new)
            .and(RecordsUnique.class, ArchiveRecordsUnique::new)
            .and(RecordsQuery.class, ArchiveRecordsQuery::new);

    @Override
    public String name() {
        return "theirs-memory";
    }

    @Override
    public SutRecipe recipe() {
        return new InProcessRecipe("MemoryDocuments", "1.0", MemoryDocuments::new);
    }

    @Override
    public Bindings<?> bindings() {
        return BINDINGS;
    }

    @Override
    public Backend open(Sut sut, OpenOptions options) {
        return new BoundBackend<>(BINDINGS, Archive.client(sut.inProcess(MemoryDocuments.class), options, () -> {}));
    }
}
