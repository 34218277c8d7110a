package org.plenary.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The instruction of a field, e.g. {@code HYPERLINK "https://www.un.org" \l "top"}.
 *
 * @param keyword its first word, in capitals; empty if there is none
 * @param arguments the words and quoted phrases after it, switches such as {@code \l} among them
 */
public record FieldInstruction(String keyword, List<String> arguments) {

  private static final Pattern ARGUMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"?|(\\S+)");

  public FieldInstruction {
    arguments = List.copyOf(arguments);
  }

  /** Reads an instruction. */
  public static FieldInstruction of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(text);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      words.add(quoted == null ? matcher.group(2) : quoted.replace("\\\\", "\\"));
    }
    return words.isEmpty()
        ? new FieldInstruction("", List.of())
        : new FieldInstruction(
            words.get(0).toUpperCase(Locale.ROOT), words.subList(1, words.size()));
  }

  /** The first argument that is no switch; of a link, its target. */
  public Optional<String> argument() {
    for (int i = 0; i < arguments.size(); i++) {
      boolean ofSwitch = i > 0 && takesArgument(arguments.get(i - 1));
      if (!isSwitch(arguments.get(i)) && !ofSwitch) {
        return Optional.of(arguments.get(i));
      }
    }
    return Optional.empty();
  }

  /** What follows a switch, e.g. the {@code 2} of {@code \l 2}. */
  public Optional<String> option(String name) {
    int at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size()
        ? Optional.of(arguments.get(at + 1))
        : Optional.empty();
  }

  /** Where a link leads: the target, and the place in it after a number sign. */
  public Optional<String> link() {
    if (!keyword.equals("HYPERLINK")) {
      return Optional.empty();
    }
    Optional<String> place = option("\\l");
    return argument().map(target -> target + place.map(name -> "#" + name).orElse(""));
  }

  private static boolean isSwitch(String word) {
    return word.startsWith("\\");
  }

  private static boolean takesArgument(String word) {
    return List.of("\\l", "\\o", "\\t", "\\s", "\\f", "\\*", "\\@", "\\#").contains(word);
  }
}
