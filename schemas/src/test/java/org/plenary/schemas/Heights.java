package org.plenary.schemas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSObject;
import org.apache.xerces.xs.XSParticle;

/** How many levels of elements a component needs at least below it. */
final class Heights {

  private static final int UNKNOWN = 1_000;

  private final Map<XSElementDeclaration, Integer> heights = new HashMap<>();

  Heights(Model model) {
    List<XSElementDeclaration> elements = model.elements();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (XSElementDeclaration element : elements) {
        int height = 1 + content(Model.type(element).getParticle());
        Integer before = heights.put(element, height);
        changed |= before == null || before != height;
      }
    }
  }

  /** What the particle needs where it stands. */
  int of(XSParticle particle) {
    return particle.getMinOccurs() == 0 ? 0 : term(particle.getTerm());
  }

  private int content(XSParticle particle) {
    return particle == null ? 0 : of(particle);
  }

  private int term(XSObject term) {
    if (term instanceof XSElementDeclaration element) {
      return heights.getOrDefault(element, UNKNOWN);
    }
    if (term instanceof XSModelGroup group) {
      List<XSParticle> particles = Model.particles(group);
      return group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE
          ? particles.stream().mapToInt(this::of).min().orElse(0)
          : particles.stream().mapToInt(this::of).max().orElse(0);
    }
    return 1;
  }
}
