package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.model.Language;

/** Measures the rules on published documents, where these are at hand. */
class LanguageCorpusTest {

  private static final Path CORPUS =
      Path.of(System.getProperty("plenary.shared", "none"), "corpus");
  private static final Pattern LANGUAGE = Pattern.compile("FRBRlanguage language=\"(\\w+)\"");
  private static final Pattern PREAMBLE = Pattern.compile("(?s)<preamble.*?</preamble>");
  private static final Pattern RECITAL =
      Pattern.compile("(?s)<container.*?<p[^>]*>(.*?)</container>");
  private static final Map<String, String> TAGS =
      Map.of("ara", "ar", "eng", "en", "fra", "fr", "rus", "ru", "spa", "es", "zho", "zh");

  @BeforeEach
  void needsTheCorpus() {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus of published documents");
  }

  @Test
  void tellsTheLanguageOfEveryDocument() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : published()) {
      String xml = Files.readString(file);
      String text = plain(xml.substring(xml.indexOf("</meta>") + 7));
      Optional<Language> expected = language(xml).map(Language::new);
      for (String part : List.of(text, text.substring(0, Math.min(200, text.length())))) {
        if (!Languages.detect(part).language().equals(expected)) {
          wrong.add(file.getFileName() + " " + Languages.detect(part));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
  void knowsTheOpeningsOfRecitals(String tag) throws IOException {
    int known = 0;
    int all = 0;
    for (Path file : published()) {
      String xml = Files.readString(file);
      if (!language(xml).equals(Optional.of(tag))) {
        continue;
      }
      Matcher preamble = PREAMBLE.matcher(xml);
      while (preamble.find()) {
        Matcher recital = RECITAL.matcher(preamble.group());
        while (recital.find()) {
          String text = plain(recital.group(1));
          all++;
          known += Languages.of(tag).orElseThrow().openings().preamble(text).isPresent() ? 1 : 0;
        }
      }
    }
    assertThat((double) known / all).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void readsHeadAndEndOfEverySetDocument() throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, String> letters =
        Map.of("A", "ar", "C", "zh", "E", "en", "F", "fr", "R", "ru", "S", "es");
    for (Path file : files(CORPUS.resolve("six/raw"), ".txt")) {
      String name = file.getFileName().toString().replace(".txt", "");
      LanguageRules rules =
          Languages.of(letters.getOrDefault(name.substring(name.length() - 1), "")).orElseThrow();
      List<String> lines = Files.readAllLines(file);
      boolean council = name.startsWith("SC");
      if (lines.stream().noneMatch(line -> rules.organs().formula(line).isPresent())) {
        wrong.add(name + " formula");
      }
      if (lines.stream()
          .noneMatch(
              line ->
                  council
                      ? rules.masthead().adoption(line).isPresent()
                      : rules.closing().meeting(line).isPresent())) {
        wrong.add(name + " adoption");
      }
      if (council
          && lines.stream().noneMatch(line -> rules.masthead().councilNumber(line).isPresent())) {
        wrong.add(name + " number");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Optional<String> language(String xml) {
    Matcher matcher = LANGUAGE.matcher(xml);
    return matcher.find() ? Optional.ofNullable(TAGS.get(matcher.group(1))) : Optional.empty();
  }

  private static List<Path> published() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("six/gold", "akn", "un-pdf/gold")) {
      all.addAll(files(CORPUS.resolve(folder), ".xml"));
    }
    return all;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String plain(String xml) {
    return xml.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
