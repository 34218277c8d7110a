package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A deliberation has the same structural eIds in its six languages, which is what makes alignment
 * possible. The English text is the one that others are compared with.
 */
class SameStructureTest {

  @Test
  void sixLanguagesGetTheSameEIds() {
    List<Path> files = Corpus.SIX_RAW.documents();
    Map<String, Map<String, List<String>>> byDocument = new TreeMap<>();
    for (Converted document : Converted.of(files)) {
      String name = document.name().replaceAll("-?[A-Z]$", "");
      String language = document.name().substring(document.name().length() - 1);
      byDocument
          .computeIfAbsent(name, key -> new TreeMap<>())
          .put(language, Structure.of(document.xml()).eIds());
    }
    assertThat(byDocument).hasSize(12);
    List<String> different = new ArrayList<>();
    byDocument.forEach(
        (name, languages) -> {
          assertThat(languages.keySet()).as(name).hasSize(6);
          List<String> english = languages.getOrDefault("E", List.of());
          languages.forEach(
              (language, eIds) -> {
                if (!eIds.equals(english)) {
                  different.add(name + "." + language + " " + difference(eIds, english));
                }
              });
        });
    Exceptions.of("structure").explain(different);
  }

  private static String difference(List<String> eIds, List<String> english) {
    return "has "
        + eIds.stream().filter(id -> !english.contains(id)).collect(Collectors.joining(" "))
        + " and lacks "
        + english.stream().filter(id -> !eIds.contains(id)).collect(Collectors.joining(" "));
  }
}
