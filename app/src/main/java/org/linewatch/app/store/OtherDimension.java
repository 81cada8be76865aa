package org.linewatch.app.store;

/** What records of others' coding can be counted by. */
public enum OtherDimension {
    /** Year of the act. */
    YEAR("substring(CAST(o.day AS VARCHAR), 1, 4)", true),
    /** Month of the act. */
    MONTH("substring(CAST(o.day AS VARCHAR), 1, 7)", true),
    /** CAMEO root code. */
    ROOT("o.root", true),
    /** State or body that acts. */
    SOURCE("o.source_state", false),
    /** State or body that is acted upon. */
    TARGET("o.target_state", false),
    /** Who acts on whom, {@code CHN USA}; empty where one of the two is no state or body. */
    PAIR("o.source_state || ' ' || o.target_state", false),
    /** Dataset. */
    DATASET("o.dataset", true);

    private final String key;
    private final boolean ordered;

    OtherDimension(String key, boolean ordered) {
        this.key = key;
        this.ordered = ordered;
    }

    /** The statement without its condition. */
    String counting() {
        return "SELECT coalesce(" + key + ", ''), count(*) FROM other_record o WHERE ";
    }

    /** Keys with an order of their own stand in it, others by size. */
    String order() {
        return ordered ? "1" : "2 DESC, 1";
    }
}
