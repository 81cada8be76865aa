package org.linewatch.engine.coder;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linewatch.engine.coder.Sense.Inflection;
import org.linewatch.engine.coder.Sense.Table;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Pack;
import org.linewatch.engine.pack.Tables.CoreInterest;
import org.linewatch.engine.pack.Tables.Firm;
import org.linewatch.engine.pack.Tables.Law;
import org.linewatch.engine.pack.Tables.LexiconLine;
import org.linewatch.engine.pack.Tables.OfficeHolder;
import org.linewatch.engine.pack.Tables.Organ;
import org.linewatch.engine.pack.Tables.PlaceName;
import org.linewatch.engine.pack.Tables.SecurityType;

/**
 * The names and keywords that a pack gives the lexicon of a language, and the names of states from CLDR. Values of
 * {@link Table#ACTOR} are {@code state}, {@code demonym}, {@code city}, {@code region}, {@code body}, {@code organ},
 * {@code person}, {@code firm} and {@code alias}, a form that stands for its actor only where no fuller name does.
 */
public final class PackWords {
    /** Codes of organisations, movements and lands that are no state's. */
    private static final Set<String> STATELESS = Set.of("IGO", "IMG", "XKX");

    private final String language;
    private final Lexicon.Builder lexicon;
    private final boolean world;

    private PackWords(String language, Lexicon.Builder lexicon, boolean world) {
        this.world = world;
        this.language = language;
        this.lexicon = lexicon;
    }

    /** Adds the pack's names and keywords, and the states of the world. */
    public static void addTo(Lexicon.Builder lexicon, Pack pack, String language) {
        addTo(lexicon, pack, language, Codebook.LINEWATCH);
    }

    /** Adds the pack's names and keywords as far as a codebook has them, and the states of the world. */
    public static void addTo(Lexicon.Builder lexicon, Pack pack, String language, Codebook codebook) {
        PackWords words = new PackWords(language, lexicon, codebook.world());
        pack.lexicon().stream().filter(line -> line.language().equals(language)).forEach(words::line);
        pack.places().stream()
                .sorted(Comparator.comparing(place -> !place.kind().equals("seat")))
                .filter(place -> place.language().equals(language))
                .forEach(words::place);
        words.states();
        pack.organs().forEach(words::organ);
        pack.officeHolders().forEach(words::holder);
        pack.firms().forEach(words::firm);
        pack.laws().forEach(words::law);
        pack.coreInterests().stream().filter(CoreInterest::coded).forEach(words::interest);
        pack.securityTypes().forEach(words::securityType);
    }

    private void line(LexiconLine line) {
        switch (line.table()) {
            case "verbs" -> add(line.term(), Sense.of(Table.ACT, line.value(), line.term()));
            case "objects", "nouns" -> add(line.term(), Sense.of(Table.OBJECT, line.value(), line.term()));
            case "cues" -> add(line.term(), Sense.of(Table.CUE, line.value(), line.term()));
            case "actors" -> add(line.term(), actor("alias", line.term(), new Actor(line.value())));
            case "cities" -> add(line.term(), actor("city", line.term(), new Actor(line.value())));
            case "interests" -> add(line.term(), Sense.of(Table.INTEREST, line.value(), line.term()));
            case "topics" -> add(line.term(), Matters.sense(line.term(), List.of(line.value())));
            case "no-interests" -> add(line.term(), Sense.of(Table.INTEREST, "", line.term()));
            case "laws" -> add(line.term(), Sense.of(Table.LAW, line.value(), line.term()));
            case "world-actors" -> world(line);
            case "world-places" -> add(line.term(), actor("city", line.term(), new Actor(line.value())));
            case "interest-types", "interest-ranks", "parties", "measures", "within" -> {}
            default ->
                throw new IllegalArgumentException("The lexicon's line '" + line.term() + "' extends a table '"
                        + line.table() + "' that the coder does not have");
        }
    }

