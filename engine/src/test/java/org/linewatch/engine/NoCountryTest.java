package org.linewatch.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine knows no country: neither its code nor its resources name the one whose pack is bundled. */
final class NoCountryTest {
    /** The state, its capital, regions and organs. The Chinese language is no country: 中文 and "Chinese" may stand. */
    private static final Pattern COUNTRY =
            Pattern.compile("\\b(China|CHN|PRC|Beijing|MOFCOM|NPCSC|Xinjiang|Tibet|Taiwan|Hong Kong|Kuomintang)\\b"
                    + "|中国|中华人民共和国|北京|商务部|外交部发言人|全国人大|国台办|新疆|西藏|台湾|香港");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    @Test
    void engineNamesNoCountry() throws IOException {
        Path main = Path.of(System.getProperty("linewatch.root"), "engine", "src", "main");
        List<Path> files;
        try (Stream<Path> tree = Files.walk(main)) {
            files = tree.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".bin"))
                    .toList();
        }
        assertFalse(files.isEmpty());
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            String code = file.toString().endsWith(".java") ? withoutComments(text) : text;
            names(code).forEach(name -> found.add(main.relativize(file) + ": " + name));
        }
        assertEquals(List.of(), found, "what is one country's belongs in its pack");
    }

    @Test
    void scanSeesCodeAndSkipsComments() {
        assertEquals(List.of("CHN", "商务部"), names(withoutComments("/** {@code CHN} */ x = \"CHN 商务部\"; // 中国")));
        assertEquals(List.of(), names("machine, Chinese, 中文"));
    }

    private static String withoutComments(String java) {
        return COMMENT.matcher(java).replaceAll("");
    }

    private static List<String> names(String text) {
        return COUNTRY.matcher(text).results().map(MatchResult::group).toList();
    }
}
