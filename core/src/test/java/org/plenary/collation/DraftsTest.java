package org.plenary.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.Plenary;
import org.plenary.collation.compare.Change;
import org.plenary.collation.compare.Comparer;
import org.plenary.collation.compare.Comparison;
import org.plenary.model.Deliberation;

/** Compares real drafts with what was adopted. */
@Tag("corpus")
class DraftsTest {

  private static final Plenary PLENARY = Plenary.create();

  /** Every paragraph that stands in both texts is told as the same, as often as it stands there. */
  @Test
  void whatIsEqualIsTheSame() {
    int equal = 0;
    int pairs = 0;
    List<String> missed = new ArrayList<>();
    StringBuilder table = new StringBuilder();
    for (Path adopted : SixLanguages.files("corpus/drafts/adopted")) {
      String name = adopted.getFileName().toString().replace(".xml", "");
      Path draft = adopted.resolveSibling("../pdf/" + name + ".pdf").normalize();
      Comparison comparison = Comparer.compare(expression(draft), expression(adopted));
      Map<String, Integer> was = texts(comparison.older());
      Map<String, Integer> same = new HashMap<>();
      for (Change change : comparison.changes()) {
        if (change.kind() == Change.Kind.SAME) {
          same.merge(change.newer().get(0).text(), 1, Integer::sum);
        }
      }
      for (Map.Entry<String, Integer> is : texts(comparison.newer()).entrySet()) {
        int both = Math.min(is.getValue(), was.getOrDefault(is.getKey(), 0));
        equal += both;
        if (same.getOrDefault(is.getKey(), 0) < both) {
          missed.add(name + ": " + is.getKey());
        }
      }
      pairs++;
      table.append(name).append(": ").append(Plenary.summary(comparison)).append('\n');
    }
    System.out.println(table + "" + equal + " equal paragraphs in " + pairs + " pairs");
    assertThat(pairs).isEqualTo(69);
    assertThat(equal).isGreaterThan(1000);
    assertThat(missed).isEmpty();
  }

  /** Accepting what was tracked gives the adopted text, refusing it the draft. */
  @Test
  void trackedChangesHoldBoth() throws Exception {
    List<String> different = new ArrayList<>();
    for (Path adopted : SixLanguages.files("corpus/drafts/adopted")) {
      String name = adopted.getFileName().toString().replace(".xml", "");
      Path draft = adopted.resolveSibling("../pdf/" + name + ".pdf").normalize();
      Comparison comparison = Comparer.compare(expression(draft), expression(adopted));
      TrackedChangesTest.difference(comparison).ifPresent(of -> different.add(name + ": " + of));
    }
    assertThat(different).isEmpty();
  }

  private static Expression expression(Path file) {
    Deliberation deliberation = SixLanguages.read(file);
    return Expression.of(file.getFileName().toString(), deliberation, PLENARY.eIds(deliberation));
  }

  private static Map<String, Integer> texts(Expression text) {
    Map<String, Integer> texts = new HashMap<>();
    SixLanguages.segments(text).forEach(segment -> texts.merge(segment.text(), 1, Integer::sum));
    return texts;
  }
}
