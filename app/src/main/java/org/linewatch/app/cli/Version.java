package org.linewatch.app.cli;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the JAR's manifest. */
public final class Version implements IVersionProvider {
    /** The version, or {@code development} outside a JAR. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"linewatch " + current()};
    }
}
