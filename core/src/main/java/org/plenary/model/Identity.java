package org.plenary.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What identifies a deliberation and its text.
 *
 * @param kind resolution, decision, statement or draft
 * @param organ the organ that adopted it, where known
 * @param number as printed without the final stop, e.g. {@code 60/212}, {@code 2676 (2023)}; may be
 *     absent
 * @param symbol e.g. {@code A/RES/60/212}; may be absent
 * @param title the title, where it has one; the Security Council gives none
 * @param language the language of this text
 * @param adopted the date of adoption, where known
 * @param issued the date of issuance, where known
 * @param session the number of the session, where known
 * @param meeting the number of the meeting of adoption, where known
 */
public record Identity(
    DocumentKind kind,
    Optional<Organ> organ,
    Optional<String> number,
    Optional<String> symbol,
    Optional<String> title,
    Language language,
    Optional<LocalDate> adopted,
    Optional<LocalDate> issued,
    OptionalInt session,
    OptionalInt meeting) {}
