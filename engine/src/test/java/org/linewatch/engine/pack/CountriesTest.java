package org.linewatch.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewatch.engine.model.Actor;
import org.linewatch.engine.pack.Tables.PlaceName;

final class CountriesTest {
    private final Countries countries = Countries.all();

    @Test
    void everyStateHasANameInBothLanguages() {
        assertEquals(249, countries.codes().size());
        for (String language : Countries.LANGUAGES) {
            Set<String> named = countries.placeNames().stream()
                    .filter(place -> place.language().equals(language))
                    .map(place -> place.actor().code())
                    .collect(Collectors.toSet());
            assertEquals(Set.copyOf(countries.codes()), named, language);
        }
    }

    @Test
    void codesTranslateBothWays() {
        assertEquals(Optional.of("NOR"), countries.alpha3("NO"));
        assertEquals(Optional.of("NO"), countries.alpha2("NOR"));
        assertEquals(Optional.empty(), countries.alpha3("ZZ"));
    }

    @Test
    void formsAreThoseOfPlainText() {
        assertTrue(forms("CIV").containsAll(List.of("Côte d’Ivoire", "Côte d'Ivoire", "Cote d'Ivoire", "Ivory Coast")));
        assertTrue(forms("BIH").containsAll(List.of("Bosnia & Herzegovina", "Bosnia and Herzegovina", "Bosnia")));
        assertTrue(forms("LCA").containsAll(List.of("St. Lucia", "Saint Lucia", "圣卢西亚")));
        assertTrue(forms("MMR").containsAll(List.of("Myanmar", "缅甸")));
        assertTrue(forms("GBR").containsAll(List.of("United Kingdom", "UK", "英国")));
    }

    @Test
    void formThatTwoStatesShareIsLeftOut() {
        Map<String, String> owners = new HashMap<>();
        for (PlaceName place : countries.placeNames()) {
            String other =
                    owners.put(place.language() + place.form(), place.actor().code());
            assertTrue(other == null || other.equals(place.actor().code()), place.form());
        }
        assertFalse(owners.containsKey("enCongo"));
    }

    @Test
    void packTakesPrecedence() {
        Pack pack = TestPack.full()
                .row(PackTable.PLACES, "form=Norway;lang=en;code=SWE;kind=country;note=a test")
                .load();
        List<PlaceName> merged = countries.with(pack);
        assertEquals(
                List.of(new Actor("SWE")),
                merged.stream()
                        .filter(place -> place.form().equals("Norway"))
                        .map(PlaceName::actor)
                        .toList());
        assertTrue(merged.stream().anyMatch(place -> place.form().equals("Bouvetian")));
        assertTrue(merged.stream().anyMatch(place -> place.form().equals("北约")));
    }

    @Test
    void actorsHaveNamesInBothLanguages() {
        ActorNames names = new ActorNames(TestPack.full().load());
        assertEquals("Norway", names.name(new Actor("NOR"), "en"));
        assertEquals("挪威", names.name(new Actor("NOR"), "zh"));
        assertEquals("European Union", names.name(new Actor("EU"), "en"));
        assertEquals("北约", names.name(new Actor("NATO"), "zh"));
        assertEquals("Harbour Office", names.name(new Actor("BVT/HARBOUR"), "en"));
        assertEquals("港务局", names.name(new Actor("BVT/HARBOUR"), "zh"));
        assertEquals("the Island", names.name(new Actor("BVT"), "en"), "the pack's own name to show");
        assertEquals("布韦岛", names.name(new Actor("BVT"), "zh"));
        assertEquals("Norway / UD", names.name(new Actor("NOR/UD"), "en"));
        assertEquals("XYZ", names.name(new Actor("XYZ"), "en"));
    }

    private List<String> forms(String code) {
        return countries.placeNames().stream()
                .filter(place -> place.actor().code().equals(code))
                .map(PlaceName::form)
                .toList();
    }
}
