package org.linewatch.app.web;

import java.util.List;
import org.linewatch.engine.coder.Coder;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.Language;

/** Finds nothing: for servers that must not come to coding. */
record NoCoder() implements Coder {
    @Override
    public List<CodedEvent> code(String passage, Language language, Context context) {
        return List.of();
    }

    @Override
    public String version() {
        return "none/1";
    }
}
