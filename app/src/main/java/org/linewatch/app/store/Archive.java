package org.linewatch.app.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.search.PassageIndex;
import org.linewatch.app.search.PassageSearch.Hit;
import org.linewatch.app.search.PhraseScan;
import org.linewatch.app.store.Rows.Count;
import org.linewatch.app.store.Rows.Coverage;
import org.linewatch.app.store.Rows.DocumentDetail;
import org.linewatch.app.store.Rows.DocumentRow;
import org.linewatch.app.store.Rows.EventRow;
import org.linewatch.app.store.Rows.InterestCount;
import org.linewatch.app.store.Rows.LedgerLine;
import org.linewatch.app.store.Rows.MentionRow;
import org.linewatch.app.store.Rows.OtherRow;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.app.store.Rows.Volume;
import org.linewatch.engine.model.OtherRecord;
import org.linewatch.engine.model.Span;

/**
 * All that is kept: the database, and the search index beside it, which is derived and catches up with the database when
 * the archive is opened. One writer at a time, any number of readers; thread-safe.
 *
 * <p>Everywhere: the bundled samples are left out unless the filter includes them. Lists run from the newest day to the
 * oldest. A mention's day is that of the act, or, where the passage gives none, the day of publication; {@code from} and
 * {@code to} let through what can lie between them, so {@code 2020} is let through by {@code from=2020-05-01}. What has
 * neither day is let through by a filter without days alone. An event's fields are those of its leading mention; words,
 * language and document of a filter may be those of any of its mentions.
 *
 * <p>Pages go on where the one before ended, also when something was added in between. {@code next} is the token of the
 * page before, null for the first page; a token that is none throws {@link IllegalArgumentException}.
 */
public final class Archive implements AutoCloseable {
    /** Texts of one title that a page has room for. */
    private static final int MOST_TITLED = 100;

    private final Store store;
    private final Keeper keeper;
    private final Reader reader;
    private final PassageReader passages;
    private final OtherReader others;
    private final PassageFinder finder;
    private final IndexUpkeep upkeep;
    private volatile PassageIndex index;

    private final FacetCache facets = new FacetCache();

    private Archive(Store store) {
        this.store = store;
        this.keeper = new Keeper(store, Clock.systemUTC());
        this.reader = new Reader(store);
        this.passages = new PassageReader(store);
        this.others = new OtherReader(store);
        this.finder = new PassageFinder(passages, () -> index);
        this.upkeep = new IndexUpkeep(store.dir(), keeper, passages);
        this.index = upkeep.open();
    }

