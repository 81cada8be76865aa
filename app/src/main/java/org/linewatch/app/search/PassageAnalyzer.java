package org.linewatch.app.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Analyses both languages in one chain, so that mixed text and mixed queries need no guess of the language. The
 * tokenizer gives each Chinese character as a token of its own and other scripts by word; a run of Chinese in a query is
 * then a phrase of characters, which finds words of any length exactly. Traditional characters are made simplified;
 * English loses capitals, possessives, accents and inflection.
 */
final class PassageAnalyzer extends Analyzer {
    /** Changes whenever the same text may give other tokens; an index of another version is built anew. */
    static final String VERSION = "1";

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream stream = new CJKWidthFilter(source);
        stream = new EnglishPossessiveFilter(stream);
        stream = new LowerCaseFilter(stream);
        stream = new SimplifiedFilter(stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new KStemFilter(stream);
        return new TokenStreamComponents(source, stream);
    }
}
