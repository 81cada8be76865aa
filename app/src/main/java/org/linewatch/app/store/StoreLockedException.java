package org.linewatch.app.store;

import java.nio.file.Path;

/** Another process has the store open: a store serves one process at a time. */
public final class StoreLockedException extends StoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the store and who holds it.
     *
     * @param holder what is known of the other process, {@code PID 4711}
     */
    public StoreLockedException(Path store, String holder, Throwable cause) {
        super(
                "The store " + store + " is in use by another process (" + holder + "). Wait until it ends, or stop it."
                        + " Verbs share a store where 'linewatch serve' has it open.",
                cause);
    }
}
