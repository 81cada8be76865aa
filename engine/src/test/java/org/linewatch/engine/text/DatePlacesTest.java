package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewatch.engine.model.Language;
import org.linewatch.engine.model.PartialDate;
import org.linewatch.engine.text.DatePlaces.Place;

class DatePlacesTest {
    private static final String FILLER = "Nothing here tells when it was, neither before nor after. ".repeat(5);

    @Test
    void readsOnlyWhatStandsRoundACue() {
        assertEquals(List.of(), DatePlaces.english(FILLER));
        List<Place> places = DatePlaces.english(FILLER + "On Tuesday they met. " + FILLER);
        assertEquals(1, places.size());
        assertTrue(places.get(0).start() > 0 && places.get(0).end() < 2 * FILLER.length());
        assertEquals(List.of(), DatePlaces.chinese("双方举行了会谈。"));
    }

    @Test
    void placesThatTouchAreOne() {
        assertEquals(List.of(new Place(0, 23, DatePlaces.MONTH)), DatePlaces.english("in May and then in June"));
    }

    @Test
    void aModalVerbIsNoMonth() {
        assertEquals(List.of(), DatePlaces.english("they may march"));
    }

    /** Each way of writing a date is found in the midst of a long text, so its cue is known. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 2020-05-06",
                "on 6 May 2020",
                "in Sept. 2020",
                "since 2019",
                "on Friday",
                "this evening",
                "last night",
                "yesterday",
                "tomorrow",
                "last month",
                "next week",
                "during the weekend",
                "last autumn",
                "less than twelve months ago",
                "two years ago"
            })
    void everyEnglishDateHasACue(String date) {
        String text = FILLER + "They met " + date + ". " + FILLER;
        assertEquals(
                1,
                Dates.find(text, new Language("en"), new PartialDate(2020, 6, 10))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020年5月6日", "二〇二〇年", "今晚", "昨夜", "前天", "上个月", "星期五", "去年底", "即日", "日前"})
    void everyChineseDateHasACue(String date) {
        String text = "双方举行了会谈。".repeat(20) + date + "双方举行了会谈。" + "双方举行了会谈。".repeat(20);
        assertEquals(
                1,
                Dates.find(text, new Language("zh"), new PartialDate(2020, 6, 10))
                        .size());
    }
}
