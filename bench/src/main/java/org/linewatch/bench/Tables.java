package org.linewatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the recordings into the docs. A table stands between {@code <!-- table of bench/recordings/NAME.tsv -->} and {@code
 * <!-- end of table -->}; nobody writes there by hand.
 */
public final class Tables {
    /** The documents that have such tables. */
    public static final List<String> DOCUMENTS = List.of("README.md", "docs/scale.md", "docs/speed.md");

    private static final Pattern TABLE = Pattern.compile(
            "(<!-- table of (bench/recordings/[a-z-]+\\.tsv) -->\n\n).*?(\n<!-- end of table -->)", Pattern.DOTALL);

    private Tables() {}

    /** Takes the checkout's folder and writes the tables. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args.length == 0 ? "." : args[0]).toAbsolutePath().normalize();
        for (String document : DOCUMENTS) {
            Path file = root.resolve(document);
            Files.writeString(file, filled(root, Files.readString(file)));
        }
    }

    /** The text with its tables as the recordings have them. */
    public static String filled(Path root, String text) throws IOException {
        StringBuilder out = new StringBuilder();
        Matcher table = TABLE.matcher(text);
        while (table.find()) {
            String made = Recording.read(root.resolve(table.group(2))).markdown();
            table.appendReplacement(out, Matcher.quoteReplacement(table.group(1) + made + table.group(3)));
        }
        return table.appendTail(out).toString();
    }
}
