package org.linewatch.app.store;

/** What a count counts; the nouns are never added up. */
public enum Counted {
    /** Coded records, one for each act as one passage tells it. */
    MENTIONS("mentions"),
    /** Acts, by the mention that stands for each. */
    EVENTS("events"),
    /** Documents. */
    DOCUMENTS("documents");

    private final String list;

    Counted(String list) {
        this.list = list;
    }

    /** Name of the list that shows them. */
    public String list() {
        return list;
    }
}
