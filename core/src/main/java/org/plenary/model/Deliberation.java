package org.plenary.model;

import java.util.List;

/**
 * A resolution, decision or statement of an organ of the United Nations.
 *
 * @param identity what it is
 * @param masthead the lines of the cover page, each with its fields; empty when the source has none
 * @param preface the line of number and title
 * @param preamble formula, recitals, and lists or headings among them
 * @param body the operative part
 * @param conclusions the closing lines: meeting, date, vote
 * @param annexes in order
 * @param parts the deliberations within a collection, such as resolutions A and B under one number;
 *     a collection has no preamble and body of its own
 * @param dossier what is known beside the text
 */
public record Deliberation(
    Identity identity,
    List<Block.TextBlock> masthead,
    List<Block.TextBlock> preface,
    List<Block> preamble,
    List<Block> body,
    List<Block> conclusions,
    List<Annex> annexes,
    List<Deliberation> parts,
    Dossier dossier) {

  public Deliberation {
    masthead = List.copyOf(masthead);
    preface = List.copyOf(preface);
    preamble = List.copyOf(preamble);
    body = List.copyOf(body);
    conclusions = List.copyOf(conclusions);
    annexes = List.copyOf(annexes);
    parts = List.copyOf(parts);
  }

  /** A text of which nothing is known beside it. */
  public Deliberation(
      Identity identity,
      List<Block.TextBlock> masthead,
      List<Block.TextBlock> preface,
      List<Block> preamble,
      List<Block> body,
      List<Block> conclusions,
      List<Annex> annexes,
      List<Deliberation> parts) {
    this(identity, masthead, preface, preamble, body, conclusions, annexes, parts, Dossier.EMPTY);
  }

  /** By whom and under which agenda item it was proposed, as far as the masthead says. */
  public Proposal proposal() {
    return Proposal.of(masthead);
  }
}
