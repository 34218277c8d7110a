package org.plenary.parser.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.model.Block;
import org.plenary.model.Numbering;

/**
 * The content of one paragraph, recital or annexed text as it grows: text, and lists of items
 * within items, each level in a style of its own.
 */
final class ListBuilder {

  /** A list that may still get items. */
  private static final class OpenList {
    final LabelStyle style;
    final List<Block.TextBlock> intro = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final List<Block.TextBlock> wrapUp = new ArrayList<>();
    int last;

    OpenList(LabelStyle style) {
      this.style = style;
    }
  }

  /** An item, or the whole at the bottom of the stack. */
  private record Item(Optional<Numbering> number, List<Object> content) {
    Item(Optional<Numbering> number) {
      this(number, new ArrayList<>());
    }
  }

  /** No document nests lists deeper; what seems to is a list that was not understood. */
  private static final int DEEPEST = 12;

  /** How far back from the last item a letter may be that a slip repeats or swaps. */
  private static final int MOST_BACK = 4;

  private final Item whole = new Item(Optional.empty());

  /** The lists that are open, the outermost first. */
  private final List<OpenList> open = new ArrayList<>();

  /** Whether nothing has been added. */
  boolean isEmpty() {
    return whole.content().isEmpty();
  }

  /** Whether items may follow. */
  boolean inList() {
    return !open.isEmpty();
  }

  /** The reading of a label that goes on with an open list, the innermost first. */
  Optional<Label> continuation(List<Label> readings) {
    for (int i = open.size() - 1; i >= 0; i--) {
      for (Label label : readings) {
        if (label.style() == open.get(i).style && follows(label, open.get(i))) {
          return Optional.of(label);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The reading of a label that skips some items of an open list, or else repeats or precedes the
   * last of one.
   */
  Optional<Label> leap(List<Label> readings) {
    return leap(readings, 0).or(() -> leap(readings, MOST_BACK));
  }

  private Optional<Label> leap(List<Label> readings, int back) {
    for (int i = open.size() - 1; i >= 0; i--) {
      for (Label label : readings) {
        if (label.style() == open.get(i).style && label.ordinal() > open.get(i).last - back) {
          return Optional.of(label);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean follows(Label label, OpenList list) {
    return label.style() == LabelStyle.BULLET || label.ordinal() == list.last + 1;
  }

  /** Adds text to the innermost item, or to the whole. */
  void text(Block block) {
    innermost().content().add(block);
  }

  /** Adds text that completes the sentence of the outermost list. */
  void wrapUp(Block.TextBlock block) {
    OpenList list = open.get(0);
    list.wrapUp.add(block);
    open.clear();
  }

  /** Adds an item to the list that it goes on with. */
  void item(Label label, Numbering number, Block.TextBlock text) {
    int at = open.size() - 1;
    while (open.get(at).style != label.style()) {
      at--;
    }
    while (open.size() > at + 1) {
      open.remove(open.size() - 1);
    }
    add(open.get(at), label, number, text);
  }

  /**
   * Opens a list within the innermost item; the text before it leads to it. At the deepest level
   * the innermost list goes on instead.
   */
  void open(Label label, Numbering number, Block.TextBlock text) {
    if (open.size() == DEEPEST) {
      add(open.get(DEEPEST - 1), label, number, text);
      return;
    }
    List<Object> content = innermost().content();
    OpenList list = new OpenList(label.style());
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Block.TextBlock lead) {
      content.remove(last);
      list.intro.add(lead);
    }
    content.add(list);
    open.add(list);
    add(list, label, number, text);
  }

  private static void add(OpenList list, Label label, Numbering number, Block.TextBlock text) {
    Item item = new Item(Optional.of(number));
    if (!text.content().isEmpty()) {
      item.content().add(text);
    }
    list.items.add(item);
    list.last = label.ordinal();
  }

  private Item innermost() {
    if (open.isEmpty()) {
      return whole;
    }
    List<Item> items = open.get(open.size() - 1).items;
    return items.get(items.size() - 1);
  }

  /** What was built. */
  List<Block> build() {
    return blocks(whole.content());
  }

  private static List<Block> blocks(List<Object> content) {
    List<Block> blocks = new ArrayList<>();
    for (Object piece : content) {
      blocks.add(piece instanceof OpenList list ? list(list) : (Block) piece);
    }
    return blocks;
  }

  private static Block.ItemList list(OpenList list) {
    List<Block.Point> points = new ArrayList<>();
    for (Item item : list.items) {
      points.add(new Block.Point(item.number(), blocks(item.content())));
    }
    return new Block.ItemList(list.intro, points, list.wrapUp);
  }
}
