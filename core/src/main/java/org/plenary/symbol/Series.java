package org.plenary.symbol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.model.DocumentKind;
import org.plenary.model.Organ;

/**
 * A series of symbols under which an organ issues its deliberations, e.g. {@code A/RES/}.
 *
 * @param organ the organ
 * @param category what the series holds
 */
public record Series(Organ organ, Category category) {

  /** What a series holds. */
  public enum Category {
    RESOLUTIONS("RES"),
    DECISIONS("DEC"),
    PRESIDENTIAL_STATEMENTS("PRST");

    private final String code;

    Category(String code) {
      this.code = code;
    }
  }

  /** Those that exist. */
  public static final List<Series> ALL =
      List.of(
          new Series(Organ.GENERAL_ASSEMBLY, Category.RESOLUTIONS),
          new Series(Organ.GENERAL_ASSEMBLY, Category.DECISIONS),
          new Series(Organ.HUMAN_RIGHTS_COUNCIL, Category.RESOLUTIONS),
          new Series(Organ.HUMAN_RIGHTS_COUNCIL, Category.DECISIONS),
          new Series(Organ.SECURITY_COUNCIL, Category.RESOLUTIONS),
          new Series(Organ.SECURITY_COUNCIL, Category.PRESIDENTIAL_STATEMENTS),
          new Series(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, Category.RESOLUTIONS),
          new Series(Organ.ECONOMIC_AND_SOCIAL_COUNCIL, Category.DECISIONS));

  private static final Pattern SYMBOL =
      Pattern.compile("(A/HRC|[ASE])/(RES|DEC|PRST)/([^/ ].{0,23})");

  private static final Pattern LETTER = Pattern.compile("(\\d) ?([A-Z])$");

  /**
   * A deliberation by its symbol, taken apart.
   *
   * @param series the series
   * @param number what follows it, as it stands there, e.g. {@code 77/263B}
   */
  public record Issued(Series series, String number) {}

  /** Takes the symbol of a deliberation apart; nothing if it is that of another document. */
  public static Optional<Issued> of(String symbol) {
    Matcher matcher = SYMBOL.matcher(symbol);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Category category =
        Arrays.stream(Category.values())
            .filter(each -> each.code.equals(matcher.group(2)))
            .findFirst()
            .orElseThrow();
    return Optional.of(new Issued(new Series(organ(matcher.group(1)), category), matcher.group(3)));
  }

  /**
   * The symbol of a deliberation, e.g. {@code A/RES/60/212} or {@code S/RES/1325 (2000)}.
   *
   * @param number as printed
   */
  public static String symbol(DocumentKind kind, Organ organ, String number) {
    Category category =
        switch (kind) {
          case RESOLUTION, DRAFT_RESOLUTION, DRAFT_DECISION, AMENDMENT -> Category.RESOLUTIONS;
          case DECISION -> Category.DECISIONS;
          case PRESIDENTIAL_STATEMENT -> Category.PRESIDENTIAL_STATEMENTS;
        };
    return new Series(organ, category).prefix() + LETTER.matcher(number).replaceFirst("$1$2");
  }

  /** What its symbols begin with, e.g. {@code A/HRC/RES/}. */
  public String prefix() {
    return root(organ) + "/" + category.code + "/";
  }

  /**
   * The kind of deliberation that it holds, where it tells: some organs once issued decisions among
   * their resolutions.
   */
  public Optional<DocumentKind> kind() {
    return switch (category) {
      case RESOLUTIONS -> Optional.empty();
      case DECISIONS -> Optional.of(DocumentKind.DECISION);
      case PRESIDENTIAL_STATEMENTS -> Optional.of(DocumentKind.PRESIDENTIAL_STATEMENT);
    };
  }

  private static String root(Organ organ) {
    return switch (organ) {
      case GENERAL_ASSEMBLY -> "A";
      case SECURITY_COUNCIL -> "S";
      case ECONOMIC_AND_SOCIAL_COUNCIL -> "E";
      case HUMAN_RIGHTS_COUNCIL -> "A/HRC";
    };
  }

  private static Organ organ(String root) {
    return Arrays.stream(Organ.values())
        .filter(organ -> root(organ).equals(root))
        .findFirst()
        .orElseThrow();
  }
}
