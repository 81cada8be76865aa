package org.linewatch.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * One document as it is known: bytes with a SHA-256, and what is said about them.
 *
 * @param id stable id; from a mapping, from front matter, or {@code d-} and the first 16 hexadecimal digits of the hash
 * @param sha256 SHA-256 of the document's bytes, in hexadecimal
 * @param name file name, with {@code #n} for the n-th row of a table
 * @param title the title
 * @param published when it was published
 * @param language main language
 * @param kind kind of document
 * @param speaker who speaks, in a statement
 * @param address where the original can be read
 * @param publisher who published it
 * @param restsOn for a paraphrase: the address of the fact that it rests on
 * @param sample whether it is one of the bundled samples, which no count includes unless asked to
 */
public record Document(
        String id,
        String sha256,
        String name,
        @Nullable String title,
        @Nullable PartialDate published,
        Language language,
        DocumentKind kind,
        @Nullable String speaker,
        @Nullable String address,
        @Nullable String publisher,
        @Nullable String restsOn,
        boolean sample) {}
