package org.linewatch.app.read;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How likely a text is, character by character: the evidence by which encodings are told apart. The odds are coarse and
 * of the languages, not of any text: a hundred characters are two fifths of all Chinese, four hundred more nearly as
 * much; what the first level of GB 2312 and of Big5 holds beyond them is less common by far, and the rest is rare. In
 * Western European text single letters with accents stand between plain ones. All odds are natural logarithms of the
 * share that one character has in text of its kind.
 */
final class CharacterOdds {
    /** The commonest characters first. */
    private static final String SIMPLIFIED = ""
            + "的一是在不了有和人国这中大为上个我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所"
            + "民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日"
            + "那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想"
            + "已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指"
            + "几九区强放决西被干做必战先回则任取据处府研究委务院议商税投规律安保护际美英德俄韩台港澳宣布施措交言记答权益张严坚侵略裁口"
            + "易企禁止联报告书习近席央省市县村镇科技教育卫改善推深促协调创增率百千万亿元价格济贸信息网络责款章节违予罚令批准办范标监督"
            + "检查审认依照符须负担障领土海岛洋船空航东南北京亚非欧洲朝鲜越菲宾印尼马坡拿士兰瑞典挪威陶宛捷克波罗伊朗色列巴斯坦阿富汗乌"
            + "耳埃古墨廷智团织构银金融股票债券汽车钢铁煤炭石油稀粮食葡萄酒牛肉麦棉花旅游留签证";
    /** The same in traditional form, in the same order. */
    private static final String TRADITIONAL = ""
            + "的一是在不了有和人國這中大為上個我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所"
            + "民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日"
            + "那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想"
            + "已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指"
            + "幾九區強放決西被乾做必戰先回則任取據處府研究委務院議商稅投規律安保護際美英德俄韓台港澳宣佈施措交言記答權益張嚴堅侵略裁口"
            + "易企禁止聯報告書習近席央省市縣村鎮科技教育衛改善推深促協調創增率百千萬億元價格濟貿信息網絡責款章節違予罰令批准辦範標監督"
            + "檢查審認依照符須負擔障領土海島洋船空航東南北京亞非歐洲朝鮮越菲賓印尼馬坡拿士蘭瑞典挪威陶宛捷克波羅伊朗色列巴斯坦阿富汗烏"
            + "耳埃古墨廷智團織構銀金融股票債券汽車鋼鐵煤炭石油稀糧食葡萄酒牛肉麥棉花旅遊留簽證";

    private static final String CHINESE_MARKS = "，。、；：？！“”‘’（）《》「」『』—…·　";
    private static final String WESTERN_LETTERS = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜŒ";
    private static final String WESTERN_MARKS = "‘’“”–—…•·«»€£©®°§¿¡\u00A0„";

    /** Scripts of so few letters that one is likely behind another. */
    private static final Set<Character.UnicodeScript> ALPHABETS = EnumSet.of(
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    private static final int COMMONEST = 100;
    private static final float COMMONEST_CHINESE = log(0.40 / COMMONEST);
    private static final float COMMON_CHINESE = log(0.38 / 360);
    private static final float FIRST_LEVEL = log(0.20 / 3300);
    private static final float RARE_CHINESE = log(0.005 / 20_000);
    private static final float CHINESE_MARK = log(0.12 / CHINESE_MARKS.length());
    private static final float OTHER_WIDE = log(1e-4);
    private static final float PLAIN = log(1.0 / 63);
    private static final float WESTERN_IN_WORD = log(4e-3);
    private static final float WESTERN_ALONE = log(1e-4);
    private static final float WESTERN_MARK = log(1.5e-3);
    private static final float SAME_SCRIPT = log(1.0 / 40);
    private static final float OTHER_SCRIPT = log(1e-4);
    private static final float OTHER = log(1e-6);
    private static final float BROKEN = log(1e-11);
    /** Chinese seldom stands right behind a Latin letter. */
    private static final float BESIDE_LATIN = log(0.05);

    private static final Map<Integer, Float> OF = table();

    private CharacterOdds() {}

    /**
     * What a text weighs.
     *
     * @param odds sum of the logarithms
     * @param foreign how many characters are no ASCII
     * @param foreignOdds their part of the sum
     * @param broken how many stand for bytes that mean nothing, or mean nothing themselves
     */
    record Weight(double odds, int foreign, double foreignOdds, int broken) {}

    static Weight of(CharSequence text) {
        double odds = 0;
        double foreignOdds = 0;
        int foreign = 0;
        int broken = 0;
        int before = ' ';
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            float one = of(c, before, i + 1 < points.length ? points[i + 1] : ' ');
            odds += one;
            if (c >= 0x80) {
                foreign++;
                foreignOdds += one;
            }
            if (one == BROKEN) {
                broken++;
            }
            before = c;
        }
        return new Weight(odds, foreign, foreignOdds, broken);
    }

    private static float of(int c, int before, int after) {
        if (c < 0x80) {
            return c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c == '\f' ? PLAIN : BROKEN;
        }
        Float known = OF.get(c);
        if (WESTERN_LETTERS.indexOf(c) >= 0) {
            return latin(before) || latin(after) ? WESTERN_IN_WORD : WESTERN_ALONE;
        }
        if (known != null) {
            return Character.isIdeographic(c) && latin(before) ? known + BESIDE_LATIN : known;
        }
        if (Character.isIdeographic(c)) {
            return latin(before) ? RARE_CHINESE + BESIDE_LATIN : RARE_CHINESE;
        }
        if ((c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF5E)) {
            return OTHER_WIDE;
        }
        int type = Character.getType(c);
        if (c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.SURROGATE) {
            return BROKEN;
        }
        if (Character.isLetter(c)) {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            if (script == Character.UnicodeScript.LATIN) {
                return OTHER_SCRIPT;
            }
            if (!ALPHABETS.contains(script)) {
                return OTHER;
            }
            return Character.UnicodeScript.of(before) == script ? SAME_SCRIPT : OTHER_SCRIPT;
        }
        return OTHER;
    }

    private static boolean latin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map<Integer, Float> table() {
        Map<Integer, Float> out = new HashMap<>();
        firstLevel(out, Charset.forName("GB2312"), 0xB0, 0xD7);
        firstLevel(out, Charset.forName("Big5"), 0xA4, 0xC6);
        for (String characters : new String[] {SIMPLIFIED, TRADITIONAL}) {
            for (int i = 0; i < characters.length(); i++) {
                out.put((int) characters.charAt(i), i < COMMONEST ? COMMONEST_CHINESE : COMMON_CHINESE);
            }
        }
        WESTERN_MARKS.chars().forEach(c -> out.put(c, WESTERN_MARK));
        CHINESE_MARKS.chars().forEach(c -> out.put(c, CHINESE_MARK));
        return Map.copyOf(out);
    }

    /** The rows that an encoding gives to the characters in common use. */
    private static void firstLevel(Map<Integer, Float> out, Charset charset, int firstRow, int lastRow) {
        CharsetEncoder encoder = charset.newEncoder();
        for (char c = '\u4E00'; c < '\uA000'; c++) {
            if (encoder.canEncode(c)) {
                int row = String.valueOf(c).getBytes(charset)[0] & 0xFF;
                if (row >= firstRow && row <= lastRow) {
                    out.put((int) c, FIRST_LEVEL);
                }
            }
        }
    }

    private static float log(double share) {
        return (float) Math.log(share);
    }
}
