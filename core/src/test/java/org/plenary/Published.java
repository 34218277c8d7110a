package org.plenary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The published Akoma Ntoso in six languages and of the whole variety, where it is at hand. */
public final class Published {

  private static final List<String> FOLDERS = List.of("six/gold", "six2/gold", "akn");

  private Published() {}

  /** All files, by folder and name; without them the test says that it was skipped. */
  public static Stream<Path> files() throws IOException {
    return everyNth(1);
  }

  /** The first and then each so-and-so-many-th file of each folder. */
  public static Stream<Path> everyNth(int step) throws IOException {
    Path corpus = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus");
    Assumptions.assumeTrue(Files.exists(corpus), "skipped: no published files at " + corpus);
    List<Path> some = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
        List<Path> all = files.sorted().toList();
        for (int i = 0; i < all.size(); i += step) {
          some.add(all.get(i));
        }
      }
    }
    return some.stream();
  }
}
