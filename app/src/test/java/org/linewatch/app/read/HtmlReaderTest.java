package org.linewatch.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
    @ParameterizedTest
    @CsvSource({
        "gb2312, UTF-8",
        "gb2312, GBK",
        "utf-8, GBK",
        "gb2312, Big5",
        "iso-8859-1, UTF-8",
        "x-user-defined, UTF-8",
        "big5, Big5"
    })
    void theEncodingThatAPageDeclaresIsChecked(String declared, String real) throws Exception {
        String words = real.equals("Big5") ? "商務部宣佈，暫停進口澳大利亞葡萄酒。" : "商务部宣布，暂停进口澳大利亚葡萄酒。";
        String page = "<html><head><meta charset=\"" + declared + "\"><title>" + words + "</title></head><body><p>"
                + words + "</p></body></html>";
        Draft draft = Recorder.read(new HtmlReader(), "p.html", page.getBytes(Charset.forName(real)))
                .drafts
                .get(0);
        assertEquals(words, draft.text());
        assertEquals(words, draft.field(Field.TITLE));
    }
}
