package org.linewatch.app.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.linewatch.app.store.EventMerger.Merged;
import org.linewatch.engine.model.CodedEvent;
import org.linewatch.engine.model.Mention;

/**
 * Leads the addresses of superseded events to those that took their place. The successor of an event is, in this order,
 * the one that has one of its mentions, the one coded from overlapping words of the same text, the one of the same act
 * told elsewhere in the new text. An event without successor is gone, and so is its address.
 */
final class Redirects {
    private final Handle handle;
    private final Map<String, String> textOf = new LinkedHashMap<>();
    private final Map<String, List<Old>> oldOf = new LinkedHashMap<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final Set<String> alive = new HashSet<>();

    /** Remembers what is about to be superseded, of the documents with these ids. */
    Redirects(Handle handle, Set<String> documents) {
        this.handle = handle;
        if (documents.isEmpty()) {
            return;
        }
        handle.createQuery("SELECT id, text_sha256 FROM document WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(documents))
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("text_sha256")))
                .forEach(entry -> textOf.put(entry.getKey(), entry.getValue()));
        if (textOf.isEmpty()) {
            return;
        }
        handle.createQuery("SELECT document_id, event_id, id, record FROM mention WHERE document_id IN (<ids>)"
                        + " ORDER BY document_id, event_id, place")
                .bindList("ids", List.copyOf(textOf.keySet()))
                .map((row, context) -> new Old(
                        row.getString("document_id"),
                        row.getString("event_id"),
                        row.getString("id"),
                        Records.event(row.getString("record"))))
                .forEach(old -> oldOf.computeIfAbsent(old.document(), id -> new ArrayList<>())
                        .add(old));
    }

    /** A mention that is about to be superseded. */
    private record Old(String document, String event, String mention, CodedEvent record) {}

    /** That one address leads to another. */
    record Redirect(String from, String to) {}

    /** Ids of the documents that the store already has. */
    Set<String> known() {
        return textOf.keySet();
    }

    /** Finds the successors of a document's old events, and returns what has to be redirected. */
    List<Redirect> lead(CodedDocument coded, List<Merged> events) {
        String document = coded.read().document().id();
        if (!textOf.containsKey(document)) {
            return List.of();
        }
        events.forEach(event -> alive.add(event.id()));
        boolean sameText = coded.read().textSha256().equals(textOf.get(document));
        Map<String, List<Old>> byEvent = new LinkedHashMap<>();
        oldOf.getOrDefault(document, List.of())
                .forEach(old -> byEvent.computeIfAbsent(old.event(), id -> new ArrayList<>())
                        .add(old));
        List<Redirect> found = new ArrayList<>();
        byEvent.forEach((id, olds) -> {
            if (!alive.contains(id)) {
                successor(olds, events, sameText).ifPresent(event -> found.add(new Redirect(id, event.id())));
            }
        });
        redirects.addAll(found);
        return found;
    }

    /** Writes what was found; older redirects follow, so that one step always suffices. */
    void write() {
        if (!alive.isEmpty()) {
            handle.createUpdate("DELETE FROM event_redirect WHERE from_id IN (<ids>)")
                    .bindList("ids", List.copyOf(alive))
                    .execute();
        }
        for (Redirect redirect : redirects) {
            handle.execute("UPDATE event_redirect SET to_id = ? WHERE to_id = ?", redirect.to(), redirect.from());
            handle.execute("INSERT INTO event_redirect (from_id, to_id) VALUES (?, ?)", redirect.from(), redirect.to());
        }
    }

    private static Optional<Merged> successor(List<Old> olds, List<Merged> events, boolean sameText) {
        return first(events, mention -> olds.stream()
                        .anyMatch(old -> old.mention().equals(mention.id())))
                .or(() -> sameText
                        ? first(events, mention -> olds.stream().anyMatch(old -> overlap(old, mention)))
                        : Optional.empty())
                .or(() -> first(events, mention -> olds.stream()
                        .anyMatch(old -> EventMerger.sameAct(old.record(), mention.event()))));
    }

    private static Optional<Merged> first(List<Merged> events, Predicate<Mention> test) {
        return events.stream()
                .filter(event -> event.mentions().stream().anyMatch(test))
                .findFirst();
    }

    private static boolean overlap(Old old, Mention mention) {
        return old.record()
                .evidence()
                .span()
                .overlaps(mention.event().evidence().span());
    }
}
