package org.linewatch.app.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.linewatch.app.packs.PackFiles;
import org.linewatch.engine.coder.RuleCoder;
import org.linewatch.engine.model.Context;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Language;

/** Passages too short to tell their language by. */
final class ShortPassagesTest {
    @Test
    void theScriptSaysWhereToLook() throws IOException {
        RuleCoder coder = RuleCoder.of(PackFiles.load(null));
        for (String text : new String[] {"China banned Australian wine.", "中国禁止进口澳大利亚葡萄酒。"}) {
            var events = coder.code(text, Language.UNKNOWN, Context.NONE);
            assertEquals(1, events.size(), text);
            assertEquals(EventType.SANCTION, events.get(0).type());
        }
        assertTrue(coder.code("China verbietet Wein aus Australien.", Language.UNKNOWN, Context.NONE)
                .isEmpty());
    }
}
