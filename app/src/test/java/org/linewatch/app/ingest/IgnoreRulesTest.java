package org.linewatch.app.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.app.read.InputFault;

/** Ignore files: examples, and made-up rules against Git, whose syntax they have. */
class IgnoreRulesTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource({
        "*.txt, a.txt, true",
        "*.txt, sub/a.txt, true",
        "/*.txt, sub/a.txt, false",
        "/a.txt, a.txt, true",
        "sub/a.txt, x/sub/a.txt, false",
        "**/sub/a.txt, x/sub/a.txt, true",
        "a/**/b, a/b, true",
        "a/**/b, a/x/y/b, true",
        "a/**, a/x, true",
        "a/**, a, false",
        "a?c, abc, true",
        "a?c, a/c, false",
        "a[0-9].txt, a7.txt, true",
        "a[!0-9].txt, a7.txt, false",
        "a[]-]b, a]b, true",
        "\\#a, #a, true",
        "\\!a, !a, true",
        "a.txt , a.txt, true",
        "草稿*, 草稿一.txt, true",
        "a.c, abc, false"
    })
    void readsThePatternsOfGit(String pattern, String path, boolean ignored) throws InputFault {
        assertEquals(
                ignored,
                Boolean.TRUE.equals(IgnoreRules.of(List.of(pattern), "f").ignores(path, false)));
    }

    @Test
    void theLastLineThatFitsCountsAndASlashMeansFolders() throws InputFault {
        IgnoreRules rules = IgnoreRules.of(List.of("# a comment", "", "*.txt", "!keep.txt", "build/"), "f");
        assertEquals(Boolean.FALSE, rules.ignores("keep.txt", false));
        assertEquals(Boolean.TRUE, rules.ignores("other.txt", false));
        assertEquals(null, rules.ignores("a.md", false));
        assertEquals(null, rules.ignores("build", false));
        assertEquals(Boolean.TRUE, rules.ignores("x/build", true));
    }

    @Test
    void anUnclosedBracketIsNamed() {
        InputFault fault = assertThrows(InputFault.class, () -> IgnoreRules.of(List.of("a", "b[c"), "my.ignore"));
        assertTrue(fault.why().startsWith("my.ignore, line 2: 'b[c' is no pattern"), fault.why());
    }

    @Test
    void agreesWithGit() throws Exception {
        git("init", "-q");
        Random random = new Random(20260102);
        int ignoredInAll = 0;
        for (int round = 0; round < 60; round++) {
            List<String> patterns = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                patterns.add(pattern(random));
            }
            Files.write(dir.resolve(".gitignore"), patterns);
            Set<String> paths = new TreeSet<>();
            for (int i = 0; i < 60; i++) {
                paths.add(path(random));
            }
            Set<String> git = new HashSet<>(git("check-ignore", "--no-index", "--stdin", String.join("\n", paths)));
            IgnoreRules rules = IgnoreRules.of(patterns, "f");
            for (String path : paths) {
                assertEquals(git.contains(path), ignored(rules, path), () -> patterns + " on " + path);
            }
            ignoredInAll += git.size();
        }
        assertTrue(ignoredInAll > 200, "the made-up rules must fit often enough to show something");
    }

    /** As a walk does: a folder that is left out takes all below with it. */
    private static boolean ignored(IgnoreRules rules, String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (Boolean.TRUE.equals(rules.ignores(path.substring(0, slash), true))) {
                return true;
            }
        }
        return Boolean.TRUE.equals(rules.ignores(path, false));
    }

    private static String pattern(Random random) {
        String[] parts = {"a", "b", "ab", "*", "?", "a*", "*b", "[ab]", "[!a]", "**", "a.b", "\\a", "[a-c]b", "*.b"};
        StringBuilder out = new StringBuilder(random.nextInt(5) == 0 ? "!" : "");
        out.append(random.nextInt(4) == 0 ? "/" : "");
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            out.append(i == 0 ? "" : "/").append(parts[random.nextInt(parts.length)]);
        }
        return out.append(random.nextInt(5) == 0 ? "/" : "").toString();
    }

    private static String path(Random random) {
        String[] parts = {"a", "b", "c", "ab", "a.b", "bb", "ba", "abc"};
        StringBuilder out = new StringBuilder();
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            out.append(i == 0 ? "" : "/").append(parts[random.nextInt(parts.length)]);
        }
        return out.toString();
    }

    private List<String> git(String... arguments) throws Exception {
        boolean fed = arguments.length > 2;
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments).subList(0, fed ? arguments.length - 1 : arguments.length));
        Process git;
        try {
            git = new ProcessBuilder(command).directory(dir.toFile()).start();
        } catch (IOException e) {
            Assumptions.abort("git is not installed");
            return List.of();
        }
        try (var in = git.getOutputStream()) {
            if (fed) {
                in.write(arguments[arguments.length - 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        List<String> said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertTrue(git.waitFor(20, TimeUnit.SECONDS));
        return said;
    }
}
