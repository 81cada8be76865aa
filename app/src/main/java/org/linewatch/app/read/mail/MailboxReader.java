package org.linewatch.app.read.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.BytesSource;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Names;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/** A box of mails (mbox): a line that begins with {@code From } and follows an empty line begins each. */
public final class MailboxReader implements DocumentReader {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        int most = reading.caps().rowBytes();
        long number = 0;
        boolean afterBlank = true;
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            for (byte[] line = line(in, most); line != null; line = line(in, most)) {
                if (afterBlank && starts(line, 0)) {
                    letter(source, number, mail, reading);
                    number++;
                    mail.reset();
                } else if (number == 0) {
                    throw new InputFault("This is no box of mails: its first line does not begin with 'From '. Name it"
                            + " .eml if it is one mail.");
                } else if (mail.size() <= most) {
                    int quoted = quotes(line);
                    mail.write(line, quoted, line.length - quoted);
                }
                afterBlank = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
            }
            letter(source, number, mail, reading);
        }
        if (number == 0) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
    }

    private static void letter(Source box, long number, ByteArrayOutputStream mail, Reading reading)
            throws IOException, InputFault {
        if (number == 0) {
            return;
        }
        Source source = new BytesSource(Names.row(box, number), mail.toByteArray());
        try {
            new Letter(source, reading.caps().read(source)).read(reading);
        } catch (InputFault e) {
            reading.fault(source.name(), "", e.why());
        }
        reading.goOn();
    }

    /** A line with its break, cut after the most; null at the end. */
    private static byte @Nullable [] line(InputStream in, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(128);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0; b = in.read()) {
            if (out.size() <= most) {
                out.write(b);
            }
            if (b == '\n') {
                break;
            }
        }
        return out.toByteArray();
    }

    /** One where the box has put a mark before a line of the mail that begins as a mail does. */
    private static int quotes(byte[] line) {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') {
            marks++;
        }
        return marks > 0 && starts(line, marks) ? 1 : 0;
    }

    private static boolean starts(byte[] line, int at) {
        for (int i = 0; i < FROM.length; i++) {
            if (at + i >= line.length || line[at + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }
}
