package org.plenary.render.collation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.model.Language;

/**
 * Cuts what says the same in several languages into sentences, by the rules of Unicode for each
 * language. Where the languages do not have the same number of sentences, or their lengths do not
 * go together, the whole stays one.
 */
final class Sentences {

  /** How many times as long a sentence may be as its share of the whole lets expect. */
  private static final double LONGEST = 1.8;

  /** Characters by which any sentence may be longer or shorter. */
  private static final int SLACK = 25;

  private Sentences() {}

  /** The sentences of texts of those languages, each with a text for every language or none. */
  static List<List<Optional<NotedText>>> of(
      List<Language> languages, List<Optional<NotedText>> texts) {
    List<List<NotedText>> cut = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cut.add(texts.get(i).isEmpty() ? List.of() : cut(languages.get(i), texts.get(i).get()));
    }
    int count = cut.stream().mapToInt(List::size).max().orElse(0);
    boolean same = cut.stream().allMatch(own -> own.isEmpty() || own.size() == count);
    if (count < 2 || !same || !proportionate(cut, count)) {
      return List.of(texts);
    }
    List<List<Optional<NotedText>>> sentences = new ArrayList<>();
    for (int s = 0; s < count; s++) {
      List<Optional<NotedText>> sentence = new ArrayList<>();
      for (List<NotedText> own : cut) {
        sentence.add(own.isEmpty() ? Optional.empty() : Optional.of(own.get(s)));
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  private static List<NotedText> cut(Language language, NotedText text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale(language.tag()));
    breaks.setText(text.text());
    List<NotedText> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(text.part(start, end));
      start = end;
    }
    return sentences;
  }

  /** Whether each sentence is about as long a part of the whole in every language. */
  private static boolean proportionate(List<List<NotedText>> cut, int count) {
    List<List<NotedText>> present = cut.stream().filter(own -> !own.isEmpty()).toList();
    List<NotedText> first = present.get(0);
    for (List<NotedText> own : present) {
      double scale = (double) Math.max(1, length(own)) / Math.max(1, length(first));
      for (int s = 0; s < count; s++) {
        double expected = first.get(s).text().length() * scale;
        double length = own.get(s).text().length();
        if (length > expected * LONGEST + SLACK || expected > length * LONGEST + SLACK) {
          return false;
        }
      }
    }
    return true;
  }

  private static int length(List<NotedText> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.text().length()).sum();
  }
}
