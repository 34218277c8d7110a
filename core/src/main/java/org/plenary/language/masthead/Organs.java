package org.plenary.language.masthead;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.model.Organ;
import org.plenary.rules.Lazy;
import org.plenary.rules.RuleSection;

/** The organs' names and enacting formulas in one language. */
public final class Organs {

  private final String publisher;
  private final Map<Organ, String> names = new EnumMap<>(Organ.class);
  private final Map<String, Organ> byName = new LinkedHashMap<>();
  private final Map<String, Organ> byFormula = new LinkedHashMap<>();
  private final Map<String, Organ> byMention = new LinkedHashMap<>();
  private final int longest;
  private final Lazy<Pattern> naming;

  /** Reads the section of organs of a data file. */
  public Organs(RuleSection rules) {
    publisher = rules.text("publisher");
    RuleSection nameRules = rules.section("names");
    RuleSection formulaRules = rules.section("formulas");
    RuleSection mentionRules = rules.section("mentions");
    for (Organ organ : Organ.values()) {
      names.put(organ, nameRules.texts(RuleSection.key(organ)).get(0));
      nameRules.texts(RuleSection.key(organ)).forEach(name -> byName.put(Folded.key(name), organ));
      formulaRules
          .texts(RuleSection.key(organ))
          .forEach(name -> byFormula.put(Folded.key(name), organ));
      mentionRules
          .texts(RuleSection.key(organ))
          .forEach(name -> byMention.put(Folded.key(name), organ));
    }
    byMention.putAll(byName);
    naming = new Lazy<>(() -> Pattern.compile(expression()));
    longest = byFormula.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The name of the United Nations. */
  public String publisher() {
    return publisher;
  }

  /** The name of an organ as printed in the masthead. */
  public String name(Organ organ) {
    return Objects.requireNonNull(names.get(organ));
  }

  /**
   * The organ whose enacting formula the whole line is, with or without the comma or colon at its
   * end; e.g. {@code The General Assembly,}. A line that begins with a small letter is in the
   * middle of a sentence.
   */
  public Optional<Organ> formula(CharSequence line) {
    return line.isEmpty() || Character.isLowerCase(line.charAt(0))
        ? Optional.empty()
        : lookUp(byFormula, line);
  }

  /** The organ whose name the whole line is, as in the masthead, e.g. {@code General Assembly}. */
  public Optional<Organ> mastheadOrgan(CharSequence line) {
    return lookUp(byName, line);
  }

  /** The organ that a text names first. */
  public Optional<Organ> named(CharSequence text) {
    Matcher matcher = naming.get().matcher(Folded.of(text).text());
    return matcher.find() ? mentioned(matcher.group()) : Optional.empty();
  }

  /** Where a text first names an organ. */
  public OptionalInt namedAt(CharSequence text) {
    Folded folded = Folded.of(text);
    Matcher matcher = naming.get().matcher(folded.text());
    return matcher.find() ? OptionalInt.of(folded.start(matcher.start())) : OptionalInt.empty();
  }

  /** Whether the whole line is the name of the United Nations. */
  public boolean isPublisher(CharSequence line) {
    return Folded.key(line).equals(Folded.key(publisher));
  }

  /** The enacting formulas, folded and without spaces. */
  public List<String> formulas() {
    return List.copyOf(byFormula.keySet());
  }

  /** A choice of all forms of the names, as a regular expression over folded text. */
  public String expression() {
    return byMention.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Phrase::loose)
        .collect(Collectors.joining("|"));
  }

  /** The organ of a name in any of its forms, folded. */
  Optional<Organ> mentioned(String folded) {
    return Optional.ofNullable(byMention.get(folded.replace(" ", "")));
  }

  private Optional<Organ> lookUp(Map<String, Organ> table, CharSequence line) {
    if (line.length() > 2 * longest + 20) {
      return Optional.empty();
    }
    String key = Folded.key(line);
    int to = key.length();
    while (to > 0 && ",:.*".indexOf(key.charAt(to - 1)) >= 0) {
      to--;
    }
    return Optional.ofNullable(table.get(key.substring(0, to)));
  }
}