    /** A movement or a leader of world politics; those of no one state count only under codebooks that have such names. */
    private void world(LexiconLine line) {
        if (world || !STATELESS.contains(line.value())) {
            add(line.term(), actor("body", line.term(), new Actor(line.value())));
        }
    }

    private void place(PlaceName place) {
        String kind =
                switch (place.kind()) {
                    case "country" -> "state";
                    case "demonym", "product-adjective" -> "demonym";
                    case "capital", "seat" -> "city";
                    case "region" -> "region";
                    default -> "body";
                };
        if (!place.kind().equals("display")) {
            add(place.form(), actor(kind, place.form(), place.actor()));
        }
    }

    private void states() {
        ULocale display = new ULocale(language);
        for (String region : Locale.getISOCountries()) {
            ULocale place = new ULocale("und", region);
            String name = place.getDisplayCountry(display);
            String code = place.getISO3Country();
            if (!code.isEmpty() && !name.equals(region)) {
                add(name, actor("state", name, new Actor(code)));
            }
        }
    }

    private void organ(Organ organ) {
        for (String name : organ.names().all(language)) {
            if (!vague(name)) {
                add(name, actor("organ", name, new Actor(organ.id())));
            }
        }
    }

    /** Whether an English name is one common word, "President" say, which any state has. */
    private boolean vague(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return language.equals("en") && name.indexOf(' ') < 0 && !acronym;
    }

    private void holder(OfficeHolder holder) {
        for (String name : holder.names().all(language)) {
            add(name, actor("person", name, holder.actor()));
        }
    }

    private void firm(Firm firm) {
        List<String> business = Matters.ofSector(firm.sector());
        for (String name : firm.names().all(language)) {
            add(name, actor("firm", name, firm.homeState()));
            if (!business.isEmpty()) {
                add(name, Matters.sense(name, business));
            }
        }
    }

    private void law(Law law) {
        for (String name : law.names().all(language)) {
            lexicon.add(name, Sense.of(Table.LAW, law.id(), name));
            int note = name.indexOf(" (");
            if (note > 0) {
                lexicon.add(name.substring(0, note), Sense.of(Table.LAW, law.id(), name));
            }
            int country = name.indexOf(' ');
            if (country == 3
                    && name.indexOf(' ', country + 1) > 0
                    && name.substring(0, country)
                            .equals(name.substring(0, country).toUpperCase(Locale.ROOT))
                    && Character.isLetter(name.charAt(0))
                    && language.equals("en")) {
                lexicon.add(name.substring(country + 1), Sense.of(Table.LAW, law.id(), name));
            }
        }
    }

    private void interest(CoreInterest interest) {
        List<String> words = new ArrayList<>(language.equals("zh") ? interest.keywordsZh() : interest.keywordsEn());
        words.addAll(interest.names().all(language));
        words.forEach(word -> keyword(word, Sense.of(Table.INTEREST, interest.id(), word)));
    }

    private void securityType(SecurityType type) {
        List<String> words = language.equals("zh") ? type.keywordsZh() : type.keywordsEn();
        words.forEach(word -> keyword(word, topic(word, type.id())));
    }

    private static Sense topic(String word, String type) {
        return new Sense(Table.TOPIC, type, word, Inflection.BASE, false, List.of(), List.of(type));
    }

    /** A name; it counts only as written where its first letter is a capital. */
    private static Sense actor(String kind, String name, Actor actor) {
        boolean cased = Character.isUpperCase(name.codePointAt(0));
        return new Sense(Table.ACTOR, kind, name, Inflection.BASE, cased, List.of(actor), List.of());
    }

    /** A keyword and, in English, its plural. */
    private void keyword(String word, Sense sense) {
        add(word, sense);
        if (language.equals("en") && Character.isLetter(word.codePointBefore(word.length())) && !word.endsWith("s")) {
            add(word + "s", sense);
        }
    }

    private void add(String form, Sense sense) {
        lexicon.add(form, sense);
    }
}
