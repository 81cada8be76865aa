package org.linewatch.app.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.linewatch.app.read.Draft;
import org.linewatch.app.read.Field;
import org.linewatch.app.read.InputFault;
import org.linewatch.app.read.Recorder;

class FeedReaderTest {
    private static Recorder read(String xml) throws IOException, InputFault {
        return Recorder.read(new FeedReader(), "f.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String why(String xml) {
        return assertThrows(InputFault.class, () -> read(xml)).why();
    }

    @Test
    void readsRss2() throws Exception {
        Recorder read = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Ministry of Trade</title><link>https://example.org</link><language>zh-cn</language>
                <description>News</description>
                <item><title>暂停进口 &amp; 公告</title><link>https://example.org/1</link><guid>urn:1</guid>
                <pubDate>Tue, 12 May 2020 00:30:00 +0800</pubDate><description>Short.</description>
                <content:encoded><![CDATA[<div><p>商务部宣布暂停进口。</p><script>x()</script><p>自即日起施行。</p></div>]]></content:encoded>
                </item>
                <item><title>Only a headline</title><link>https://example.org/2</link></item>
                <item><link>https://example.org/3</link><description> </description></item>
                </channel></rss>
                """);
        assertEquals(2, read.drafts.size());
        Draft first = read.drafts.get(0);
        assertEquals("f.xml#1", first.name());
        assertEquals("urn:1", first.id());
        assertEquals("暂停进口 & 公告", first.field(Field.TITLE));
        assertEquals("2020-05-12", first.field(Field.DATE), "the day of the entry's own zone");
        assertEquals("https://example.org/1", first.field(Field.ADDRESS));
        assertEquals("Ministry of Trade", first.field(Field.PUBLISHER));
        assertEquals("zh-cn", first.field(Field.LANGUAGE));
        assertEquals("商务部宣布暂停进口。\n\n自即日起施行。", first.text());
        assertEquals("Only a headline", read.drafts.get(1).text());
        assertEquals("https://example.org/2", read.drafts.get(1).id());
        assertEquals("f.xml#3", read.faults.get(0).name());
    }

    @Test
    void readsAtomAndRss1() throws Exception {
        Draft atom = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Agency</title><id>urn:f</id><updated>2020-06-01T00:00:00Z</updated>
                <entry><id>urn:e</id><title type="html">A &lt;b&gt;ban&lt;/b&gt;</title><link href="https://example.org/e"/>
                <updated>2020-06-01T00:00:00Z</updated><published>2020-05-31T23:30:00-05:00</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>
                </entry></feed>
                """).drafts.get(0);
        assertEquals("urn:e", atom.id());
        assertEquals("A ban", atom.field(Field.TITLE));
        assertEquals("2020-05-31", atom.field(Field.DATE));
        assertEquals("One.\n\nTwo.", atom.text());
        Draft rss1 = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org"><title>Old</title>
                <link>https://example.org</link><description>d</description></channel>
                <item rdf:about="https://example.org/a"><title>T</title><link>https://example.org/a</link>
                <description>Words of it.</description><dc:date>2009-06-03</dc:date></item></rdf:RDF>
                """).drafts.get(0);
        assertEquals("Words of it.", rss1.text());
        assertEquals("2009-06-03", rss1.field(Field.DATE));
    }

    @Test
    void anEncodingThatIsDeclaredIsChecked() throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"gb2312\"?><rss version=\"2.0\"><channel><title>朱镕基</title>"
                + "<link>https://example.org</link><description>d</description><item><title>商务部宣布暂停进口</title></item>"
                + "</channel></rss>";
        for (Charset charset : new Charset[] {Charset.forName("GBK"), StandardCharsets.UTF_8}) {
            Recorder read = Recorder.read(new FeedReader(), "f.rss", xml.getBytes(charset));
            assertEquals("商务部宣布暂停进口", read.drafts.get(0).text());
            assertEquals("朱镕基", read.drafts.get(0).field(Field.PUBLISHER));
        }
    }

    @Test
    void otherXmlIsToldApart() {
        assertTrue(why("<urlset><url/></urlset>").contains("begins with <urlset>"));
        assertTrue(why("<rss version=\"2.0\"><channel>").contains("no sound XML at line 1"));
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
        assertTrue(why(bomb).contains("DOCTYPE"), why(bomb));
        assertTrue(why("<!DOCTYPE rss SYSTEM \"file:///etc/hostname\"><rss/>").contains("DOCTYPE"));
        assertTrue(why("<rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                        + "</channel></rss>")
                .contains("no entries"));
    }
}
