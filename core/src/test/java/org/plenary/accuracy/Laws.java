package org.plenary.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.diagnostic.Severity;
import org.plenary.source.Furniture;
import org.plenary.source.Ledger;
import org.plenary.source.SourceException;

/** What holds of every conversion, whatever the document. */
final class Laws {

  private static final int SHORTEST_TEXT = 12;

  private static final Pattern RULE = Pattern.compile("[\\W_]*");
  private static final Pattern PAGE = Pattern.compile(".*\\d.*|/?[.…]{1,3}/?");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern DIGITS = Pattern.compile("(?s).*\\d{4}.*");

  private final Path gold;
  private final Plenary strict;
  private final boolean renders;

  /**
   * @param gold the folder of the published files
   * @param schema the schema of the standard
   * @param renders whether the source has nothing that plain text cannot show
   */
  Laws(Path gold, Path schema, boolean renders) throws SourceException {
    this.gold = gold;
    this.strict = Plenary.builder().schema(schema).build();
    this.renders = renders;
  }

  /** The laws that a document breaks: its name and the law, a blank, and details. */
  List<String> broken(Converted document) {
    List<String> broken = new ArrayList<>();
    try {
      check(document, broken);
    } catch (SourceException e) {
      broken.add(document.name() + ".read " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return broken;
  }

  private void check(Converted document, List<String> broken) throws IOException, SourceException {
    String name = document.name();
    byte[] xml = document.xml();
    strict
        .validate(name, xml)
        .forEach(problem -> broken.add(name + "." + problem.code() + " " + problem.message()));
    document.conversion().diagnostics().stream()
        .filter(noticed -> noticed.severity() == Severity.ERROR)
        .limit(1)
        .forEach(noticed -> broken.add(name + ".errors " + noticed));
    ledger(document, broken);
    whole(document, broken);
    Places.broken(document).stream().limit(1).forEach(text -> broken.add(name + ".places " + text));
    byte[] again = Converted.of(document.source()).orElseThrow().xml();
    if (!Arrays.equals(xml, again)) {
      broken.add(name + ".deterministic " + difference(xml, again));
    }
    byte[] reread = written(Converted.PLENARY.read(name, xml));
    if (!Arrays.equals(xml, reread)) {
      broken.add(name + ".reread " + difference(xml, reread));
    }
    if (renders) {
      byte[] text = Converted.PLENARY.write(document.conversion().deliberation(), Format.TXT);
      byte[] reparsed = written(Converted.PLENARY.read(name, text));
      if (!Arrays.equals(xml, reparsed)) {
        broken.add(name + ".reparsed " + difference(xml, reparsed));
      }
    }
  }

  /** What was written has, with the ledger, no fewer letters than the plain text that was read. */
  private static void whole(Converted document, List<String> broken) throws IOException {
    if (!document.source().toString().endsWith(".txt")) {
      return;
    }
    long read = letters(Files.readString(document.source()));
    long written = letters(TAG.matcher(new String(document.xml(), UTF_8)).replaceAll(" "));
    long aside =
        document.conversion().ledger().entries().stream()
            .mapToLong(entry -> letters(entry.text()))
            .sum();
    if (written + aside < read) {
      broken.add(document.name() + ".less " + (read - written - aside) + " of " + read);
    }
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static byte[] written(Conversion conversion) {
    return Converted.PLENARY.write(conversion.deliberation(), Format.AKN);
  }

  private void ledger(Converted document, List<String> broken) throws IOException {
    StringBuilder all = new StringBuilder();
    String written = Structure.of(document.xml()).runningText();
    for (Ledger.Entry entry : document.conversion().ledger().entries()) {
      String text = Structure.squeezed(entry.text());
      if (entry.kind() != Furniture.TABLE_HEAD || !written.contains(text)) {
        all.append(text).append(' ');
      }
      if (!hasForm(entry)) {
        broken.add(document.name() + ".form " + entry.kind() + ": " + entry.text());
      }
    }
    Path published = gold.resolve(document.name() + ".xml");
    String ledger = all.toString();
    Structure.of(Files.readAllBytes(published)).bodyTexts().stream()
        .filter(text -> text.length() >= SHORTEST_TEXT && ledger.contains(text))
        .limit(1)
        .forEach(text -> broken.add(document.name() + ".ledger " + text));
    broken.addAll(lost(document, gold));
  }

  /**
   * What stands in the ledger is met in our text as often as in the published one.
   *
   * @param gold the folder of the published files
   */
  static List<String> lost(Converted document, Path gold) throws IOException {
    List<String> broken = new ArrayList<>();
    Path file = gold.resolve(document.name() + ".xml");
    String published = Structure.of(Files.readAllBytes(file)).runningText();
    String written = Structure.of(document.xml()).runningText();
    document.conversion().ledger().entries().stream()
        .map(entry -> Structure.squeezed(entry.text()))
        .filter(text -> text.length() >= SHORTEST_TEXT)
        .distinct()
        .filter(text -> times(text, published) > times(text, written))
        .forEach(text -> broken.add(document.name() + ".lost " + text));
    return broken;
  }

  private static int times(String text, String in) {
    int times = 0;
    for (int at = in.indexOf(text); at >= 0; at = in.indexOf(text, at + 1)) {
      times++;
    }
    return times;
  }

  /** Whether an entry looks as its kind does; running heads repeat and so have no form. */
  private static boolean hasForm(Ledger.Entry entry) {
    String text = entry.text().strip();
    return switch (entry.kind()) {
      case RULE, LEADER -> RULE.matcher(text).matches();
      case PAGE_NUMBER -> PAGE.matcher(text).matches();
      case JOB_NUMBER, BAR_CODE -> DIGITS.matcher(text).matches();
      case LINK -> text.startsWith("http");
      case CONTROL, MARKUP, RUNNING_HEAD, RECYCLE_NOTICE, TABLE_HEAD ->
          text.length() <= Furniture.RUNNING_HEAD.maximumLength();
    };
  }

  /** Where two files begin to differ, and how. */
  private static String difference(byte[] one, byte[] other) {
    List<String> before = new String(one, UTF_8).lines().toList();
    List<String> after = new String(other, UTF_8).lines().toList();
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (!before.get(i).equals(after.get(i))) {
        return before.get(i).strip() + " | " + after.get(i).strip();
      }
    }
    return before.size() + " lines | " + after.size() + " lines";
  }
}
