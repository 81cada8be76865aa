package org.linewatch.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewatch.engine.model.Language;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The ministry suspended imports of wine from Australia on Friday.
                    en | Lithuania's envoy was called in over the office in Taipei.
                    en | Its aim is the “great rejuvenation” (中华民族伟大复兴), a concept of 2012.
                    en | Xi told Merkel in Berlin that the Bundesbank and the Élysée were wrong.
                    zh | 商务部宣布将TechInsights等十四家外国实体列入不可靠实体清单。
                    zh | 中方坚决反对。
                    zh-Hant | 商務部發公告，將二十八間企業列入出口管制管控名單。
                    ja | 外務省は駐日大使を呼び出し、強く抗議した。
                    ja | 東京電力の福島第一原子力発電所について
                    ko | 중국 외교부는 이번 조치에 강력히 반대한다고 밝혔다.
                    ru | Министерство иностранных дел выразило решительный протест.
                    uk | Міністерство закордонних справ висловило протест її уряду.
                    ar | أعلنت وزارة الخارجية الصينية عن عقوبات جديدة
                    fa | وزارت امور خارجه چین گفت که با این اقدام مخالف است
                    de | Die Bundesregierung hat den Botschafter einbestellt und gegen das Vorgehen protestiert.
                    de | Streit um die Zulassung von Huawei beim Ausbau der Netze
                    fr | Le ministère a convoqué l'ambassadeur pour protester contre les sanctions.
                    es | El gobierno anunció que no se reunirá con los representantes de la empresa.
                    it | Il governo ha detto che non è possibile una riunione con gli ambasciatori.
                    pt | O governo não vai participar da reunião com os representantes do país.
                    nl | De regering heeft het bezoek aan China niet door laten gaan.
                    sv | Regeringen har inte sagt om det är möjligt att träffa ministern.
                    pl | Rząd nie zgodził się na to, że spotkanie zostało odwołane.
                    vi | Bộ Ngoại giao đã phản đối các hành động này của phía Trung Quốc.
                    tr | Bakanlık bu karar için bir açıklama yaptı ve çok sert tepki gösterdi.
                    id | Kementerian itu mengatakan bahwa mereka tidak akan hadir pada pertemuan tersebut.
                    und | Reuters
                    und | 1:17 P.M. EST
                    und | James S. Brady Press Briefing Room
                    und | 12.5 %
                    und | ...
                    """)
    void tells(String tag, String passage) {
        assertEquals(tag, Languages.of(passage).tag());
    }

    @Test
    void aShortPassageTakesTheLanguageOfItsDocumentIfTheScriptAllows() {
        assertEquals(Language.ENGLISH, Languages.of("Trade probe widened", Language.ENGLISH));
        assertEquals(Language.UNKNOWN, Languages.of("Trade probe widened", Language.CHINESE));
        assertEquals(Language.CHINESE, Languages.of("贸易", Language.ENGLISH));
    }
}
