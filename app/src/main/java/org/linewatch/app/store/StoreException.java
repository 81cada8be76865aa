package org.linewatch.app.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do what it was asked to. The message names the store and the cure. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the fault behind it, if there is one. */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
