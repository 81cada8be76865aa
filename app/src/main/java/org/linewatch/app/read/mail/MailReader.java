package org.linewatch.app.read.mail;

import java.io.IOException;
import org.linewatch.app.read.DocumentReader;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/** A file that is one mail. */
public final class MailReader implements DocumentReader {
    @Override
    public void read(Source source, Reading reading) throws IOException, InputFault {
        new Letter(source, reading.caps().read(source)).read(reading);
    }
}
