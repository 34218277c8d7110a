package org.plenary.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.collation.align.Aligner;
import org.plenary.collation.align.Alignment;

/** Lines the published deliberations up in six languages and counts the pairs that belong. */
@Tag("corpus")
class AlignmentCorpusTest {

  @ParameterizedTest
  @CsvSource({"gold, 0.995", "docx, 0.99", "pdf, 0.98"})
  void pairsBelongTogether(String form, double least) {
    Map<String, Map<String, SixLanguages.Text>> published = SixLanguages.all("gold");
    Truth.Count sum = new Truth.Count(0, 0, 0, 0);
    StringBuilder table =
        new StringBuilder("| deliberation | precision | recall |\n|---|---|---|\n");
    List<String> complaints = new ArrayList<>();
    for (var group : SixLanguages.all(form).entrySet()) {
      Map<String, SixLanguages.Text> gold =
          published.entrySet().stream()
              .filter(g -> g.getKey().equals(group.getKey()))
              .findFirst()
              .orElseThrow()
              .getValue();
      List<String> letters = List.copyOf(group.getValue().keySet());
      Alignment alignment =
          Aligner.align(
              group.getValue().values().stream().map(SixLanguages.Text::version).toList());
      List<String> own = new ArrayList<>();
      Truth.Count count = new Truth(group.getKey(), gold).count(alignment, letters, own);
      own.stream().limit(8).forEach(line -> complaints.add(group.getKey() + " " + line));
      sum = sum.plus(count);
      table.append(line(group.getKey(), count));
    }
    System.out.println(table.append(line("all, from " + form, sum)));
    complaints.stream().limit(200).forEach(System.out::println);
    assertThat(sum.precision()).as("precision from " + form).isGreaterThanOrEqualTo(least);
    assertThat(sum.recall()).as("recall from " + form).isGreaterThanOrEqualTo(least);
  }

  private static String line(String name, Truth.Count count) {
    return String.format(
        Locale.ROOT, "| %s | %.4f | %.4f |%n", name, count.precision(), count.recall());
  }
}
