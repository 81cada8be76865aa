package org.linewatch.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * Reads what a person types: words that must all be there, {@code "phrases"}, {@code OR} between alternatives,
 * {@code -not}. Whatever does not follow this is read as words; there is no wrong query.
 */
final class QueryReader {
    /** An optional minus before a phrase in straight, curly or Chinese quotes, or before a word. */
    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"|“([^”]*)”|「([^」]*)」|(\\S+))");

    private static final String OR = "OR";

    private final String field;
    private final QueryBuilder builder;

    QueryReader(String field, Analyzer analyzer) {
        this.field = field;
        this.builder = new QueryBuilder(analyzer);
    }

    /** The query; one without any word finds nothing. */
    Query read(String typed) {
        List<List<Query>> required = new ArrayList<>();
        List<Query> excluded = new ArrayList<>();
        boolean alternative = false;
        Matcher part = PART.matcher(typed.replace('\u3000', ' '));
        while (part.find()) {
            String word = part.group(5);
            if (OR.equals(word)) {
                alternative = !required.isEmpty();
                continue;
            }
            Query query = builder.createPhraseQuery(field, word == null ? phrase(part) : word);
            if (query == null) {
                continue;
            }
            if (!part.group(1).isEmpty()) {
                excluded.add(query);
            } else if (alternative) {
                required.get(required.size() - 1).add(query);
            } else {
                required.add(new ArrayList<>(List.of(query)));
            }
            alternative = false;
        }
        return combine(required, excluded);
    }

    private static String phrase(Matcher part) {
        for (int group = 2; group < 5; group++) {
            String words = part.group(group);
            if (words != null) {
                return words;
            }
        }
        return "";
    }

    private static Query combine(List<List<Query>> required, List<Query> excluded) {
        if (required.isEmpty() && excluded.isEmpty()) {
            return new MatchNoDocsQuery("no word in the query");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<Query> alternatives : required) {
            all.add(either(alternatives), Occur.MUST);
        }
        if (required.isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
        return all.build();
    }

    private static Query either(List<Query> alternatives) {
        if (alternatives.size() == 1) {
            return alternatives.get(0);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        alternatives.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
