package org.plenary.source.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.plenary.source.word.Ordinals;
import org.plenary.source.word.SymbolFonts;

/** Counts the paragraphs of lists as Word does when it prints them. */
final class DocLists {

  private static final int LEVELS = 9;
  private static final int BULLET = 23;

  /** A paragraph that was taken out of the list of its style. */
  private static final int NO_LIST = 0x7FF;

  /** The formats by their numbers in the file, where a file may use them. */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(0, "decimal"),
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(9, "chicago"),
          Map.entry(14, "decimalFullWidth"),
          Map.entry(17, "ideographDigital"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(22, "decimalZero"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseLegalSimplified"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(46, "arabicAlpha"),
          Map.entry(48, "arabicAbjad"),
          Map.entry(58, "russianLower"),
          Map.entry(59, "russianUpper"),
          Map.entry(255, "none"));

  private final Optional<ListTables> tables;
  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Map<Integer, boolean[]> used = new HashMap<>();
  private final Map<String, Boolean> started = new HashMap<>();

  DocLists(HWPFDocument document) {
    tables = Optional.ofNullable(document.getListTables());
  }

  /** A format by its number in the file; another where that is not known. */
  static String format(int number, String otherwise) {
    return FORMATS.getOrDefault(number, otherwise);
  }

  /** Counts a paragraph and gives what is printed before it, the tab or space after it included. */
  String count(Paragraph paragraph) {
    int list = paragraph.getIlfo();
    int level = paragraph.getIlvl();
    if (tables.isEmpty() || list <= 0 || list >= NO_LIST || level < 0 || level >= LEVELS) {
      return "";
    }
    try {
      return count(tables.get(), list, level);
    } catch (NoSuchElementException e) {
      // the list that the paragraph names is not in the file
      return "";
    }
  }

  private String count(ListTables of, int list, int at) {
    int definition = of.getLfo(list).getLsid();
    Optional<ListLevel> level = level(of, list, definition, at);
    if (level.isEmpty()) {
      return "";
    }
    step(of, list, definition, at);
    String number = label(of, list, definition, level.get());
    return number.isEmpty()
        ? ""
        : number
            + switch (level.get().getTypeOfCharFollowingTheNumber()) {
              case 0 -> "\t";
              case 1 -> " ";
              default -> "";
            };
  }

  private void step(ListTables of, int list, int definition, int at) {
    int[] numbers = counts.computeIfAbsent(definition, key -> new int[LEVELS]);
    boolean[] begun = used.computeIfAbsent(definition, key -> new boolean[LEVELS]);
    Optional<Integer> restart = restart(of, list, at);
    boolean first = restart.isPresent() && started.put(list + ":" + at, true) == null;
    if (first || !begun[at]) {
      numbers[at] = restart.orElseGet(() -> start(of, list, definition, at));
    } else {
      numbers[at]++;
    }
    begun[at] = true;
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      begun[deeper] = false;
    }
  }

  private static int start(ListTables of, int list, int definition, int at) {
    return level(of, list, definition, at).map(ListLevel::getStartAt).orElse(1);
  }

  /** What is printed: the text of the level, where characters below 9 stand for levels. */
  private String label(ListTables of, int list, int definition, ListLevel level) {
    String text = level.getNumberText() == null ? "" : level.getNumberText();
    if (level.getNumberFormat() == BULLET) {
      return SymbolFonts.read("", text);
    }
    int[] numbers = counts.getOrDefault(definition, new int[LEVELS]);
    boolean[] begun = used.getOrDefault(definition, new boolean[LEVELS]);
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= LEVELS) {
        label.append(c);
        continue;
      }
      int number = begun[c] ? numbers[c] : start(of, list, definition, c);
      int format = level(of, list, definition, c).map(ListLevel::getNumberFormat).orElse(0);
      String named = format(format, "decimal");
      boolean figures = level.isLegalNumbering() && !named.equals("none");
      label.append(Ordinals.write(number, figures ? "decimal" : named));
    }
    return label.toString();
  }

  private static Optional<ListLevel> level(ListTables of, int list, int definition, int at) {
    return override(of, list, at)
        .filter(ListFormatOverrideLevel::isFormatting)
        .map(ListFormatOverrideLevel::getLevel)
        .or(
            () ->
                of.getListData(definition) == null
                    ? Optional.empty()
                    : Optional.ofNullable(of.getLevel(definition, at)));
  }

  private static Optional<Integer> restart(ListTables of, int list, int at) {
    return override(of, list, at)
        .filter(ListFormatOverrideLevel::isStartAt)
        .map(ListFormatOverrideLevel::getIStartAt);
  }

  private static Optional<ListFormatOverrideLevel> override(ListTables of, int list, int at) {
    LFOData data = of.getLfoData(list);
    if (data == null || data.getRgLfoLvl() == null) {
      return Optional.empty();
    }
    for (ListFormatOverrideLevel level : data.getRgLfoLvl()) {
      if (level != null && level.getLevelNum() == at) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
