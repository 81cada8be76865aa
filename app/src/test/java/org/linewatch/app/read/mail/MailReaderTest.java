package org.linewatch.app.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.junit.jupiter.api.Test;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;
import org.linewatch.app.read.Source;

class MailReaderTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String WORDS = "商务部宣布，暂停进口澳大利亚葡萄酒，自即日起施行。朱镕基";

    private static Recorder read(byte[] mail) throws IOException, InputFault {
        return Recorder.read(new MailReader(), "m.eml", mail);
    }

    private static Recorder read(String mail) throws IOException, InputFault {
        return read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Draft one(byte[] mail) throws IOException, InputFault {
        Recorder read = read(mail);
        assertEquals(1, read.drafts.size());
        return read.drafts.get(0);
    }

    private static byte[] mail(String headers, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((headers + "\n\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static String encoded(String charset, byte[] bytes) {
        return "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    @Test
    void readsWhatAMailProgramWrites() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Message message = Message.Builder.of()
                .setSubject("公告：" + WORDS)
                .setFrom("Press Office <press@ministry.example.org>")
                .setDate(new java.util.Date(1589212800000L))
                .setBody(MultipartBuilder.create("mixed")
                        .addBodyPart(BodyPartBuilder.create()
                                .setBody(MultipartBuilder.create("alternative")
                                        .addTextPart(WORDS, StandardCharsets.UTF_8)
                                        .addBodyPart(BodyPartBuilder.create()
                                                .setBody("<p>" + WORDS + "</p>", "html", StandardCharsets.UTF_8))
                                        .build()))
                        .addBodyPart(BodyPartBuilder.create()
                                .setBody(new byte[] {1, 2, 3}, "application/pdf")
                                .setContentTransferEncoding("base64")
                                .setContentDisposition("attachment", "附件.pdf"))
                        .addBodyPart(BodyPartBuilder.create()
                                .setBody(new byte[] {1}, "image/png")
                                .setContentTransferEncoding("base64"))
                        .build())
                .build();
        new DefaultMessageWriter().writeMessage(message, bytes);
        Recorder read = read(bytes.toByteArray());
        Draft draft = read.drafts.get(0);
        assertEquals(WORDS, draft.text());
        assertEquals("公告：" + WORDS, draft.field(Field.TITLE));
        assertEquals("ministry.example.org", draft.field(Field.PUBLISHER));
        assertNull(draft.field(Field.SPEAKER));
        assertTrue(draft.fields().values().stream().noneMatch(value -> value.contains("Press")), "no name is kept");
        assertEquals(1, read.members.size());
        assertEquals("m.eml!附件.pdf", read.members.get(0).name());
        assertEquals(3, read.members.get(0).size());
    }

    @Test
    void theSendersDayAndNoBoxOfAnybodys() throws Exception {
        Draft draft = read("""
                From: Somebody <somebody@gmail.com>
                Date: Tue, 12 May 2020 00:30:00 +0800
                Subject: =?UTF-8?Q?A_note_=E2=80=93?= =?UTF-8?Q?_on_wine?= today

                The ministry suspended imports.
                """).drafts.get(0);
        assertEquals("2020-05-12", draft.field(Field.DATE));
        assertEquals("A note – on wine today", draft.field(Field.TITLE));
        assertNull(draft.field(Field.PUBLISHER));
    }

    @Test
    void brokenCharsetsAreReadByTheirBytes() throws Exception {
        byte[] gbk = WORDS.getBytes(GBK);
        for (String charset : List.of("gb2312", "x-unknown", "utf-8", "")) {
            String said = charset.isEmpty() ? "" : "; charset=" + charset;
            Draft draft = one(mail("Subject: " + encoded("gb2312", gbk) + "\nContent-Type: text/plain" + said, gbk));
            assertEquals(WORDS, draft.text(), charset);
            assertEquals(WORDS, draft.field(Field.TITLE), charset);
        }
        byte[] big5 = "商務部宣佈，暫停進口澳大利亞葡萄酒。".getBytes("Big5");
        assertEquals(
                "商務部宣佈，暫停進口澳大利亞葡萄酒。",
                one(mail("Subject: x\nContent-Type: text/plain; charset=unknown-8bit", big5))
                        .text());
        // A sender that cuts its subject in the midst of a character.
        byte[] utf8 = WORDS.getBytes(StandardCharsets.UTF_8);
        byte[] head = java.util.Arrays.copyOf(utf8, 10);
        byte[] tail = java.util.Arrays.copyOfRange(utf8, 10, utf8.length);
        Draft cut = one(mail(
                "Subject: " + encoded("utf-8", head) + "\n " + encoded("utf-8", tail) + "\nTo: x",
                "Words.".getBytes(GBK)));
        assertEquals(WORDS, cut.field(Field.TITLE));
        // A subject that nobody encoded.
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.writeBytes("Subject: ".getBytes(GBK));
        raw.writeBytes(gbk);
        raw.writeBytes("\r\n\r\nWords.".getBytes(GBK));
        assertEquals(WORDS, one(raw.toByteArray()).field(Field.TITLE));
    }

    @Test
    void theBetterOfTwoWaysIsTaken() throws Exception {
        String alternative = """
                Subject: x
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                %s
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><style>p {}</style><p>The ministry suspended imports =E2=80=93 at once.</p><p>It ga=
                ve no reason for it.</p></body></html>
                --b--
                """;
        String rich = "The ministry suspended imports – at once.\n\nIt gave no reason for it.";
        assertEquals(
                rich,
                read(String.format(alternative, "See the page.")).drafts.get(0).text());
        String plain = "The ministry suspended imports, and gave no reason.";
        assertEquals(
                plain, read(String.format(alternative, plain)).drafts.get(0).text());
    }

    @Test
    void aMailInAMailIsAMember() throws Exception {
        Recorder read = read("""
                Subject: outer
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; format=flowed

                Outer words that \nflow on.
                --b
                Content-Type: message/rfc822

                Subject: inner
                Content-Type: multipart/mixed; boundary=c

                --c

                Inner words.
                --c--
                --b--
                """);
        assertEquals("Outer words that flow on.", read.drafts.get(0).text());
        Source inner = read.members.get(0);
        assertEquals("m.eml!part-1.eml", inner.name());
        Recorder deeper = new Recorder();
        new MailReader().read(inner, deeper);
        assertEquals("inner", deeper.drafts.get(0).field(Field.TITLE));
        assertEquals("Inner words.", deeper.drafts.get(0).text());
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        String never = """
                Subject: x
                Content-Type: multipart/mixed; boundary=never

                The words stand here all the same, at length.
                """;
        assertTrue(read(never).drafts.get(0).text().contains("all the same"));
        assertTrue(
                why("Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n").contains("several parts"));
        assertTrue(why("Subject: x\n\n").contains("no text"));
        assertTrue(why("Just some words.\nNo mail.\n").contains("no mail"));
        assertTrue(
                why("Subject: x\nContent-Type: application/pkcs7-mime\n\nabc").contains("encrypted"));
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        InputFault binary = assertThrows(InputFault.class, () -> read(mail("Subject: x", noise)));
        assertTrue(binary.why().contains("binary"), binary.why());
        InputFault garbage = assertThrows(InputFault.class, () -> read(noise));
        assertTrue(garbage.why().contains("mail"), garbage.why());
        // A truncated attachment does not spoil the words.
        Recorder cut = read("""
                Subject: x
                Content-Type: multipart/mixed; boundary=b

                --b

                Sound words.
                --b
                Content-Type: application/pdf; name="a.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQ""");
        assertEquals("Sound words.", cut.drafts.get(0).text());
        assertEquals("m.eml!a.pdf", cut.members.get(0).name());
    }

    private static String why(String mail) {
        return assertThrows(InputFault.class, () -> read(mail)).why();
    }

    @Test
    void aBoxHoldsManyMails() throws Exception {
        String box = """
                From a@example.org Tue May 12 00:00:00 2020
                Subject: one

                First words.
                >From the second line on.

                From b@example.org Tue May 12 00:00:00 2020
                Subject: two

                Second words, said in a letter.
                From here on it is the same mail.

                From c@example.org Tue May 12 00:00:00 2020
                broken

                From d@example.org Tue May 12 00:00:00 2020
                Subject: four

                Fourth words.
                """;
        Recorder read = Recorder.read(new MailboxReader(), "box.mbox", box.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("box.mbox#1", "box.mbox#2", "box.mbox#4"),
                read.drafts.stream().map(Draft::name).toList());
        assertEquals(
                "First words.\nFrom the second line on.", read.drafts.get(0).text());
        assertTrue(read.drafts.get(1).text().contains("the same mail"));
        assertEquals("box.mbox#3", read.faults.get(0).name());
        assertThrows(
                InputFault.class,
                () -> Recorder.read(new MailboxReader(), "a.mbox", "Subject: x\n\nWords".getBytes(GBK)));
    }
}
