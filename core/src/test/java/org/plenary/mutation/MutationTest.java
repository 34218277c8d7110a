package org.plenary.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damaged documents are converted or refused: nothing else is thrown, nothing hangs, output is
 * valid and read back the same, and no letter is lost without a diagnostic.
 */
class MutationTest {

  private static final int SAMPLE = 200;

  /** A sample on each build. */
  @Test
  void someMutantsBreakNoLaw() throws IOException, InterruptedException {
    refuseBroken(SAMPLE);
  }

  /** All, in the profile {@code mutation}. */
  @Tag("mutation")
  @Test
  void noMutantBreaksALaw() throws IOException, InterruptedException {
    refuseBroken(Integer.getInteger("plenary.mutants", SAMPLE));
  }

  /** The same number is the same mutant, or a failure could not be looked into. */
  @Test
  void mutantsAreTheSameEachTime() throws IOException {
    List<List<Original>> corpora = Original.corpora();
    for (int number = 0; number < 50; number++) {
      assertThat(Mutant.of(number, corpora).bytes()).isEqualTo(Mutant.of(number, corpora).bytes());
    }
  }

  private static void refuseBroken(int count) throws IOException, InterruptedException {
    MutationRun run = new MutationRun();
    run.run(count);
    System.out.println(run.summary());
    assertThat(run.broken()).as(run.summary()).isEmpty();
  }
}
