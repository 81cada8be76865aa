package org.linewatch.engine.model;

/**
 * One coded record in one passage of a stored document.
 *
 * @param id hash of text, span, type and ordinal: the same words coded the same way keep their id
 * @param documentId the document
 * @param passage ordinal of the passage
 * @param ordinal place among the records of the passage, from 0
 * @param event the record; its spans are counted in the document's text
 * @param coder name and version of the coder
 * @param packHash hash of the pack that it was coded with
 */
public record Mention(
        String id, String documentId, int passage, int ordinal, CodedEvent event, String coder, String packHash) {}
