package org.linewatch.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML as events. A DOCTYPE is refused, whatever stands in it: so no entity is ever expanded, and nothing outside the
 * file is ever fetched.
 */
public final class Xml {
    private static final SAXParserFactory FACTORY = factory();

    private Xml() {}

    /** Carries a fault, or the wish to stop, out of a handler. */
    public static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;

        private final transient InputFault fault;

        /** Stops with a fault. */
        public Stop(InputFault fault) {
            super(fault.why());
            this.fault = fault;
        }
    }

    /**
     * Parses to the end.
     *
     * @param part what is parsed, for messages
     * @param handler gets the events; may end the parsing with {@link Stop}
     * @throws InputFault if it is no sound XML or has a DOCTYPE, with line and column
     */
    public static void parse(InputStream in, String part, DefaultHandler handler) throws IOException, InputFault {
        parse(new InputSource(in), part, handler);
    }

    /** Parses characters, whatever encoding they declare. */
    public static void parse(Reader in, String part, DefaultHandler handler) throws IOException, InputFault {
        parse(new InputSource(in), part, handler);
    }

    private static void parse(InputSource in, String part, DefaultHandler handler) throws IOException, InputFault {
        try {
            XMLReader reader;
            synchronized (FACTORY) {
                reader = FACTORY.newSAXParser().getXMLReader();
            }
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("Nothing outside the file is fetched: " + systemId);
            });
            reader.parse(in);
        } catch (Stop e) {
            throw e.fault;
        } catch (SAXParseException e) {
            String place = "line " + e.getLineNumber() + ", column " + e.getColumnNumber();
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new InputFault(
                        "'" + part + "' has a DOCTYPE (" + place + "), by which a file can pull in or blow"
                                + " up other content: it is refused. Take the DOCTYPE out, or open the file and save it again.");
            }
            throw new InputFault("'" + part + "' is no sound XML at " + place + ": " + e.getMessage());
        } catch (SAXException | ParserConfigurationException e) {
            throw new InputFault("'" + part + "' is no sound XML: " + e.getMessage());
        }
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The platform's XML parser can refuse a DOCTYPE", e);
        }
    }
}
