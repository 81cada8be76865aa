package org.linewatch.engine.coder;

import java.util.List;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;

/** Finds the acts that a passage tells of. Implementations are thread-safe. */
public interface Coder {
    /**
     * Codes one passage.
     *
     * @param passage the words; spans in the answer are code points of it
     * @param language its language; one that is not coded gives an empty list, an unknown one is read by its script
     * @param context what stands around it
     * @return records in the order of their evidence
     */
    List<CodedEvent> code(String passage, Language language, Context context);

    /** Name and version, {@code rules/1}; it changes whenever the same passage may be coded otherwise. */
    String version();
}
