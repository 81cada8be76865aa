package org.linewatch.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as Maven wrote it into a resource. */
public final class Version implements IVersionProvider {
    private static final String CURRENT = read();

    /** The version. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        // Not the manifest's: a package has it only if the first class that was loaded of it came from the JAR.
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"linewatch " + current()};
    }
}
