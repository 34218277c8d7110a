package org.plenary.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signs that stand in the chapters for what cannot be seen, or would not survive an editor. */
final class Signs {

  private static final Map<Character, Character> MEANINGS =
      new TreeMap<>(Map.of('␠', ' ', '␉', '\t', '␌', '\f', '␍', '\r', '⍽', '\u00a0'));

  private static final Pattern SIGN =
      Pattern.compile("(?:([␠␉␌␍⍽])|⟨U\\+([0-9A-F]{4,5})⟩)(?:×(\\d{1,3}))?");

  private static final Pattern AT_END = Pattern.compile(" +$");

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zs}&&[^ \u3000\n]]| +$");

  private Signs() {}

  /** The characters that a source is written for. */
  static String characters(List<String> lines) {
    return lines.stream().map(Signs::characters).collect(Collectors.joining());
  }

  private static String characters(String line) {
    assertThat(UNSEEN.matcher(line).find()).as("what cannot be seen in: %s", line).isFalse();
    return SIGN.matcher(line)
            .replaceAll(
                sign -> {
                  int character =
                      sign.group(1) == null
                          ? Integer.parseInt(sign.group(2), 16)
                          : Objects.requireNonNull(MEANINGS.get(sign.group(1).charAt(0)));
                  int times = sign.group(3) == null ? 1 : Integer.parseInt(sign.group(3));
                  return Matcher.quoteReplacement(Character.toString(character).repeat(times));
                })
        + "\n";
  }

  /** What was read, with signs for all that cannot be seen. */
  static String visible(String text) {
    String ended = AT_END.matcher(text).replaceAll(blanks -> sign('␠', blanks.group().length()));
    return UNSEEN.matcher(ended).replaceAll(unseen -> sign(unseen.group().charAt(0)));
  }

  private static String sign(char unseen) {
    return MEANINGS.entrySet().stream()
        .filter(sign -> sign.getValue() == unseen)
        .map(sign -> sign.getKey().toString())
        .findFirst()
        .orElseGet(() -> "⟨U+%04X⟩".formatted((int) unseen));
  }

  private static String sign(char sign, int times) {
    return times < 4 ? Character.toString(sign).repeat(times) : sign + "×" + times;
  }
}
