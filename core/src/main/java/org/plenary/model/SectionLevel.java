package org.plenary.model;

/** The kinds of division, from the largest to the smallest. */
public enum SectionLevel {
  PART,
  CHAPTER,
  SECTION,
  SUBSECTION,
  ARTICLE
}
