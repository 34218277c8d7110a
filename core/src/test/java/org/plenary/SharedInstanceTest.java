package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<Work, String> alone = results(works);

    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Map<Work, String>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        List<Work> some = new ArrayList<>(works);
        Collections.shuffle(some, new Random(i));
        together.add(
            threads.submit(
                () -> {
                  start.await();
                  return results(some.subList(0, works.size() / 3));
                }));
      }
      for (Future<Map<Work, String>> results : together) {
        assertThat(alone).containsAllEntriesOf(results.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Map<Work, String> results(List<Work> works) throws SourceException {
    Map<Work, String> results = new HashMap<>();
    for (Work work : works) {
      results.put(work, result(work));
    }
    return results;
  }

  /** All that comes of it: what was noticed, a sum of what was left out and of what was written. */
  private String result(Work work) throws SourceException {
    Conversion read = plenary.read(work.source());
    byte[] document = plenary.write(read.deliberation(), work.format());
    CRC32 sum = new CRC32();
    sum.update(document);
    sum.update(read.ledger().entries().toString().getBytes(UTF_8));
    List<Diagnostic> noticed = new ArrayList<>(read.diagnostics());
    switch (work.format()) {
      case AKN -> noticed.addAll(plenary.validate("a.xml", document));
      case PDF -> noticed.addAll(plenary.read("a.pdf", document).diagnostics());
      case DOCX -> noticed.addAll(plenary.read("a.docx", document).diagnostics());
      case HTML, TXT, MD, JSON, JSONL -> {}
    }
    return Long.toHexString(sum.getValue()) + " " + noticed;
  }
}
