package org.plenary.language.phrase;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.plenary.text.Characters;

/**
 * What each sign becomes when a text is folded, in tables of 256 signs that are made when the first
 * of their signs is met.
 */
final class PlainSigns {

  /** The sign is a space. */
  static final char SPACE = ' ';

  /** The sign is dropped, and belongs to the one before it. */
  static final char MARK = 1;

  /** The sign is dropped without a trace. */
  static final char FORMAT = 2;

  /** The sign is a presentation form, which may stand for several letters. */
  static final char APART = 3;

  /** From here on, what a sign becomes is itself a sign. */
  static final char FIRST_KEPT = ' ' + 1;

  private static final String DASHES = "-‐‑‒–—―−﹘﹣";
  private static final String APOSTROPHES = "'’‘‛ʼʹ′`´";
  private static final String QUOTES = "\"“”„‟«»″";
  private static final String ARABIC_LETTERS = "أإآٱىؤئ،؛؟۔٪";
  private static final String ARABIC_PLAIN = "اااايوي,;?.%";
  private static final String CHINESE_SIGNS = "。、；：，．";
  private static final String CHINESE_PLAIN = ".、;:,.";

  /** Traditional characters of the words that the rules of Chinese know. */
  private static final String TRADITIONAL =
      "並亞佈併侷億兩別刪劃務勵協員唸問嚮嚴國團埰執堅報實審寫將尋對屆廻弔強彆後從復慮慶"
          + "憂憤憶應懮捲採揚換摯撥擔據斷於時暫曏書會條棄極標樣權欵歡決準滿濟為無熱爲狀獲環發"
          + "瞭硏確祕稱穫節簡籲糰紀約納終組絕給絶經維緊締編緻總織繼續聖聯聲聽臨與興舉茲莊萬著"
          + "蓆處號衛補複覈見規視訂託記設許註証認誠說説調請諾謀謝謹證識議譴讚責賀賞質贊跤跼轉"
          + "迴這進過達遞遲選遺還鄭銘錄録錶鑑鑒長関關雙頁項預題願顧餘餬駁驚體髮麵點齣";

  private static final String SIMPLIFIED =
      "并亚布并局亿两别删划务励协员念问向严国团采执坚报实审写将寻对届回吊强别后从复虑庆"
          + "忧愤忆应忧卷采扬换挚拨担据断于时暂向书会条弃极标样权款欢决准满济为无热为状获环发"
          + "了研确秘称获节简吁团纪约纳终组绝给绝经维紧缔编致总织继续圣联声听临与兴举兹庄万着"
          + "席处号卫补复核见规视订托记设许注证认诚说说调请诺谋谢谨证识议谴赞责贺赏质赞交局转"
          + "回这进过达递迟选遗还郑铭录录表鉴鉴长关关双页项预题愿顾余糊驳惊体发面点出";

  private static final char TATWEEL = 'ـ';

  /** Beyond these letters, which Latin, Greek and Cyrillic take, accents are marks of their own. */
  private static final int LAST_ACCENTED = 0x052F;

  private static final AtomicReferenceArray<char @Nullable []> TABLES =
      new AtomicReferenceArray<>(256);

  private PlainSigns() {}

  /** What a sign becomes: another sign, or one of the constants. */
  static char of(char sign) {
    return page(sign >> 8)[sign & 0xFF];
  }

  /** What the 256 signs become whose upper byte is that number. */
  static char[] page(int number) {
    char @Nullable [] table = TABLES.get(number);
    return table == null ? made(number) : table;
  }

  private static char[] made(int number) {
    char[] table = new char[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = folded((char) ((number << 8) + i));
    }
    TABLES.set(number, table);
    return table;
  }

  private static char folded(char sign) {
    if (sign <= ' ' || Characters.isWhite(sign)) {
      return SPACE;
    }
    if ((sign >= 0xFB50 && sign <= 0xFDFF) || (sign >= 0xFE70 && sign <= 0xFEFC)) {
      return APART;
    }
    return switch (Character.getType(sign)) {
      case Character.FORMAT -> FORMAT;
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
      default -> sign == TATWEEL ? MARK : plain(sign);
    };
  }

  private static char plain(char sign) {
    if (sign >= 0xFF01 && sign <= 0xFF5E) {
      return Character.toLowerCase((char) (sign - 0xFEE0));
    }
    if (DASHES.indexOf(sign) >= 0) {
      return '-';
    }
    if (APOSTROPHES.indexOf(sign) >= 0) {
      return '\'';
    }
    if (QUOTES.indexOf(sign) >= 0) {
      return '"';
    }
    int arabic = ARABIC_LETTERS.indexOf(sign);
    if (arabic >= 0) {
      return ARABIC_PLAIN.charAt(arabic);
    }
    int chinese = CHINESE_SIGNS.indexOf(sign);
    if (chinese >= 0) {
      return CHINESE_PLAIN.charAt(chinese);
    }
    int traditional = TRADITIONAL.indexOf(sign);
    if (traditional >= 0) {
      return SIMPLIFIED.charAt(traditional);
    }
    if (Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(sign, 10));
    }
    return Character.toLowerCase(sign > LAST_ACCENTED ? sign : unaccented(sign));
  }

  private static char unaccented(char sign) {
    return Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0);
  }
}
