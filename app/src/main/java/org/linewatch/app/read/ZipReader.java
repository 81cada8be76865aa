package org.linewatch.app.read;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Zip archives: each member is read as a file would be, by the reader of its format, in the order of the archive's table;
 * archives in it as well. Nothing is unpacked to the disk, yet a member whose name leads out of the archive is refused, as
 * are encrypted ones, those that share bytes with others, and what unpacks to too much.
 */
final class ZipReader implements DocumentReader {
    private static final Pattern LEADS_OUT = Pattern.compile("^[/\\\\]|^[A-Za-z]:|(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)|\0");
    private static final Pattern HIDDEN = Pattern.compile("(?:^|[/\\\\])(?:\\.|__MACOSX(?:[/\\\\]|$))");
    private static final int HEADER = 30;

    private final Predicate<String> known;

    /** @param known whether the format is known that a name tells of */
    ZipReader(Predicate<String> known) {
        this.known = known;
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public int appetite() {
        return 1; // An archive inside another is held; of one in a file there is only the table.
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        Path path = source.path();
        try (SeekableByteChannel channel = path == null
                        ? new SeekableInMemoryByteChannel(reading.caps().read(source))
                        : Files.newByteChannel(path);
                ZipFile zip = open(channel)) {
            Expansion above = source instanceof ZipMember member ? member.expansion() : null;
            Expansion expansion =
                    new Expansion(above, channel.size(), reading.caps().expansion());
            members(source, zip, expansion, reading);
        }
    }

    private static ZipFile open(SeekableByteChannel channel) throws InputFault {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw new InputFault("This is no zip archive, or its end, where the table of members stands, is cut off:"
                    + " copy or fetch it again.");
        }
    }

    private void members(Source source, ZipFile zip, Expansion expansion, Reading reading)
            throws IOException, InputFault {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.isEmpty()) {
            throw new InputFault("The archive is empty: there is nothing to read.");
        }
        if (entries.size() > reading.caps().members()) {
            throw new InputFault("The archive has " + entries.size() + " members, more than "
                    + reading.caps().members() + ": unpack it, or allow more with --most-members.");
        }
        Set<ZipArchiveEntry> shared = sharing(entries);
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            reading.goOn();
            String name = ZipNames.of(entry);
            if (entry.isDirectory() && !LEADS_OUT.matcher(name).find()) {
                continue;
            }
            String shown = source.name() + "!" + ZipNames.printable(name);
            String refused = refused(zip, entry, name, shared, names);
            if (refused != null) {
                reading.fault(shown, "", refused);
            } else if (HIDDEN.matcher(name).find() || entry.isUnixSymlink() || !known.test(name)) {
                reading.leftOut(shown);
            } else {
                reading.member(new ZipMember(shown, zip, entry, expansion));
                if (expansion.spent()) {
                    throw new InputFault(
                            String.valueOf(expansion.tooMuch("The archive").getMessage()));
                }
            }
            reading.at(entry.getLocalHeaderOffset() + entry.getCompressedSize());
        }
    }

    private static @Nullable String refused(
            ZipFile zip, ZipArchiveEntry entry, String name, Set<ZipArchiveEntry> shared, Set<String> names) {
        if (LEADS_OUT.matcher(name).find()) {
            return "Its name leads out of the archive, as in archives that are made to harm: it is refused."
                    + " Unpack it yourself under another name if you trust it.";
        }
        if (!names.add(name)) {
            return "Another member of the archive has the same name: it is refused. Unpack it under another name.";
        }
        if (shared.contains(entry)) {
            return "It shares bytes with another member, as in archives that are made to harm: it is refused.";
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "It is encrypted: unpack it with its password, and ingest what comes out.";
        }
        if (!zip.canReadEntryData(entry)) {
            return "It is packed by a method that is not read (" + entry.getMethod() + "): pack it anew with Deflate.";
        }
        return null;
    }

    /** Members whose bytes begin before those of the one in front of them end. */
    private static Set<ZipArchiveEntry> sharing(List<ZipArchiveEntry> entries) {
        List<ZipArchiveEntry> placed = new ArrayList<>(entries);
        placed.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        Set<ZipArchiveEntry> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        long end = -1;
        for (ZipArchiveEntry entry : placed) {
            if (entry.getLocalHeaderOffset() < end) {
                shared.add(entry);
            }
            end = Math.max(end, entry.getLocalHeaderOffset() + HEADER + Math.max(0, entry.getCompressedSize()));
        }
        return shared;
    }
}
