package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.source.SourceException;

@Timeout(60)
class BatchTest {

  private static byte[] text = {};

  private final Batch batch = Batch.of(Plenary.create(), Format.AKN).withJobs(3);

  @BeforeAll
  static void read() throws IOException {
    text = Files.readAllBytes(Fixtures.SEED);
  }

  @Test
  void outcomesComeInTheOrderOfTheDocuments() {
    List<Outcome> outcomes =
        batch.convert(IntStream.range(0, 20).mapToObj(i -> seed("d" + i))).toList();
    assertThat(outcomes).extracting(Outcome::status).containsOnly(Outcome.Status.DONE);
    assertThat(outcomes)
        .extracting(Outcome::name)
        .containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(i -> "d" + i).toList());
    assertThat(outcomes).extracting(Outcome::pages).containsOnly(1);
    assertThat(outcomes)
        .extracting(outcome -> new String(outcome.document(), UTF_8))
        .containsOnly(new String(outcomes.get(0).document(), UTF_8));
  }

  @Test
  void noMoreDocumentsAreAskedForThanThereIsRoom() {
    AtomicInteger asked = new AtomicInteger();
    try (Stream<Outcome> outcomes =
        batch.convert(
            Stream.iterate(0, i -> i + 1).peek(i -> asked.incrementAndGet()).map(i -> seed("d")))) {
      assertThat(outcomes.limit(10)).hasSize(10);
    }
    assertThat(asked.get()).isBetween(10, 10 + 2 * 3 + 1);
  }

  @Test
  void eachKindOfFailureIsAnOutcomeAndTheOthersGoOn() {
    CountDownLatch never = new CountDownLatch(1);
    List<Outcome> outcomes =
        batch
            .withTimeout(Duration.ofSeconds(2))
            .convert(
                Stream.of(
                    seed("good"),
                    new Batch.Document("none", plenary -> unreadable()),
                    new Batch.Document("slow", plenary -> awaited(never)),
                    new Batch.Document("bug", plenary -> bug()),
                    new Batch.Document("huge", plenary -> huge()),
                    seed("last")))
            .toList();
    assertThat(outcomes)
        .extracting(Outcome::status)
        .containsExactly(
            Outcome.Status.DONE,
            Outcome.Status.UNREADABLE,
            Outcome.Status.TIMED_OUT,
            Outcome.Status.BROKEN,
            Outcome.Status.OUT_OF_MEMORY,
            Outcome.Status.DONE);
    assertThat(outcomes.get(3).cause()).containsInstanceOf(IllegalStateException.class);
  }

  @Test
  void whereMemoryRanOutADocumentIsTriedAgainAlone() {
    AtomicInteger tries = new AtomicInteger();
    Batch.Document hungry =
        new Batch.Document("hungry", plenary -> tries.incrementAndGet() == 1 ? huge() : text);
    assertThat(batch.convert(Stream.of(seed("a"), hungry, seed("b"), seed("c"))))
        .extracting(Outcome::status)
        .containsOnly(Outcome.Status.DONE);
    assertThat(tries).hasValue(2);
  }

  /** Sets itself up once in the JVM, and only if there is memory. */
  private static final class Poisoned {
    static final byte[] ROOM = huge();
  }

  @Test
  void aClassThatHadNoMemoryToBeSetUpIsNoBug() {
    Batch.Document hungry = new Batch.Document("hungry", plenary -> Poisoned.ROOM);
    assertThat(batch.convert(Stream.of(hungry, hungry, seed("a"))))
        .extracting(Outcome::status)
        .containsExactly(
            Outcome.Status.OUT_OF_MEMORY, Outcome.Status.OUT_OF_MEMORY, Outcome.Status.DONE);
    Throwable known = catchThrowable(() -> assertThat(Poisoned.ROOM).isEmpty());
    assertThat(known).isInstanceOf(NoClassDefFoundError.class);
    assertThat(Outcome.isOutOfMemory(known)).isTrue();
    assertThat(Outcome.isOutOfMemory(new NoClassDefFoundError("org/example/Absent"))).isFalse();
  }

  @Test
  void outcomesAndConversionsCanBeSent() throws Exception {
    Outcome outcome = batch.convert(Stream.of(seed("a.txt"))).findFirst().orElseThrow();
    Outcome received = sent(outcome);
    assertThat(received.document()).isEqualTo(outcome.document());
    assertThat(received.diagnostics()).isEqualTo(outcome.diagnostics());
    Plenary plenary = Plenary.create();
    Conversion conversion = plenary.read("a.txt", text);
    Conversion other = sent(conversion);
    assertThat(other.diagnostics()).isEqualTo(conversion.diagnostics());
    assertThat(other.ledger()).isEqualTo(conversion.ledger());
    assertThat(plenary.write(other.deliberation(), Format.AKN)).isEqualTo(outcome.document());
  }

  @Test
  void oneInstanceServesManyThreads() {
    Plenary shared = Plenary.create();
    byte[] expected =
        Batch.of(shared, Format.HTML)
            .withJobs(1)
            .convert(Stream.of(seed("a")))
            .toList()
            .get(0)
            .document();
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(
                    i ->
                        Batch.of(shared, Format.HTML)
                            .withJobs(2)
                            .convert(Stream.of(seed("a"), seed("a")))
                            .toList())
                .flatMap(List::stream))
        .allMatch(outcome -> java.util.Arrays.equals(outcome.document(), expected));
  }

  @SuppressWarnings("unchecked")
  private static <T> T sent(T object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  /** A thread cannot be stopped; what it does for each line, element and break looks at its end. */
  @Test
  void whatIsGivenUpEndsSoon() throws InterruptedException {
    String open = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">";
    String number =
        open
            + "<statement name=\"resolution\"><meta/><mainBody><paragraph><num>"
            + "1.".repeat(300_000)
            + "</num><content><p>x</p></content></paragraph></mainBody></statement></akomaNtoso>";
    byte[] long1 = number.getBytes(UTF_8);
    byte[] long2 = new String(text, UTF_8).repeat(2_000).getBytes(UTF_8);
    for (Format format : List.of(Format.PDF, Format.DOCX)) {
      Batch batch =
          Batch.of(Plenary.create(), format).withJobs(1).withTimeout(Duration.ofMillis(300));
      Stream<Batch.Document> documents =
          Stream.of(long1, long2).map(bytes -> new Batch.Document("long", plenary -> bytes));
      try (Stream<Outcome> outcomes = batch.convert(documents)) {
        assertThat(outcomes.toList())
            .extracting(Outcome::status)
            .contains(Outcome.Status.TIMED_OUT);
      }
      for (int i = 0; i < 200 && works(); i++) {
        Thread.sleep(100);
      }
      assertThat(works()).as(format.name()).isFalse();
    }
  }

  private static boolean works() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(
            thread ->
                thread.getName().equals("plenary-worker")
                    && thread.getState() == Thread.State.RUNNABLE);
  }

  private static Batch.Document seed(String name) {
    return new Batch.Document(name, plenary -> text);
  }

  private static byte[] unreadable() throws SourceException {
    throw new SourceException("nothing to read");
  }

  private static byte[] bug() {
    throw new IllegalStateException("a bug");
  }

  private static byte[] huge() {
    throw new OutOfMemoryError("too large");
  }

  private static byte[] awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return text;
  }
}
