package org.linewatch.engine.coder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTrieTest {
    @Test
    void tellsOfEachFormThatBeginsAtAPlace() {
        FormTrie<String> trie = new FormTrie<>(Map.of("ban", "one", "ban on", "two", "on", "three"));
        List<String> found = new ArrayList<>();
        trie.at("a ban on", 2, (end, value) -> found.add(value + end));
        assertEquals(List.of("one5", "two8"), found);
        assertEquals(6, trie.longest());
    }

    @Test
    void isSilentWhereNothingBegins() {
        List<String> found = new ArrayList<>();
        new FormTrie<>(Map.of("ban", "one")).at("barn", 0, (end, value) -> found.add(value));
        assertEquals(List.of(), found);
    }

    @Test
    void growsWithItsForms() {
        Map<String, Integer> forms = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            forms.put("form" + i, i);
        }
        FormTrie<Integer> trie = new FormTrie<>(forms);
        List<Integer> found = new ArrayList<>();
        trie.at("form19999", 0, (end, value) -> found.add(value));
        assertEquals(List.of(1, 19, 199, 1999, 19999), found);
    }
}
