package org.plenary.akn.rule;

import java.util.Map;
import org.plenary.diagnostic.Code;

/** A rule that no schema can state. */
interface Rule {

  /** What each of its codes says in general: one sentence for people. */
  Map<Code, String> meanings();

  /**
   * Checks a file.
   *
   * @param tree its elements
   * @param findings where to report what breaks the rule
   */
  void check(Tree tree, RuleFindings findings);
}
