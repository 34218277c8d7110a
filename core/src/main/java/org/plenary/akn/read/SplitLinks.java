package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;
import org.plenary.model.Target;
import org.plenary.symbol.DeliberationNumber;
import org.plenary.text.Characters;

/**
 * Puts links right that published files have in pieces: {@code <a>7</a><a>6/210</a>} with one
 * address is one link, and a link of {@code 73/3} to resolution 73/346 takes in the {@code 46} that
 * stands right behind it. A link takes in only what completes the number that it leads to.
 */
final class SplitLinks {

  private final ReadingReport reading;

  SplitLinks(ReadingReport reading) {
    this.reading = reading;
  }

  /** Running text with its links whole. */
  List<Inline> whole(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines.size());
    for (Inline inline : inlines) {
      int last = out.size() - 1;
      if (last < 0 || !(out.get(last) instanceof Inline.Reference link)) {
        out.add(inline);
      } else if (inline instanceof Inline.Reference next && next.target().equals(link.target())) {
        out.set(last, joined(link, next.content()));
        reading.linkRepaired("a link in pieces is one link");
      } else if (inline instanceof Inline.Text text) {
        int taken = rest(link, text.value());
        if (taken > 0) {
          String rest = text.value().substring(0, taken);
          out.set(last, joined(link, List.of(Inline.Text.of(rest))));
          reading.linkRepaired(
              "a link covers all of the number " + PlainText.of(List.of(out.get(last))).strip());
        }
        if (taken < text.value().length()) {
          out.add(taken > 0 ? Inline.Text.of(text.value().substring(taken)) : inline);
        }
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private static Inline.Reference joined(Inline.Reference link, List<Inline> more) {
    List<Inline> content = new ArrayList<>(link.content());
    for (Inline inline : more) {
      int last = content.size() - 1;
      if (inline instanceof Inline.Text text
          && last >= 0
          && content.get(last) instanceof Inline.Text before) {
        content.set(last, Inline.Text.of(before.value() + text.value()));
      } else {
        content.add(inline);
      }
    }
    return new Inline.Reference(link.target(), content);
  }

  /** How many of the characters behind a link complete the number that it leads to. */
  private static int rest(Inline.Reference link, String behind) {
    String covered = PlainText.of(link.content()).strip();
    return covered.isEmpty() || behind.isEmpty() || Characters.isWhite(behind.charAt(0))
        ? 0
        : names(link.target())
            .flatMap(name -> completion(name, covered, behind).stream())
            .findFirst()
            .orElse(0);
  }

  /** What a document is called in print. */
  private static Stream<String> names(Target target) {
    Stream<String> number =
        target instanceof Target.Deliberated deliberated
            ? Stream.of(deliberated.number())
            : Stream.empty();
    return Stream.concat(number, DeliberationNumber.symbol(target).stream());
  }

  /** How many characters complete a name that was begun; white space does not count. */
  private static Optional<Integer> completion(String name, String begun, String behind) {
    int in = matched(name, begun).orElse(name.length());
    int at = 0;
    while (in < name.length() && at < behind.length()) {
      if (Characters.isWhite(name.charAt(in))) {
        in++;
      } else if (Characters.isWhite(behind.charAt(at))) {
        at++;
      } else if (name.charAt(in) == behind.charAt(at)) {
        in++;
        at++;
      } else {
        return Optional.empty();
      }
    }
    boolean ends = at == behind.length() || !goesOn(behind.charAt(at));
    return in == name.length() && at > 0 && ends ? Optional.of(at) : Optional.empty();
  }

  /**
   * Where in a name one is after all characters of its beginning; nothing if it begins otherwise.
   */
  private static Optional<Integer> matched(String name, String begun) {
    int in = 0;
    for (int i = 0; i < begun.length(); i++) {
      if (Characters.isWhite(begun.charAt(i))) {
        continue;
      }
      while (in < name.length() && Characters.isWhite(name.charAt(in))) {
        in++;
      }
      if (in == name.length() || name.charAt(in++) != begun.charAt(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(in);
  }

  /** Whether a number could go on so; Han characters may follow one directly. */
  private static boolean goesOn(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
