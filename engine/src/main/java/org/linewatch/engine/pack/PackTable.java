package org.linewatch.engine.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables that a pack may have: their files and exact columns. */
public enum PackTable {
    /** Types of security. */
    SECURITY_TYPES(
            true,
            "id name_en name_zh lists first_mention first_mention_kind note core_interests keywords_en keywords_zh"),
    /** Dated official lists of the types. */
    TYPE_LISTS(true, "name size seen_from date_kind note"),
    /** Organs of party and state. */
    ORGANS(true, "id name_en name_zh aliases_en aliases_zh parent kind powers valid_from valid_to"),
    /** Laws, regulations, lists. */
    LAWS(
            false,
            "id name_en name_zh aliases_en aliases_zh adopted in_force in_force_kind amended repealed repeal_note"
                    + " issuing_bodies security_types purpose"),
    /** What single articles provide. */
    PROVISIONS(false, "law article kind reach security_types summary exposed"),
    /** Which law amends, cites, implements or repeals which. */
    RELATIONS(false, "from relation to date"),
    /** Terms of the doctrine. */
    DOCTRINE_TERMS(false, "id name_en name_zh aliases_en aliases_zh category first_use date_kind context"),
    /** Core interests and red lines. */
    CORE_INTERESTS(
            false,
            "id name_en name_zh first_named first_named_kind rank definition coded umbrella keywords_en keywords_zh"),
    /** Catalogued acts. */
    CASES(
            false,
            "id start end source_actors source_organs source_note type instrument target_actors target_entity domains"
                    + " core_interests posture reach legal_basis trigger_case trigger trigger_date summary_en"
                    + " summary_zh outcome value source_kind model_chapter"),
    /** Acts with and without an answer. */
    TRIGGERS(
            false,
            "id date source_actors type instrument target_actors core_interests summary_en summary_zh responded"
                    + " responses first_response days_to_first_response origin response_level response_found note"),
    /** Office-holders. */
    PEOPLE(false, "id name_en name_zh aliases_en aliases_zh organ state role_en role_zh from to"),
    /** Firms with their home states. */
    FIRMS(false, "id name_en name_zh aliases_en aliases_zh home_state sector"),
    /** Forms of words that stand for states and bodies. */
    PLACES(false, "form lang code kind note"),
    /** Words of the country's own for the coder. */
    LEXICON(false, "term lang table value");

    private final boolean required;
    private final List<String> columns;
    private final Map<String, Integer> indexes = new HashMap<>();

    PackTable(boolean required, String columns) {
        this.required = required;
        this.columns = List.of((columns + " source standing").split(" "));
        this.columns.forEach(column -> indexes.put(column, indexes.size()));
    }

    /** The name in the manifest, {@code security_types}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file, {@code security_types.tsv}. */
    public String file() {
        return code() + ".tsv";
    }

    /** Whether every pack must have it. */
    public boolean required() {
        return required;
    }

    /** The columns in their order; the last two are {@code source} and {@code standing}. */
    public List<String> columns() {
        return columns;
    }

    /**
     * The place of a column, from 0.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    int index(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException(file() + " has no column " + column);
        }
        return index;
    }

    /** The table with this name in the manifest. */
    public static Optional<PackTable> of(String code) {
        for (PackTable table : values()) {
            if (table.code().equals(code)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
