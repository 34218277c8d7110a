package org.plenary.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.Batch;
import org.plenary.Format;
import org.plenary.Outcome;
import org.plenary.Plenary;
import org.plenary.schemas.AknSchemas;

/**
 * Akoma Ntoso that nobody would write: each element of the schema in twelve places where it may not
 * be, each attribute with eight values that it may not have. Whatever comes of it, it is a document
 * or one line, in no more than ten seconds. A run takes a thousand of them, others with {@code
 * -Dplenary.seed}; {@code -Dplenary.hostile} says how many.
 */
@Tag("mutation")
class HostileAknTest {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final Path SOUND =
      Path.of(System.getProperty("plenary.root"))
          .resolve("fixtures/src/main/resources/fixtures/broken/sound.xml");

  private static final Pattern NAMED =
      Pattern.compile("<xsd?:(element|attribute)\\s+name=\"([A-Za-z]+)\"");

  private static final Pattern OPEN = Pattern.compile("<([A-Za-z]+)(?=[ >])[^<>]*[^/]>");

  private static final int PLACES = 12;

  private static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "99999999999",
          "\u0663",
          "#",
          "/akn/../..//@/!",
          "\u202e\u0301x",
          "a".repeat(5_000));

  @Test
  void isADocumentOrOneLine() throws IOException {
    List<Batch.Document> documents = documents();
    Collections.shuffle(documents, new Random(Long.getLong("plenary.seed", 17)));
    List<Batch.Document> some =
        documents.subList(
            0, Math.min(documents.size(), Integer.getInteger("plenary.hostile", 1_000)));
    assertThat(some).hasSizeGreaterThan(100);
    List<String> broken = new ArrayList<>();
    for (Format format : Format.values()) {
      Batch batch = Batch.of(Plenary.create(), format).withJobs(1).withTimeout(LONGEST);
      Set<String> late = new HashSet<>();
      try (Stream<Outcome> outcomes = batch.convert(some.stream())) {
        outcomes.filter(HostileAknTest::isBroken).forEach(outcome -> late.add(outcome.name()));
      }
      // once more for those that other work on the machine may have held up
      try (Stream<Outcome> outcomes =
          batch.convert(some.stream().filter(document -> late.contains(document.name())))) {
        outcomes
            .filter(HostileAknTest::isBroken)
            .forEach(outcome -> broken.add(format + " " + outcome.name() + ": " + why(outcome)));
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean isBroken(Outcome outcome) {
    return switch (outcome.status()) {
      case BROKEN, TIMED_OUT, OUT_OF_MEMORY -> true;
      case DONE, FLAWED -> outcome.time().compareTo(LONGEST) > 0;
      case UNREADABLE -> outcome.message().isBlank() || outcome.message().lines().count() > 1;
    };
  }

  private static String why(Outcome outcome) {
    return outcome
        .cause()
        .map(bug -> bug + " at " + Stream.of(bug.getStackTrace()).limit(3).toList())
        .orElse(outcome.status() + " " + outcome.message());
  }

  private static List<Batch.Document> documents() throws IOException {
    String sound = Files.readString(SOUND);
    TreeSet<String> elements = new TreeSet<>();
    TreeSet<String> attributes = new TreeSet<>();
    try (InputStream schema = AknSchemas.location().openStream()) {
      Matcher named = NAMED.matcher(new String(schema.readAllBytes(), UTF_8));
      while (named.find()) {
        (named.group(1).equals("element") ? elements : attributes).add(named.group(2));
      }
    }
    List<Integer> places = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher open = OPEN.matcher(sound);
    while (open.find()) {
      places.add(open.end());
      starts.add(open.end(1));
    }
    List<Batch.Document> documents = new ArrayList<>();
    Random random = new Random(17);
    for (String element : elements) {
      for (int i = 0; i < PLACES; i++) {
        int place = places.get(1 + random.nextInt(places.size() - 1));
        String content = i % 3 == 0 ? "" : i % 3 == 1 ? "text" : "<p>text</p>";
        add(
            documents,
            element + i,
            sound,
            place,
            "<" + element + ">" + content + "</" + element + ">");
      }
    }
    for (String attribute : attributes) {
      for (int i = 0; i < VALUES.size(); i++) {
        int place = starts.get(1 + random.nextInt(starts.size() - 1));
        String rest = sound.substring(place, sound.indexOf('>', place));
        String bare = rest.replaceFirst("\\s" + attribute + "=\"[^\"]*\"", "");
        String changed =
            sound.substring(0, place)
                + " "
                + attribute
                + "=\""
                + VALUES.get(i)
                + "\""
                + bare
                + sound.substring(place + rest.length());
        add(documents, attribute + "=" + i, changed, 0, "");
      }
    }
    return documents;
  }

  private static void add(
      List<Batch.Document> documents, String name, String text, int place, String inserted) {
    byte[] bytes = (text.substring(0, place) + inserted + text.substring(place)).getBytes(UTF_8);
    documents.add(
        new Batch.Document(
            name + ".xml", plenary -> plenary.bytes(new ByteArrayInputStream(bytes))));
  }
}
