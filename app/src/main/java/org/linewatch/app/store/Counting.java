package org.linewatch.app.store;

/** Says in SQL what the mentions are counted by. A key that is not known is the empty text. */
final class Counting {
    private Counting() {}

    /** From SELECT up to WHERE: the key, the number, and where they come from. */
    static String of(Dimension dimension) {
        return switch (dimension) {
            case TYPE -> own("m.type");
            case INSTRUMENT -> own("m.instrument");
            case FAMILY -> own("m.family");
            case POSTURE -> own("m.posture");
            case REACH -> own("m.reach");
            case LANGUAGE -> own("m.language_base");
            case PUBLISHER -> own("m.publisher");
            case KIND -> "SELECT d.kind, count(*) FROM mention m JOIN document d ON d.id = m.document_id";
            case YEAR -> own("substring(m.sort_day, 1, 4)");
            case MONTH -> own("CASE WHEN length(m.sort_day) >= 7 THEN substring(m.sort_day, 1, 7) END");
            case SOURCE -> child("mention_actor", "state", " AND c.role = 'source'");
            case TARGET -> child("mention_actor", "state", " AND c.role = 'target'");
            case DOMAIN -> child("mention_domain", "domain", "");
            case LEGAL_BASIS ->
                "SELECT coalesce(split_part(c.provision, ':', 1), ''), count(DISTINCT m.id) FROM mention m"
                        + " LEFT JOIN mention_law c ON c.mention_id = m.id";
            case CORE_INTEREST -> child("mention_interest", "interest", "");
        };
    }

    private static String own(String key) {
        return "SELECT coalesce(" + key + ", ''), count(*) FROM mention m";
    }

    private static String child(String table, String key, String condition) {
        return "SELECT coalesce(c." + key + ", ''), count(DISTINCT m.id) FROM mention m LEFT JOIN " + table
                + " c ON c.mention_id = m.id" + condition;
    }
}
