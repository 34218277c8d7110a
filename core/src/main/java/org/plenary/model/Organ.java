package org.plenary.model;

import java.util.Arrays;
import java.util.Optional;

/** The organs whose deliberations are read. */
public enum Organ {
  GENERAL_ASSEMBLY("unga", "A/RES/"),
  SECURITY_COUNCIL("unsc", "S/RES/"),
  ECONOMIC_AND_SOCIAL_COUNCIL("unecosoc", "E/RES/"),
  HUMAN_RIGHTS_COUNCIL("unga-hrc", "A/HRC/RES/");

  private final String actor;
  private final String resolutionSeries;

  Organ(String actor, String resolutionSeries) {
    this.actor = actor;
    this.resolutionSeries = resolutionSeries;
  }

  /** The organ's name in Akoma Ntoso IRIs, e.g. {@code unga}. */
  public String actor() {
    return actor;
  }

  /** What the symbols of its resolutions begin with, e.g. {@code A/RES/}. */
  public String resolutionSeries() {
    return resolutionSeries;
  }

  /** The organ of that name in Akoma Ntoso IRIs. */
  public static Optional<Organ> ofActor(String actor) {
    return Arrays.stream(values()).filter(organ -> organ.actor.equals(actor)).findFirst();
  }
}
