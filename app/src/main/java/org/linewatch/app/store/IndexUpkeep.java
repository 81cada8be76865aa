package org.linewatch.app.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.LockObtainFailedException;
import org.linewatch.app.search.PassageIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the search index beside a store and brings it up to the store's log, or builds it anew where it cannot be. */
final class IndexUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);
    private static final String INDEX = "index";

    private final Path store;
    private final Path dir;
    private final Keeper keeper;
    private final PassageReader passages;

    /** For the index in a store's folder. */
    IndexUpkeep(Path store, Keeper keeper, PassageReader passages) {
        this.store = store;
        this.dir = store.resolve(INDEX);
        this.keeper = keeper;
        this.passages = passages;
    }

    /**
     * The index, with all in it that the store has.
     *
     * @throws StoreLockedException if somebody has it open
     * @throws StoreException if it cannot be written
     */
    PassageIndex open() {
        try {
            PassageIndex opened = readable();
            long from = opened.openedAt();
            if (from > keeper.lastSeq() || (from == -1 && keeper.lastSeq() > 0)) {
                LOG.warn("The search index {} is missing or not of this store and version; it is built anew", dir);
                opened.close();
                opened = PassageIndex.anew(dir);
                from = -1;
            }
            if (from < keeper.lastSeq()) {
                catchUp(opened, from);
            }
            return opened;
        } catch (LockObtainFailedException e) {
            throw new StoreLockedException(store, "or twice by this one", e);
        } catch (IOException e) {
            throw WriteFaults.ofIndex(store, e);
        }
    }

    private PassageIndex readable() throws IOException {
        try {
            return PassageIndex.open(dir);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The search index {} cannot be read: {}", dir, e.getMessage());
            return PassageIndex.anew(dir);
        }
    }

    /** The index built anew from the database; the old one answers meanwhile, if it can still be written. */
    PassageIndex anew(PassageIndex old) {
        if (old.writable()) {
            old.rebuild(() -> catchUp(old, -1));
            return old;
        }
        try {
            old.close();
            PassageIndex fresh = PassageIndex.anew(dir);
            try {
                catchUp(fresh, -1);
            } catch (RuntimeException e) {
                fresh.close(); // gives its lock back, for the next try
                throw e;
            }
            return fresh;
        } catch (IOException e) {
            throw WriteFaults.ofIndex(store, e);
        }
    }

    private void catchUp(PassageIndex behind, long from) {
        passages.eachSince(from, kept -> behind.replace(kept.document(), kept.passages(), kept.firstPassage()));
        behind.reached(keeper.lastSeq());
        behind.commit();
    }
}
