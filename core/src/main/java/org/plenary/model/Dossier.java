package org.plenary.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the records of the United Nations tell of a deliberation beside its text: subjects, how it
 * came about and who stood behind it, and who voted how.
 *
 * @param classifications its subjects
 * @param steps from the draft to the adoption, in order
 * @param ballots the votes on it
 * @param jobNumber the number of the print job, e.g. {@code 19-22489 (E)}, where known
 */
public record Dossier(
    List<Classification> classifications,
    List<Step> steps,
    List<Ballot> ballots,
    Optional<String> jobNumber) {

  /** That of a text without records. */
  public static final Dossier EMPTY =
      new Dossier(List.of(), List.of(), List.of(), Optional.empty());

  public Dossier {
    classifications = List.copyOf(classifications);
    steps = List.copyOf(steps);
    ballots = List.copyOf(ballots);
  }

  /**
   * Subjects that were given together.
   *
   * @param source who gave them, or by which scheme, e.g. {@code http://metadata.un.org/sdg}
   * @param keywords the subjects
   */
  public record Classification(String source, List<Keyword> keywords) {

    public Classification {
      keywords = List.copyOf(keywords);
    }
  }

  /**
   * A subject.
   *
   * @param value what it is called in its vocabulary, e.g. {@code deforestation}
   * @param label the same for people
   * @param dictionary the vocabulary, e.g. {@code UNBIS}
   * @param address where the vocabulary has it
   * @param concept what kind of subject it is, e.g. {@code agenda} or {@code title}
   * @param shortForm a shorter label
   */
  public record Keyword(
      String value,
      String label,
      String dictionary,
      Optional<String> address,
      Optional<String> concept,
      Optional<String> shortForm) {}

  /**
   * Something that was done.
   *
   * @param outcome what it was, e.g. {@code draftResolution}, {@code
   *     draftResolutionAdditionalSponsors}, {@code recommendedForAdoption}, {@code adopted}
   * @param date when, where known
   * @param until when it ends, as recorded: a year or a day
   * @param by by whom, as recorded, such as the sponsors of a draft
   * @param record the document that shows it, or the words on record, e.g. {@code A/74/PV.52}
   * @param passage the paragraph or chapter meant, e.g. {@code 7}
   */
  public record Step(
      String outcome,
      Optional<LocalDate> date,
      Optional<String> until,
      Optional<String> by,
      Optional<String> record,
      Optional<String> passage) {}

  /**
   * A vote.
   *
   * @param outcome how it ended, e.g. {@code adoptedWithoutVote}
   * @param counts how many voted in each way
   */
  public record Ballot(Optional<String> outcome, List<Count> counts) {

    public Ballot {
      counts = List.copyOf(counts);
    }
  }

  /**
   * How many voted in one way.
   *
   * @param position {@code inFavour}, {@code against} or {@code abstaining}; {@code quorum} for how
   *     many were present
   * @param number how many, as recorded
   * @param voters who, where the vote was recorded
   */
  public record Count(String position, String number, List<Voter> voters) {

    public Count {
      voters = List.copyOf(voters);
    }
  }

  /**
   * One that voted.
   *
   * @param name e.g. {@code ALBANIA}
   * @param identifier where its name is registered
   */
  public record Voter(String name, Optional<String> identifier) {}
}
