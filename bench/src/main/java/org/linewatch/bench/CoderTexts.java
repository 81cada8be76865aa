package org.linewatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.Passage;
import org.linewatch.engine.text.Passages;

/** The texts that the coder is timed on, cut into passages as a reader of documents would. */
final class CoderTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The laws of the corpus that have no bearing on security, by the beginnings of their names. */
    private static final List<String> PLAIN_LAWS = List.of(
            "个人所得税法",
            "中医药法",
            "会计法",
            "公共图书馆法",
            "农民专业合作社法",
            "劳动合同法",
            "印花税法",
            "噪声污染防治法",
            "学前教育法",
            "拍卖法",
            "残疾人保障法",
            "畜牧法",
            "票据法",
            "道路交通安全法");

    private final Path root;
    private final Path corpus;

    CoderTexts(Path root) {
        this.root = root;
        this.corpus = root.resolveSibling("shared").resolve("corpus");
    }

    /**
     * A text.
     *
     * @param bytes its length in UTF-8
     */
    record Text(String name, Language language, List<String> passages, long bytes) {
        Text {
            passages = List.copyOf(passages);
        }

        static Text of(String name, Language language, List<String> passages) {
            long bytes = 0;
            for (String passage : passages) {
                bytes += passage.getBytes(StandardCharsets.UTF_8).length;
            }
            return new Text(name, language, passages, bytes);
        }
    }

    /** News, press conferences in both languages, a manual (the docs of this project) and laws about other matters. */
    List<Text> all() throws IOException {
        return List.of(
                Text.of("news, English", Language.ENGLISH, news(8)),
                Text.of("press conferences, English", Language.ENGLISH, conferences("en-", 2)),
                Text.of("press conferences, Chinese", Language.CHINESE, conferences("zh-", 8)),
                Text.of("manual, English", Language.ENGLISH, manual()),
                Text.of("other laws, Chinese", Language.CHINESE, laws()));
    }

    /** One of so many items. */
    private List<String> news(int one) throws IOException {
        List<String> items = new ArrayList<>();
        lines(corpus.resolve("news-en"), "current-events-", line -> line.get("sections")
                .forEach(section -> section.get("items").forEach(item -> items.add(item.asText()))));
        return some(items, one);
    }

    /** The paragraphs of one of so many conferences. */
    private List<String> conferences(String language, int one) throws IOException {
        List<List<String>> all = new ArrayList<>();
        lines(corpus.resolve("mfa"), language, line -> {
            List<String> paragraphs = new ArrayList<>();
            line.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
            all.add(paragraphs);
        });
        return some(all, one).stream().flatMap(List::stream).toList();
    }

    private List<String> manual() throws IOException {
        List<String> passages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                add(Files.readString(file), Language.ENGLISH, passages);
            }
        }
        return passages;
    }

    private List<String> laws() throws IOException {
        List<String> passages = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.resolve("laws-zh"))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (PLAIN_LAWS.stream().anyMatch(name::startsWith)) {
                    add(Files.readString(file), Language.CHINESE, passages);
                }
            }
        }
        return passages;
    }

    private static void add(String text, Language language, List<String> passages) {
        for (Passage passage : Passages.of(text, language)) {
            passages.add(passage.text());
        }
    }

    private static void lines(Path folder, String prefix, Consumer<JsonNode> each) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(prefix) && name.endsWith(".jsonl")) {
                    for (String line : Files.readAllLines(file)) {
                        each.accept(JSON.readTree(line));
                    }
                }
            }
        }
    }

    private static <T> List<T> some(List<T> all, int one) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += one) {
            some.add(all.get(i));
        }
        return some;
    }
}
