package org.plenary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sets of nodes of a graph of which each leads to each other: its strongly connected components
 * of two nodes and more, found as Tarjan does.
 */
final class Circles {

  private final Map<String, Set<String>> graph;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Set<String>> found = new ArrayList<>();

  Circles(Map<String, Set<String>> graph) {
    this.graph = graph;
  }

  List<Set<String>> all() {
    for (String node : graph.keySet()) {
      if (!order.containsKey(node)) {
        visit(node);
      }
    }
    return found;
  }

  private void visit(String node) {
    int index = order.size();
    order.put(node, index);
    lowest.put(node, index);
    open.push(node);
    for (String next : graph.getOrDefault(node, Set.of())) {
      if (!order.containsKey(next)) {
        visit(next);
        lowest.merge(node, lowest.get(next), Math::min);
      } else if (open.contains(next)) {
        lowest.merge(node, order.get(next), Math::min);
      }
    }
    if (lowest.get(node) == index) {
      Set<String> circle = new TreeSet<>();
      do {
        circle.add(open.pop());
      } while (!circle.contains(node));
      if (circle.size() > 1) {
        found.add(circle);
      }
    }
  }
}
