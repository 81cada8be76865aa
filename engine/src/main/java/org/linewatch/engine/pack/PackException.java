package org.linewatch.engine.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack is broken and was not loaded. Names every fault, not only the first. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<PackFault> faults;

    /**
     * A refusal for these faults.
     *
     * @param pack name of the folder or archive
     */
    public PackException(String pack, List<PackFault> faults) {
        super("The pack " + pack + " has " + faults.size() + (faults.size() == 1 ? " fault" : " faults") + ":\n"
                + faults.stream().map(PackFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** The faults, by file and line. */
    public List<PackFault> faults() {
        return faults;
    }
}
