package org.plenary.language.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Phrases as a tree of their folded signs without spaces, to find in one pass those that stand at a
 * place of a text. A choice such as {@code (deep|grave)?} is a tree of its own in the tree.
 */
public final class PhraseTree {

  private final Node root = new Node();
  private final boolean wholeWords;

  /**
   * @param phrases the phrases, in the notation of {@link Phrase} but without places and without
   *     choices in choices
   * @param wholeWords whether a phrase must end where a word ends
   */
  public PhraseTree(List<String> phrases, boolean wholeWords) {
    this.wholeWords = wholeWords;
    for (String phrase : phrases) {
      Node last = root.plant(phrase);
      last.end = last != root;
    }
  }

  /**
   * Where the longest phrase that begins at {@code from} ends in the folded text; -1 if none does.
   */
  public int longest(String folded, int from) {
    int[] longest = {-1};
    ends(folded, from, end -> longest[0] = Math.max(longest[0], end));
    return longest[0];
  }

  /** Hands over where the phrases that begin at {@code from} end in the folded text. */
  public void ends(String folded, int from, IntConsumer end) {
    root.walk(
        folded,
        from,
        at -> {
          if (!wholeWords || wordEnds(folded, at)) {
            end.accept(at);
          }
        });
  }

  private static boolean wordEnds(String folded, int at) {
    return at == folded.length()
        || !Character.isLetterOrDigit(folded.charAt(at))
        || folded.charAt(at - 1) == '\'';
  }

  /** A place in the phrases, with the signs and the choices that may follow. */
  private static final class Node {

    /** The signs that may follow, in ascending order, and the places after them. */
    private char[] signs = {};

    private Node[] followers = {};
    private Choice[] choices = {};
    private boolean end;

    /** Adds a phrase after this place; returns the place after the phrase. */
    Node plant(String phrase) {
      int open = phrase.indexOf('(');
      Node node = literal(open < 0 ? phrase : phrase.substring(0, open));
      if (open < 0) {
        return node;
      }
      int close = phrase.indexOf(')', open);
      boolean optional = phrase.startsWith("?", close + 1);
      int next = optional ? close + 2 : close + 1;
      Choice choice = node.choice(phrase.substring(open + 1, close), optional);
      return choice.after.plant(phrase.substring(next));
    }

    private Node literal(String text) {
      Node node = this;
      String key = Folded.key(text);
      for (int i = 0; i < key.length(); i++) {
        node = node.follower(key.charAt(i));
      }
      return node;
    }

    private Node follower(char sign) {
      int found = Arrays.binarySearch(signs, sign);
      if (found >= 0) {
        return followers[found];
      }
      int at = -found - 1;
      Node follower = new Node();
      signs = Arrays.copyOf(signs, signs.length + 1);
      followers = Arrays.copyOf(followers, signs.length);
      System.arraycopy(signs, at, signs, at + 1, signs.length - at - 1);
      System.arraycopy(followers, at, followers, at + 1, signs.length - at - 1);
      signs[at] = sign;
      followers[at] = follower;
      return follower;
    }

    private Choice choice(String wordings, boolean optional) {
      for (Choice known : choices) {
        if (known.optional == optional && known.printed.equals(wordings)) {
          return known;
        }
      }
      Choice choice = new Choice(wordings, optional);
      choices = Arrays.copyOf(choices, choices.length + 1);
      choices[choices.length - 1] = choice;
      return choice;
    }

    void walk(String folded, int from, IntConsumer found) {
      Node node = this;
      int at = from;
      while (true) {
        if (node.end) {
          found.accept(at);
        }
        for (Choice choice : node.choices) {
          choice.walk(folded, at, found);
        }
        int next = at;
        while (next < folded.length() && folded.charAt(next) == ' ') {
          next++;
        }
        int follower =
            next < folded.length() ? Arrays.binarySearch(node.signs, folded.charAt(next)) : -1;
        if (follower < 0) {
          return;
        }
        node = node.followers[follower];
        at = next + 1;
      }
    }
  }

  /**
   * Some wordings one of which follows, or none if the choice is optional, and what comes after.
   */
  private static final class Choice {

    private final String printed;
    private final Node wordings = new Node();
    private final Node after = new Node();
    private final boolean optional;

    Choice(String wordings, boolean optional) {
      if (wordings.indexOf('(') >= 0) {
        throw new IllegalArgumentException("a choice in a choice: " + wordings);
      }
      this.printed = wordings;
      this.optional = optional;
      for (String wording : wordings.split("\\|", -1)) {
        this.wordings.literal(wording).end = true;
      }
    }

    void walk(String folded, int from, IntConsumer found) {
      if (optional) {
        after.walk(folded, from, found);
      }
      wordings.walk(folded, from, at -> after.walk(folded, at, found));
    }
  }
}
