package org.linewatch.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewatch.app.store.Archive;
import org.linewatch.app.store.CodedDocument;
import org.linewatch.app.store.Filter;
import org.linewatch.app.store.Page;
import org.linewatch.app.store.Rows.SearchHit;
import org.linewatch.app.store.Samples;

/** The index follows the store, whatever happens to it. */
final class IndexLifeTest {
    @TempDir
    private Path dir;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(dir);
        archive.keep(SearchTest.documents());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private List<String> found(String query) {
        return archive.search(query, Filter.ALL, 50, null).items().stream()
                .map(SearchHit::documentId)
                .toList();
    }

    @Test
    void pagesCoverEverythingOnce() {
        List<CodedDocument> many = new ArrayList<>();
        for (int i = 0; i < 37; i++) {
            many.add(Samples.document("p" + i)
                    .paragraph("Barley " + "barley ".repeat(i % 5) + "and word" + i)
                    .build());
        }
        archive.keep(many);
        List<String> seen = new ArrayList<>();
        @Nullable String next = null;
        do {
            Page<SearchHit> page = archive.search("barley", Filter.ALL, 10, next);
            assertEquals(37, page.total());
            page.items().forEach(hit -> seen.add(hit.documentId()));
            next = page.next();
        } while (next != null);
        assertEquals(37, seen.size());
        assertEquals(37, seen.stream().distinct().count());
    }

    @Test
    void reindexingGivesTheSameIndex() {
        List<SearchHit> before =
                archive.search("huawei OR 华为", Filter.ALL, 50, null).items();
        archive.keep(List.of(Samples.document("en").paragraph("Huawei alone.").build()));
        archive.keep(List.of(Samples.document("en")
                .published("2021-03-22")
                .paragraph("China's ministry sanctioned ten Europeans over Xinjiang cotton.")
                .paragraph("Huawei will appeal, its lawyers said; a démarche followed.")
                .build()));
        archive.reindex();
        assertEquals(
                before, archive.search("huawei OR 华为", Filter.ALL, 50, null).items());
    }

    @Test
    void searchesFindEverythingWhileTheIndexIsBuiltAnew() throws Exception {
        List<CodedDocument> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(Samples.document("p" + i).paragraph("Barley no. " + i).build());
        }
        archive.keep(many);
        CompletableFuture<Void> reindexing = CompletableFuture.runAsync(archive::reindex);
        do {
            assertEquals(3000, archive.search("barley", Filter.ALL, 1, null).total());
        } while (!reindexing.isDone());
        reindexing.get();
        assertEquals(3000, archive.search("barley", Filter.ALL, 1, null).total());
    }

    @Test
    void aMissingOrCorruptIndexIsBuiltAnew() throws Exception {
        List<SearchHit> before =
                archive.search("huawei OR 华为", Filter.ALL, 50, null).items();
        archive.close();
        try (Stream<Path> files = Files.list(dir.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        archive = Archive.open(dir);
        assertEquals(
                before, archive.search("huawei OR 华为", Filter.ALL, 50, null).items());
        archive.close();
        try (Stream<Path> files = Files.list(dir.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        archive = Archive.open(dir);
        assertEquals(
                before, archive.search("huawei OR 华为", Filter.ALL, 50, null).items());
    }

    @Test
    void anIndexThatLagsBehindCatchesUp() throws Exception {
        archive.close();
        Path index = dir.resolve("index");
        Path copy = dir.resolve("copy");
        copy(index, copy);
        archive = Archive.open(dir);
        archive.keep(List.of(Samples.document("late").paragraph("A latecomer.").build()));
        archive.keep(List.of(Samples.document("en").paragraph("Other words.").build()));
        archive.keep(List.of(Samples.document("hant").build()));
        archive.close();
        copy(copy, index);
        archive = Archive.open(dir);
        assertEquals(List.of("late"), found("latecomer"));
        assertEquals(List.of(), found("xinjiang"));
        assertEquals(0, archive.search("警告", Filter.ALL, 5, null).total());
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (Stream<Path> old = Files.list(to)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
