package org.linewatch.app.web;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.DocumentKind;
import org.linewatch.engine.model.EventType;
import org.linewatch.engine.model.Instrument;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.model.Posture;
import org.linewatch.engine.model.Reach;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables;

/** Names of codes for readers of one language: vocabularies from the messages, the rest from the pack. */
public final class Labels {
    private final Messages words;
    private final Function<Actor, String> actors;
    private final Map<String, Names> organs;
    private final Map<String, Names> domains;
    private final Map<String, Names> interests;
    private final Map<String, Names> laws;

    /**
     * Labels in the language of the messages.
     *
     * @param actors gives the name of a state or body in that language
     */
    public Labels(Messages words, Pack pack, Function<Actor, String> actors) {
        this.words = words;
        this.actors = actors;
        organs = pack.organs().stream().collect(Collectors.toMap(Tables.Organ::id, Tables.Organ::names, (a, b) -> a));
        domains = pack.securityTypes().stream()
                .collect(Collectors.toMap(Tables.SecurityType::id, Tables.SecurityType::names, (a, b) -> a));
        interests = pack.coreInterests().stream()
                .collect(Collectors.toMap(Tables.CoreInterest::id, Tables.CoreInterest::names, (a, b) -> a));
        laws = pack.laws().stream().collect(Collectors.toMap(Tables.Law::id, Tables.Law::names, (a, b) -> a));
    }

    /** The interface's words. */
    public Messages words() {
        return words;
    }

    /** Whether the pack has this organ. */
    public boolean knows(Actor actor) {
        return organs.containsKey(actor.code());
    }

    /** A state, body or organ. */
    public String actor(Actor actor) {
        Names organ = actor.organ() ? organs.get(actor.code()) : null;
        return organ != null ? organ.in(words.language()) : actors.apply(actor);
    }

    /** A type of event; empty where none fits. */
    public String type(@Nullable EventType type) {
        return type == null ? "" : words.text("type." + type.name());
    }

    /** An instrument; empty for none. */
    public String instrument(@Nullable Instrument instrument) {
        return instrument == null ? "" : words.text("instrument." + instrument.code());
    }

    /** A family of instruments. */
    public String family(Instrument.Family family) {
        return words.text("family." + family.code());
    }

    /** A posture; empty for unknown. */
    public String posture(@Nullable Posture posture) {
        return posture == null ? "" : words.text("posture." + posture.code());
    }

    /** A reach; empty for unknown. */
    public String reach(@Nullable Reach reach) {
        return reach == null ? "" : words.text("reach." + reach.code());
    }

    /** A kind of document. */
    public String kind(DocumentKind kind) {
        return words.text("kind." + kind.code());
    }

    /** A language by its name in the interface's language. */
    public String language(Language language) {
        if (language.base().equals("und")) {
            return words.text("language.unknown");
        }
        return Locale.forLanguageTag(language.tag()).getDisplayName(locale());
    }

    /** A value of a filter's parameter; one that is not known, and plain words, stand for themselves. */
    public String value(String parameter, String code) {
        return switch (parameter) {
            case "source", "target" -> code.isBlank() ? code : actor(new Actor(code));
            case "domain" -> domain(code);
            case "core_interest" -> interest(code);
            case "legal_basis" -> law(code);
            case "language" -> language(new Language(code));
            case "type", "instrument", "family", "posture", "reach", "kind" -> word(parameter, code);
            default -> code;
        };
    }

    /** A type of security. */
    public String domain(String id) {
        return name(domains, id);
    }

    /** A core interest. */
    public String interest(String id) {
        return name(interests, id);
    }

    /** A law, with its article: {@code law-id:article}. */
    public String law(String reference) {
        String id = lawId(reference);
        String article = reference.substring(id.length());
        return name(laws, id) + (article.isEmpty() ? "" : words.text("law.article", article.substring(1)));
    }

    /** A word of another closed vocabulary, such as the kind of an organ. */
    public String word(String vocabulary, String code) {
        return words.find(vocabulary + "." + code).orElse(code);
    }

    /** What a code means, or null where the codebook does not have it. */
    public @Nullable String meaning(String vocabulary, String code) {
        return Codebook.bundled()
                .find(vocabulary, code)
                .map(entry -> entry.definition().in(words.language()))
                .orElse(null);
    }

    /** The locale of the interface. */
    public Locale locale() {
        return Locale.forLanguageTag(words.language());
    }

    /** The id in {@code law-id:article}. */
    static String lawId(String reference) {
        int colon = reference.lastIndexOf(':');
        return colon < 0 ? reference : reference.substring(0, colon);
    }

    private String name(Map<String, Names> names, String id) {
        Names found = names.get(id);
        return found == null ? id : found.in(words.language());
    }
}
