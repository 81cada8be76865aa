package org.linewatch.app.web.view;

import java.util.List;

/**
 * What the record rests on and how it counts.
 *
 * @param nouns what is counted: each noun and its meaning
 * @param facts coverage, gap by gap
 * @param publishers documents by publisher
 * @param vocabularies each vocabulary with its values
 * @param versions program, coder and pack
 */
public record AboutView(
        Frame frame,
        List<RecordCard.Field> nouns,
        List<String> facts,
        Table publishers,
        List<RecordCard.Field> vocabularies,
        List<RecordCard.Field> versions,
        Basis basis) {}
