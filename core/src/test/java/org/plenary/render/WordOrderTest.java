package org.plenary.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.model.Deliberation;
import org.plenary.model.Language;
import org.plenary.render.EveryKind.Where;
import org.plenary.render.pdf.Frame;

/**
 * Whatever the format, the words of the output are the words of the model, numbers included, each
 * once and in order: those of the text, and apart from them those of notes, which stand elsewhere.
 */
class WordOrderTest {

  private static final Plenary PLENARY = Plenary.create();

  /**
   * Where the cells of a row stand beside each other: line by line in plain text, page by page in a
   * PDF, which repeats the heads of a table.
   */
  private static final Set<Format> SIDE_BY_SIDE = Set.of(Format.TXT, Format.PDF);

  static Stream<Arguments> formats() {
    return Stream.of(Format.values())
        .filter(format -> !Set.of(Format.AKN, Format.JSONL, Format.PDF).contains(format))
        .flatMap(
            format ->
                Stream.of("en", "zh")
                    .flatMap(
                        language ->
                            Stream.of(1, 2, 3).map(seed -> Arguments.of(format, language, seed))));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isThatOfTheModel(Format format, String language, int seed) throws Exception {
    check(format, language, seed);
  }

  @ParameterizedTest
  @CsvSource({"en, 3", "zh, 12"})
  void isThatOfTheModelInPdf(String language, int seed) throws Exception {
    check(Format.PDF, language, seed);
  }

  /** Notes of cells that go on over pages may change places; no word is lost, or off the frame. */
  @Tag("corpus")
  @ParameterizedTest
  @CsvSource({"en, 20", "zh, 20", "ar, 20"})
  void areAllInManyPdfs(String language, int seeds) throws Exception {
    for (int seed = 1; seed <= seeds; seed++) {
      EveryKind every = new EveryKind(seed, language.equals("zh") ? "，" : " ");
      byte[] pdf = PLENARY.write(every.deliberation(new Language(language)), Format.PDF);
      assertThat(Frame.outside(pdf)).as("seed %s", seed).isEmpty();
      // justified Chinese has room between letters, which is read as spaces
      String text = text(Format.PDF, pdf).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
      for (Where where : Where.values()) {
        assertThat(words(where, text))
            .as("seed %s, %s", seed, where)
            .hasSameElementsAs(every.words(where));
      }
    }
  }

  private static void check(Format format, String language, int seed) throws IOException {
    EveryKind every = new EveryKind(seed, language.equals("zh") ? "，" : " ");
    Deliberation deliberation = every.deliberation(new Language(language));
    String text = text(format, PLENARY.write(deliberation, format)).toLowerCase(Locale.ROOT);
    for (Where where : Where.values()) {
      boolean table = where == Where.TABLE || where == Where.TABLE_IN_NOTE;
      List<String> words = words(where, text);
      if (table && format == Format.PDF) {
        words = List.copyOf(new LinkedHashSet<>(words));
      }
      List<String> expected = every.words(where);
      if (table && SIDE_BY_SIDE.contains(format)) {
        assertThat(words).as(where.toString()).hasSameSizeAs(expected).containsAll(expected);
      } else {
        int same = 0;
        while (same < Math.min(words.size(), expected.size())
            && words.get(same).equals(expected.get(same))) {
          same++;
        }
        assertThat(from(words, same))
            .as("%s from word %s", where, same)
            .isEqualTo(from(expected, same));
      }
    }
  }

  private static List<String> words(Where where, String text) {
    return Pattern.compile(EveryKind.pattern(where))
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> from(List<String> words, int first) {
    return words.subList(first, Math.min(words.size(), first + 5));
  }

  private static String text(Format format, byte[] bytes) throws IOException {
    return switch (format) {
      case PDF -> {
        try (PDDocument document = Loader.loadPDF(bytes)) {
          yield new PDFTextStripper().getText(document);
        }
      }
      case DOCX -> docx(bytes);
      case HTML -> withoutTags(new String(bytes, UTF_8).replaceFirst("(?s)<head>.*</head>", ""));
      default -> new String(bytes, UTF_8);
    };
  }

  private static String docx(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("word/(document|footnotes)\\.xml")) {
          text.append(withoutTags(new String(zip.readAllBytes(), UTF_8)));
        }
      }
    }
    return text.toString();
  }

  private static String withoutTags(String xml) {
    return xml.replaceAll("<[^>]*>", "");
  }
}
