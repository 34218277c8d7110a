package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

@Timeout(300)
class SharedInstanceTest {

  private static final int THREADS = 8;

  private final Plenary plenary = Plenary.create();

  /**
   * One thing to do.
   *
   * @param source the fixture
   * @param format what it is written as
   */
  private record Work(Path source, Format format) {}

  @Test
  void threadsThatDoDifferentThingsAtOnceGetWhatOneAloneGets() throws Exception {
    List<Work> works = new ArrayList<>();
    for (Path source : Fixtures.sources()) {
      for (Format format : Format.values()) {
        works.add(new Work(source, format));
      }
    }
    List<String> alone = new ArrayList<>();
    for (Work work : works) {
      alone.add(done(work));
    }
    assertThat(alone).doesNotHaveDuplicates();

    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int seed = i;
        results.add(threads.submit(() -> inAnyOrder(works, seed, start)));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<String> inAnyOrder(List<Work> works, int seed, CyclicBarrier start)
      throws Exception {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    String[] results = new String[works.size()];
    start.await();
    for (int i : order) {
      results[i] = done(works.get(i));
    }
    return List.of(results);
  }

  /** All that comes of it: what was noticed, what was left out, a sum of the document's bytes. */
  private String done(Work work) throws SourceException {
    Conversion read = plenary.read(work.source());
    byte[] document = plenary.write(read.deliberation(), work.format());
    CRC32 sum = new CRC32();
    sum.update(document);
    List<Diagnostic> problems =
        work.format() == Format.AKN ? plenary.validate("a.xml", document) : List.of();
    sum.update(read.ledger().entries().toString().getBytes(UTF_8));
    return String.join(
        " ",
        work.toString(),
        Long.toHexString(sum.getValue()),
        read.diagnostics().toString(),
        problems.toString());
  }
}
