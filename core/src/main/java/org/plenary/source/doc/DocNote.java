package org.plenary.source.doc;

import org.apache.poi.hwpf.usermodel.Range;

/**
 * A note of the file.
 *
 * @param name what it is called in this reading
 * @param mark its number; empty if the author set a mark by hand
 * @param content its paragraphs
 */
record DocNote(String name, String mark, Range content) {}
