package org.plenary.model;

import java.util.Arrays;
import java.util.Optional;

/** The organs whose deliberations are read. */
public enum Organ {
  GENERAL_ASSEMBLY("unga"),
  SECURITY_COUNCIL("unsc"),
  ECONOMIC_AND_SOCIAL_COUNCIL("unecosoc"),
  HUMAN_RIGHTS_COUNCIL("unga-hrc");

  private final String actor;

  Organ(String actor) {
    this.actor = actor;
  }

  /** The organ's name in Akoma Ntoso IRIs, e.g. {@code unga}. */
  public String actor() {
    return actor;
  }

  /** The organ of that name in Akoma Ntoso IRIs. */
  public static Optional<Organ> ofActor(String actor) {
    return Arrays.stream(values()).filter(organ -> organ.actor.equals(actor)).findFirst();
  }
}