    /**
     * Opens the archive in a folder, which is created when absent.
     *
     * @throws StoreLockedException if another process has it open
     * @throws StoreException if it was written by a newer version, or cannot be read
     */
    public static Archive open(Path dir) {
        Store store = Store.open(dir);
        try {
            return new Archive(store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The folder. */
    public Path dir() {
        return store.dir();
    }

    /**
     * Keeps documents with their mentions: all of them, or none if it fails. A known document is superseded, and the
     * addresses of its events lead to their successors.
     *
     * @throws StoreException if a mention stands in a passage that its document does not have
     */
    public synchronized void keep(List<CodedDocument> batch) {
        List<Keeper.Kept> all = keeper.keep(batch);
        try {
            for (Keeper.Kept kept : all) {
                index.replace(kept.document(), kept.passages(), kept.firstPassage());
            }
            index.reached(keeper.lastSeq());
        } catch (UncheckedIOException | AlreadyClosedException e) {
            throw WriteFaults.ofIndex(store.dir(), e);
        }
    }

    /** Of these ids, those under which a document is kept whose bytes have the hash that stands beside the id. */
    public Set<String> unchanged(Map<String, String> sha256ById) {
        return reader.unchanged(sha256ById);
    }

    /**
     * The last line of the ledger about each of these files as a whole, by the file; rows and members have lines of
     * their own. What the ledger does not know is left out.
     */
    public Map<String, LedgerLine> last(Collection<String> files) {
        return reader.last(files);
    }

    /** The files that failed, or of which a part failed, the last time that they were read; sorted. */
    public List<String> failedFiles() {
        return reader.failedFiles();
    }

    /**
     * Keeps records that others coded, apart from all that is coded here: all of them, or none if it fails. A known one
     * is superseded.
     *
     * @param input name of the input that they come from
     * @return how many of them were not kept yet, or not so
     */
    public int keepOthers(String input, List<OtherRecord> batch) {
        return keeper.others(input, batch);
    }

    /** Adds lines to the ledger. */
    public void ledger(List<LedgerLine> lines) {
        keeper.ledger(lines);
    }

    /** The ledger, latest first. */
    public Page<LedgerLine> ledger(int limit, @Nullable String next) {
        return reader.ledger(limit, next);
    }

    /** Documents. Language and days are the document's own; what the filter asks of acts, one of its mentions must have. */
    public Page<DocumentRow> documents(Filter filter, int limit, @Nullable String next) {
        return reader.documents(Conditions.documents(filter, hits(filter)), limit, next);
    }

    /** A document to read. */
    public Optional<DocumentDetail> document(String id) {
        return reader.document(id);
    }

    /**
     * The documents among those that the filter lets through that bear one of these titles, newest first; title marks
     * around a title do not count. A document without a title is known by its name.
     */
    public List<DocumentRow> titled(List<String> titles, Filter filter) {
        Conditions where = Conditions.documents(filter, hits(filter))
                .among("replace(replace(coalesce(d.title, d.name), '《', ''), '》', '')", "title", titles);
        return reader.documents(where, MOST_TITLED, null).items();
    }

    /** Mentions. */
    public Page<MentionRow> mentions(Filter filter, int limit, @Nullable String next) {
        return reader.mentions(Conditions.mentions(filter, hits(filter)), limit, next);
    }

    /** One mention. */
    public Optional<MentionRow> mention(String id) {
        return reader.mention(id);
    }

    /** Events. */
    public Page<EventRow> events(Filter filter, int limit, @Nullable String next) {
        return reader.events(Conditions.events(filter, hits(filter)), limit, next);
    }

    /** The event at this address, or the one that took its place: compare the id. */
    public Optional<EventRow> event(String id) {
        return reader.event(id);
    }

    /** How many documents the filter lets through. */
    public long countDocuments(Filter filter) {
        return reader.count("document d", Conditions.documents(filter, hits(filter)));
    }

    /** How many mentions the filter lets through. */
    public long countMentions(Filter filter) {
        return reader.count("mention m", Conditions.mentions(filter, hits(filter)));
    }

    /** How many events the filter lets through. */
    public long countEvents(Filter filter) {
        return reader.count("mention m", Conditions.events(filter, hits(filter)));
    }

    /**
     * Mentions by a dimension, the largest number first, times in their own order. Those of which it is not known stand
     * under the empty key; one with several values counts under each.
     */
    public List<Count> countMentions(Filter filter, Dimension dimension) {
        return reader.counts(Conditions.mentions(filter, hits(filter)), dimension);
    }

    /** The same for events. */
    public List<Count> countEvents(Filter filter, Dimension dimension) {
        return reader.counts(Conditions.events(filter, hits(filter)), dimension);
    }

    /**
     * Counts by several dimensions under one filter, the largest number first; what a value is not known of stands under
     * the empty key. What the filter asks of a dimension does not restrict the counts of that dimension itself: the count
     * under a value is the length of the list with that value chosen instead. A dimension without a count is absent.
     */
    public Map<Dimension, List<Count>> facets(Counted counted, Filter filter, Set<Dimension> dimensions) {
        return facets(counted, filter, dimensions, true);
    }

    /** The same counts of the list as it is: what the filter asks of a dimension restricts that dimension as well. */
    public Map<Dimension, List<Count>> counts(Counted counted, Filter filter, Set<Dimension> dimensions) {
        return facets(counted, filter, dimensions, false);
    }

    private Map<Dimension, List<Count>> facets(
            Counted counted, Filter filter, Set<Dimension> dimensions, boolean free) {
        return facets.of(
                new FacetCache.Question(counted, filter, Set.copyOf(dimensions), free),
                reader::lastSeq,
                () -> reader.facets(FacetQuery.of(counted, filter, dimensions, free, hits(filter))));
    }

    /** How many rows the list has. */
    public long count(Counted counted, Filter filter) {
        return switch (counted) {
            case MENTIONS -> countMentions(filter);
            case EVENTS -> countEvents(filter);
            case DOCUMENTS -> countDocuments(filter);
        };
    }

    /** Records that others coded; none of them is in any other answer of the archive. */
    public Page<OtherRow> others(OtherFilter filter, int limit, @Nullable String next) {
        return others.page(filter, limit, next);
    }

    /** How many records of others the filter lets through. */
    public long countOthers(OtherFilter filter) {
        return others.count(filter);
    }

    /** Records of others by a dimension; those of which it is not known stand under the empty key. */
    public List<Count> countOthers(OtherFilter filter, OtherDimension dimension) {
        return others.counts(filter, dimension);
    }

    /** Passes every record of others that the filter lets through, however many, without holding them in memory. */
    public void eachOther(OtherFilter filter, Consumer<OtherRow> consumer) {
        others.each(filter, consumer);
    }

    /** What the record rests on. */
    public Coverage coverage(boolean samples) {
        return reader.coverage(samples);
    }

    /** Passes every mention that the filter lets through, however many, without holding them in memory. */
    public void eachMention(Filter filter, Consumer<MentionRow> consumer) {
        reader.eachMention(Conditions.mentions(filter, hits(filter)), consumer);
    }

    /** Passes every event that the filter lets through, however many, without holding them in memory. */
    public void eachEvent(Filter filter, Consumer<EventRow> consumer) {
        reader.eachEvent(Conditions.events(filter, hits(filter)), consumer);
    }

    /** Passes every document that the filter lets through, however many, without holding them in memory. */
    public void eachDocument(Filter filter, Consumer<DocumentRow> consumer) {
        reader.eachDocument(Conditions.documents(filter, hits(filter)), consumer);
    }

    /**
     * Passages where words are found, best first: all words, {@code "phrases"}, {@code OR}, {@code -not}. Days of the
     * filter are those of publication; what it asks of acts, a mention in the passage must have, and days are then those
     * of the act. The filter's own words must be found as well.
     */
    public Page<SearchHit> search(String query, Filter filter, int limit, @Nullable String next) {
        return finder.find(query, filter, limit, next);
    }

    /**
     * How many passages {@link #search} finds by publisher, kind, language and year of publication, each whatever the filter
     * asks of it; years are left out where the filter asks of acts, whose days it then restricts.
     */
    public Map<Dimension, List<Count>> searchFacets(String query, Filter filter) {
        return finder.facets(query, filter);
    }

    /** Passes every passage in which one of the phrases may stand, and no other, in no order. */
    public void eachPassageWith(
            Collection<String> phrases, PhraseScan.Scope scope, Consumer<PhraseScan.Passage> consumer) {
        index.scan().each(phrases, scope, consumer);
    }

    /**
     * Passages by their numbers, in that order; what is no longer kept is left out.
     *
     * @param marks gives what is highlighted in the words of a passage, in code points of them
     */
    public List<SearchHit> passages(long[] numbers, Function<String, List<Span>> marks) {
        Map<Long, PhraseScan.Passage> found = index.scan().these(numbers).stream()
                .collect(Collectors.toMap(PhraseScan.Passage::number, Function.identity(), (a, b) -> a));
        List<Hit> hits = Arrays.stream(numbers)
                .mapToObj(found::get)
                .filter(Objects::nonNull)
                .map(p -> new Hit(p.number(), 0, p.documentId(), p.ordinal(), p.words(), marks.apply(p.words())))
                .toList();
        return passages.hits(hits);
    }

    /**
     * Events that touch a core interest, by interest, target, instrument and year. One with several interests or targets
     * is counted under each, so lines with a target do not add up to a number of events; those without do, within an
     * interest.
     *
     * @param byTarget whether lines are by target as well; else their target is empty
     */
    public List<InterestCount> countByInterest(Filter filter, boolean byTarget) {
        return reader.byInterest(Conditions.events(filter, hits(filter)), byTarget);
    }

    /** How many documents of each year the filter lets through, and how many characters they have. */
    public List<Volume> volumes(Filter filter) {
        return reader.volumes(Conditions.documents(filter, hits(filter)));
    }

    /** Grows whenever something is added or changed: what was counted at one number holds until the next. */
    public long changes() {
        return keeper.lastSeq();
    }

    /** Builds the search index anew from the database; searches meanwhile use the old one. */
    public synchronized void reindex() {
        index = upkeep.anew(index);
    }

    private long @Nullable [] hits(Filter filter) {
        String words = filter.query();
        return words == null ? null : index.search(words).passages();
    }

    @Override
    public synchronized void close() {
        try {
            index.close();
        } catch (UncheckedIOException | AlreadyClosedException e) {
            throw WriteFaults.ofIndex(store.dir(), e);
        } finally {
            store.close();
        }
    }
}
