package org.linewatch.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.MissingResourceException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.OtherFilter;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.pack.Cameo;

final class MessagesTest {
    private final Messages english = Messages.in("en");
    private final Messages chinese = Messages.in("zh-Hans");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(chinese.keys()));
        for (String key : english.keys()) {
            assertFalse(english.text(key).isBlank(), key);
            assertFalse(chinese.text(key).isBlank(), key);
            for (String place : new String[] {"{0}", "{1}", "{2}"}) {
                assertEquals(
                        english.text(key).contains(place), chinese.text(key).contains(place), key + " " + place);
            }
        }
    }

    @Test
    void everyCodeHasAName() {
        for (EventType type : EventType.values()) {
            english.text("type." + type);
        }
        for (Instrument instrument : Instrument.values()) {
            english.text("instrument." + instrument.code());
            english.text("family." + instrument.family().code());
        }
        for (DocumentKind kind : DocumentKind.values()) {
            english.text("kind." + kind.code());
        }
        for (String parameter : Filter.PARAMETERS) {
            if (!parameter.equals("samples")) {
                english.text("filter." + parameter);
            }
        }
        for (String code : Cameo.roots()) {
            english.text("cameo." + code);
        }
        for (String parameter : OtherFilter.PARAMETERS) {
            english.text("filter." + parameter);
        }
        for (List<String> menu : List.of(Menu.MAIN, Menu.SYSTEM, Menu.TOOLS, Menu.REFERENCE)) {
            menu.forEach(entry -> english.text("nav." + entry));
        }
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThrows(MissingResourceException.class, () -> english.text("no.such.key"));
    }
}
