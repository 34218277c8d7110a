package org.plenary.model;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * The eIds that the parts of one deliberation have in its Akoma Ntoso. The same deliberation has
 * the same eIds in every language, so that what belongs together can be found by them.
 *
 * <p>Parts are told apart by being one and the same, not by being equal. Within the parts of a
 * collection, the eId of the component stands before the eIds of what it holds: {@code
 * comp_2__para_1}.
 *
 * <pre>{@code
 * EIdTable eIds = plenary.eIds(deliberation);
 * eIds.of(deliberation.body().get(0)); // para_1
 * }</pre>
 */
public final class EIdTable {

  private final IdentityHashMap<Object, String> eIds;

  private EIdTable(IdentityHashMap<Object, String> eIds) {
    this.eIds = eIds;
  }

  /** The eId of a block; empty if it has none, as a block that is left out of the XML. */
  public String of(Block block) {
    if (block instanceof Block.TextBlock text) {
      return of(text.content());
    }
    return block instanceof Block.Heading heading ? of(heading.content()) : get(block);
  }

  /** The eId of a point; empty if it has none. */
  public String of(Block.Point point) {
    return get(point);
  }

  /** The eId of a row; empty if it has none. */
  public String of(Block.Row row) {
    return get(row);
  }

  /** The eId of a cell; empty if it has none. */
  public String of(Block.Cell cell) {
    return get(cell);
  }

  /** The eId of an annex; empty if it has none. */
  public String of(Annex annex) {
    return get(annex);
  }

  /** The eId of a note; empty if it has none. */
  public String of(Inline.Note note) {
    return get(note);
  }

  /** The eId of the element in which a run of text stands; empty if it has none. */
  public String of(List<Inline> run) {
    return get(run);
  }

  private String get(Object part) {
    return eIds.getOrDefault(part, "");
  }

  /** Gathers eIds. */
  public static final class Builder {

    private final IdentityHashMap<Object, String> eIds = new IdentityHashMap<>();

    /** Nothing as yet. */
    public Builder() {}

    /** The eId of a block, point, row, cell, annex, note or run of text; the first is kept. */
    public void add(Object part, String eId) {
      eIds.putIfAbsent(part, eId);
    }

    /** All that were gathered. */
    public EIdTable build() {
      return new EIdTable(new IdentityHashMap<>(eIds));
    }
  }
}
