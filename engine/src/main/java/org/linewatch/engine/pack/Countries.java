package org.linewatch.engine.pack;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.VersionInfo;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.model.Names;
import org.linewatch.engine.model.Standing;
import org.linewatch.engine.pack.Tables.PlaceName;

/**
 * All states and territories of ISO 3166-1 with their English and Chinese names from CLDR.
 *
 * <p>CLDR gives a name, for some a short one ("UK") and for some a variant ("Ivory Coast"). To these come the spellings
 * that plain text uses for the same name: "and" for "&amp;", "Saint" for "St.", a straight apostrophe, no diacritics,
 * no bracket at the end. A form that would stand for two states ("Congo") is left out. Immutable; built when first
 * asked for, in about a fifth of a second.
 */
public final class Countries {
    /** The languages that names are given in. */
    public static final List<String> LANGUAGES = List.of("en", "zh");

    private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";
    private static final Standing CLDR = new Standing(
            List.of("Unicode CLDR, as in ICU4J " + VersionInfo.ICU_VERSION.getVersionString(2, 2)),
            Standing.Level.HIGH);
    private static final Standing CODEBOOK = new Standing(List.of("codebook, section 1"), Standing.Level.HIGH);

    private final Map<String, String> alpha3ByAlpha2;
    private final Map<String, String> alpha2ByAlpha3;
    private final Map<String, Map<String, String>> display = new HashMap<>();
    private final List<PlaceName> names = new ArrayList<>();

    private Countries() {
        Map<String, String> alpha3 = new TreeMap<>();
        Map<String, String> alpha2 = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            String iso3 = new Locale("", code).getISO3Country();
            alpha3.put(code, iso3);
            alpha2.put(iso3, code);
        }
        alpha3ByAlpha2 = Collections.unmodifiableMap(alpha3);
        alpha2ByAlpha3 = Collections.unmodifiableMap(alpha2);
        LANGUAGES.forEach(this::readNames);
    }

    private static final class Holder {
        static final Countries ALL = new Countries();
    }

    /** The one list of states. */
    public static Countries all() {
        return Holder.ALL;
    }

    /** The ISO 3166-1 alpha-3 codes, sorted. */
    public Collection<String> codes() {
        return alpha2ByAlpha3.keySet();
    }

    /** Alpha-3 of an alpha-2 code. */
    public Optional<String> alpha3(String alpha2) {
        return Optional.ofNullable(alpha3ByAlpha2.get(alpha2));
    }

    /** Alpha-2 of an alpha-3 code. */
    public Optional<String> alpha2(String alpha3) {
        return Optional.ofNullable(alpha2ByAlpha3.get(alpha3));
    }

    /** The name to show a reader: CLDR's short one where it has one, in {@code en} or {@code zh}. */
    public Optional<String> displayName(String alpha3, String language) {
        return Optional.ofNullable(display.getOrDefault(language, Map.of()).get(alpha3));
    }

    /**
     * The forms of words that stand for states and bodies: CLDR's, the codebook's bodies and the pack's places. Where
     * the pack has a form, its row takes the place of CLDR's.
     */
    public List<PlaceName> with(Pack pack) {
        record Key(String language, String form) {}
        Set<Key> ofPack = new LinkedHashSet<>();
        pack.places().forEach(place -> ofPack.add(new Key(place.language(), place.form())));
        Stream<PlaceName> general = Stream.concat(names.stream(), bodyNames().stream())
                .filter(place -> !ofPack.contains(new Key(place.language(), place.form())));
        return Stream.concat(general, pack.places().stream()).toList();
    }

    /** The forms of words from CLDR alone. */
    public List<PlaceName> placeNames() {
        return Collections.unmodifiableList(names);
    }

    private static List<PlaceName> bodyNames() {
        List<PlaceName> forms = new ArrayList<>();
        for (Map.Entry<String, Names> body : Bodies.names().entrySet()) {
            for (String language : LANGUAGES) {
                for (String form : body.getValue().all(language)) {
                    forms.add(new PlaceName(form, language, new Actor(body.getKey()), "body", "", CODEBOOK));
                }
            }
        }
        return forms;
    }

    private void readNames(String language) {
        Map<String, String> full = table(language, "Countries");
        Map<String, String> brief = table(language, "Countries%short");
        Map<String, String> variant = table(language, "Countries%variant");
        Map<String, String> shown = new HashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        Set<String> shared = new LinkedHashSet<>();
        for (Map.Entry<String, String> country : alpha3ByAlpha2.entrySet()) {
            String alpha2 = country.getKey();
            String alpha3 = country.getValue();
            String name = full.getOrDefault(alpha2, alpha3);
            shown.put(alpha3, brief.getOrDefault(alpha2, name));
            Stream.of(name, brief.get(alpha2), variant.get(alpha2))
                    .filter(form -> form != null)
                    .flatMap(form -> spellings(form).stream())
                    .forEach(form -> {
                        String other = owners.putIfAbsent(form, alpha3);
                        if (other != null && !other.equals(alpha3)) {
                            shared.add(form);
                        }
                    });
        }
        owners.keySet().removeAll(shared);
        owners.forEach(
                (form, alpha3) -> names.add(new PlaceName(form, language, new Actor(alpha3), kind(form), "", CLDR)));
        display.put(language, Collections.unmodifiableMap(shown));
    }

    private static String kind(String form) {
        return form.length() <= 3 && form.chars().allMatch(c -> c >= 'A' && c <= 'Z') ? "abbreviation" : "country";
    }

    private static Set<String> spellings(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        forms.add(name.replaceFirst("\\s*[(（].*[)）]$", ""));
        for (String form : List.copyOf(forms)) {
            String plain = form.replace(" & ", " and ").replace('’', '\'');
            forms.add(plain);
            forms.add(plain.replace("St. ", "Saint "));
            forms.add(plain.replace('（', '(').replace('）', ')'));
            forms.add(Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        }
        return forms;
    }

    /** One of CLDR's tables of regions, by alpha-2 code; empty where the language has none. */
    private static Map<String, String> table(String language, String name) {
        Map<String, String> values = new HashMap<>();
        try {
            UResourceBundle table = UResourceBundle.getBundleInstance(REGIONS, ULocale.forLanguageTag(language))
                    .get(name);
            for (int i = 0; i < table.getSize(); i++) {
                values.put(table.get(i).getKey(), table.get(i).getString());
            }
        } catch (MissingResourceException e) {
            return Map.of();
        }
        return values;
    }
}
