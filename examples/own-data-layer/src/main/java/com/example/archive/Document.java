package com.example.archive;

import java.time.Instant;

/**
 * A document as it is kept.
 *
 * @param created when it was inserted
 * @param changed when it was changed last, later at each change
 */
public record Document(String id, Content content, Instant created, Instant changed) {}
