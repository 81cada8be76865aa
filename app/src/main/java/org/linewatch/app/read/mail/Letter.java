package org.linewatch.app.read.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linewatch.app.read.Decoder;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.Hashes;
import org.linewatch.app.read.HtmlText;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Reading;
import org.linewatch.app.read.Source;

/**
 * One mail on its way to a document. Kept are the subject, the day, the words and the domain that it came from. Who wrote
 * it and to whom is not kept: a mail's people are no office-holders until something says so. Pictures, sound and
 * signatures are left out; all other attachments are read as files.
 */
final class Letter {
    private static final String EXTRACTOR = "eml/1";
    private static final List<String> HEADERS =
            List.of("From", "Date", "Subject", "Message-ID", "Received", "To", "MIME-Version", "Return-Path");
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2})[ -]+([A-Za-z]{3})[a-z]*[ -]+(\\d{4})(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d)");
    private static final Pattern DOMAIN = Pattern.compile("@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");
    /** Domains where anybody may have a box say nothing of who publishes. */
    private static final Set<String> ANYBODYS = Set.of(
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "qq.com",
            "foxmail.com",
            "163.com",
            "126.com",
            "yeah.net",
            "sina.com",
            "sina.cn",
            "sohu.com",
            "aliyun.com",
            "139.com",
            "protonmail.com",
            "proton.me",
            "gmx.de",
            "gmx.net",
            "web.de",
            "mail.ru");

    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?:image|audio|video|font)/.*|text/(?:x-)?v?c(?:alendar|ard)"
                    + "|application/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys|ms-tnef)|message/delivery-status.*");

    private final Source source;
    private final byte[] mail;
    private final List<Source> attachments = new ArrayList<>();
    private @Nullable InputFault unreadable;
    private boolean encrypted;

    Letter(Source source, byte[] mail) {
        this.source = source;
        this.mail = withoutEnvelope(mail);
    }

    /** A mail taken out of a box may still begin with the box's line. */
    private static byte[] withoutEnvelope(byte[] mail) {
        if (mail.length > 5 && new String(mail, 0, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("From ")) {
            int end = 0;
            while (end < mail.length && mail[end] != '\n') {
                end++;
            }
            return Arrays.copyOfRange(mail, Math.min(end + 1, mail.length), mail.length);
        }
        return mail;
    }

    void read(Reading reading) throws IOException, InputFault {
        if (mail.length == 0) {
            throw new InputFault("The file is empty: there is nothing to read.");
        }
        MailPart root = MailPart.of(mail);
        if (HEADERS.stream().noneMatch(name -> root.header(name) != null)) {
            throw new InputFault(
                    "This is no mail: it begins with none of a mail's headers. Give the file the name of its"
                            + " own format.");
        }
        String text = text(root);
        if (text.isBlank() && attachments.isEmpty()) {
            throw nothing(root);
        }
        if (!text.isBlank()) {
            reading.document(new Draft(source.name(), Hashes.of(mail), fields(root), text, EXTRACTOR));
        }
        if (unreadable != null) {
            reading.fault(source.name() + "!text", "", "A part of the mail was left out. " + unreadable.why());
        }
        for (Source attachment : attachments) {
            reading.goOn();
            reading.member(attachment);
        }
    }

    private InputFault nothing(MailPart root) {
        if (encrypted) {
            return new InputFault("The mail is encrypted: open it with its key and save it as text.");
        }
        if (unreadable != null) {
            return unreadable;
        }
        return root.multipart()
                ? new InputFault(
                        "The mail is said to have several parts, but none is there, or the line that parts them"
                                + " is missing: save it anew from the mail program.")
                : new InputFault("The mail holds no text: there is nothing to read.");
    }

    private Map<Field, String> fields(MailPart root) {
        Map<Field, String> out = new EnumMap<>(Field.class);
        String subject = root.header("Subject");
        if (subject != null && !subject.isBlank()) {
            out.put(Field.TITLE, subject);
        }
        String day = day(root.header("Date"));
        if (day != null) {
            out.put(Field.DATE, day);
        }
        String from = root.header("From");
        Matcher m = DOMAIN.matcher(from == null ? "" : from);
        if (m.find()) {
            String domain = m.group(1).toLowerCase(Locale.ROOT);
            if (!ANYBODYS.contains(domain)) {
                out.put(Field.PUBLISHER, domain);
            }
        }
        return out;
    }

    /** The sender's own day, in ISO form. */
    static @Nullable String day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Matcher m = DAY.matcher(written);
        if (m.find()) {
            int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
            int day = Integer.parseInt(m.group(1));
            return month > 0 && day > 0 && day < 32 ? String.format("%s-%02d-%02d", m.group(3), month, day) : null;
        }
        Matcher iso = ISO_DAY.matcher(written);
        return iso.find() ? iso.group() : null;
    }

    private String text(MailPart part) {
        String type = part.type();
        if (part.multipart()) {
            if (type.equals("multipart/encrypted")) {
                encrypted = true;
                return "";
            }
            return type.equals("multipart/alternative") ? better(part) : all(part);
        }
        if (type.matches("application/(?:x-)?pkcs7-mime")) {
            encrypted = true;
            return "";
        }
        boolean words = type.equals("text/plain") || type.equals("text/html");
        if (!words || part.disposition().equals("attachment")) {
            attach(part, type);
            return "";
        }
        return words(part, type);
    }

    private String all(MailPart part) {
        List<String> texts = new ArrayList<>();
        for (MailPart inner : part.parts()) {
            texts.add(text(inner));
        }
        if (part.parts().isEmpty() && part.preamble().length > 0) {
            texts.add(decoded(part.preamble(), null, "text/plain"));
        }
        return String.join(
                "\n\n", texts.stream().filter(text -> !text.isBlank()).toList());
    }

    /** Of the ways in which a mail says the same, the plain one, unless it says much less. */
    private String better(MailPart part) {
        String plain = "";
        String rich = "";
        for (MailPart way : part.parts()) {
            if (way.type().equals("text/plain")) {
                plain = plain.isEmpty() ? text(way) : plain;
            } else if (!LEFT_OUT.matcher(way.type()).matches()) {
                String text = text(way);
                rich = text.length() > rich.length() ? text : rich;
            }
        }
        return plain.length() * 2 < rich.length() ? rich : plain;
    }

    private String words(MailPart part, String type) {
        String text = decoded(part.bytes(), part.parameter("charset"), type);
        boolean flowed = "flowed".equalsIgnoreCase(part.parameter("format"));
        if (flowed) {
            String joint = "yes".equalsIgnoreCase(part.parameter("delsp")) ? "" : " ";
            return text.replaceAll("(?m)^-- $", "--").replaceAll(" \\r?\\n(?!\\r?\\n)", joint);
        }
        return text;
    }

    private String decoded(byte[] bytes, @Nullable String charset, String type) {
        if (bytes.length == 0) {
            return "";
        }
        // What nobody declared is said to be ASCII; that is no evidence.
        String said = charset == null || charset.equalsIgnoreCase("us-ascii") ? null : charset;
        try {
            return type.equals("text/html")
                    ? HtmlText.mail(bytes, said)
                    : Decoder.decode(bytes, said).strip();
        } catch (InputFault e) {
            boolean blank = e.why().contains("empty");
            unreadable = blank ? unreadable : e;
            return "";
        }
    }

    private void attach(MailPart part, String type) {
        if (LEFT_OUT.matcher(type).matches() || part.bytes().length == 0) {
            return;
        }
        String name = part.file();
        if (name == null) {
            name = "part-" + (attachments.size() + 1) + "." + ending(type);
        } else if (type.equals("message/rfc822") && !name.endsWith(".eml")) {
            name += ".eml";
        }
        attachments.add(source.member(name, part.bytes()));
    }

    private static String ending(String type) {
        return switch (type) {
            case "message/rfc822" -> "eml";
            case "text/plain" -> "txt";
            case "text/html" -> "html";
            case "text/csv" -> "csv";
            case "application/pdf" -> "pdf";
            case "application/zip" -> "zip";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "docx";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "xlsx";
            default -> type.substring(type.indexOf('/') + 1).replaceAll("[^a-z0-9]", "");
        };
    }
}
