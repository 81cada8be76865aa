package org.linewatch.app.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Names of members: UTF-8 where the archive says so or the bytes are sound UTF-8, else GB18030, which Chinese Windows
 * writes, where that gives ideographs, else the old code page of MS-DOS.
 */
final class ZipNames {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset DOS = Charset.forName("IBM437");

    private ZipNames() {}

    static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null) {
            return entry.getName();
        }
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField path
                && path.getUnicodeName() != null
                && !entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return new String(path.getUnicodeName(), StandardCharsets.UTF_8);
        }
        try {
            return strict(raw, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
                return new String(raw, StandardCharsets.UTF_8);
            }
        }
        try {
            String chinese = strict(raw, GB18030);
            long ideographs =
                    chinese.codePoints().filter(Character::isIdeographic).count();
            long foreign = chinese.codePoints().filter(c -> c > 0x7F).count();
            if (ideographs * 2 >= foreign) {
                return chinese;
            }
        } catch (CharacterCodingException notChinese) {
            // The code page takes any bytes.
        }
        return new String(raw, DOS);
    }

    /** The name as it can be shown in one line. */
    static String printable(String name) {
        return name.codePoints()
                .map(c -> Character.isISOControl(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
