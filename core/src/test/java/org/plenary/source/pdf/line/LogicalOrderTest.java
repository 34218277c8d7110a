package org.plenary.source.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicalOrderTest {

  /** Left: from left to right as seen. Right: as read. Letters stand for themselves. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "مالس|سلام",
        "12/34 مقر|رقم 12/34",
        "2020 ماع 12 موي|يوم 12 عام 2020",
        "A/RES/1/2 رارق|قرار A/RES/1/2",
        "20-17 نم|من 17-20",
      },
      delimiter = '|')
  void readsFromRightToLeft(String seen, String read) {
    assertThat(text(LogicalOrder.of(clusters(seen, 0), true, false))).isEqualTo(read);
  }

  @Test
  void mirrorsBracketsNamedAsSeen() {
    assertThat(text(LogicalOrder.of(clusters("(ب) دنب", 0), true, true))).isEqualTo("بند (ب)");
    assertThat(text(LogicalOrder.of(clusters(")ب( دنب", 0), true, false))).isEqualTo("بند (ب)");
  }

  @Test
  void letsTheOrderOfDrawingDecideWhatLooksTheSame() {
    List<Cluster> drawnFirst = clusters("May 2020 ", 2);
    drawnFirst.addAll(clusters("13", 1));
    assertThat(text(LogicalOrder.of(drawnFirst, true, false))).isEqualTo("13 May 2020");
    List<Cluster> drawnLast = clusters("May 2020 ", 1);
    drawnLast.addAll(clusters("13", 2));
    assertThat(text(LogicalOrder.of(drawnLast, true, false))).isEqualTo("May 2020 13");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        ".(A/76/30) 30 مقر|رقم 30 (A/76/30).",
        "A/RES/1/2 (XX) 30 مقر|رقم A/RES/1/2 (XX) 30",
        "Treaty Series, vol. رظنا|انظر Treaty Series, vol.",
      },
      delimiter = '|')
  void keepsBracketsAndStopsWithWhatTheyBelongTo(String seen, String read) {
    assertThat(text(LogicalOrder.of(clusters(seen, 0), true, true))).isEqualTo(read);
  }

  @Test
  void turnsOnlyTheForeignWordsOfALatinLine() {
    assertThat(text(LogicalOrder.of(clusters("the word مالس here", 0), false, false)))
        .isEqualTo("the word سلام here");
  }

  private static List<Cluster> clusters(String seen, int chunk) {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < seen.length(); i++) {
      clusters.add(new Cluster(i, seen.substring(i, i + 1), chunk));
    }
    return clusters;
  }

  private static String text(List<Cluster> clusters) {
    return clusters.stream().map(Cluster::text).collect(Collectors.joining());
  }
}
