package org.plenary.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void nothingIsSaidOfTheSame() {
    assertThat(UnifiedDiff.of("a", "one\ntwo\n", "one\ntwo\n")).isEmpty();
  }

  @Test
  void showsThreeLinesAround() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    assertThat(UnifiedDiff.of("a", before, before.replace("5\n", "five\nand\n")))
        .containsExactly(
            "--- a",
            "+++ a",
            "@@ -2,7 +2,8 @@",
            " 2",
            " 3",
            " 4",
            "-5",
            "+five",
            "+and",
            " 6",
            " 7",
            " 8");
  }

  @Test
  void whatItSaysLeadsFromTheOneToTheOther() {
    Random random = new Random(17);
    for (int i = 0; i < 300; i++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      List<String> diff = UnifiedDiff.of("a", String.join("\n", before), String.join("\n", after));
      assertThat(applied(before, diff)).isEqualTo(after);
    }
  }

  private static List<String> lines(Random random) {
    return IntStream.range(0, random.nextInt(40))
        .mapToObj(i -> "line " + random.nextInt(6))
        .collect(Collectors.toList());
  }

  private static List<String> applied(List<String> before, List<String> diff) {
    List<String> result = new ArrayList<>();
    int at = 0;
    for (String line : diff.subList(Math.min(2, diff.size()), diff.size())) {
      if (line.startsWith("@@")) {
        String[] parts = line.split("[-, +@]+", -1);
        int begin = Integer.parseInt(parts[1]) - (parts[2].equals("0") ? 0 : 1);
        while (at < begin) {
          result.add(before.get(at++));
        }
      } else if (line.startsWith("+")) {
        result.add(line.substring(1));
      } else {
        assertThat(before.get(at++)).isEqualTo(line.substring(1));
        if (line.startsWith(" ")) {
          result.add(line.substring(1));
        }
      }
    }
    result.addAll(before.subList(at, before.size()));
    return result;
  }
}
