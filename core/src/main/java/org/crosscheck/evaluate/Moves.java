package org.crosscheck.evaluate;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The repairs worth trying, in a number that grows with the groups and not with the pairs of groups. */
final class Moves {
  /** A group in pieces is tried in its largest other pieces only. */
  private static final int HOMES = 3;

  private static final int MOST = 20_000;

  private final Partition said;
  private final ListMultimap<String, Group> ofKey =
      MultimapBuilder.treeKeys().arrayListValues().build();
  private final ListMultimap<String, Group> ofSystem =
      MultimapBuilder.treeKeys().arrayListValues().build();
  private final List<Move> moves = new ArrayList<>();

  private Moves(Partition key, Partition said) {
    this.said = said;
    for (String right : key.events()) {
      new Overlaps(key.members(right), said).shares().forEachEntry((event, size) -> {
        Group group = new Group(right, event, size);
        ofKey.put(right, group);
        ofSystem.put(event, group);
      });
    }
  }

  /** Both partitions must hold the same things. */
  static List<Move> of(Partition key, Partition said) {
    Moves moves = new Moves(key, said);
    moves.ofKey.asMap().values().forEach(moves::join);
    moves.ofSystem.asMap().values().forEach(moves::split);
    return moves.moves.stream().sorted(Move.WEIGHTIEST_FIRST).limit(MOST).toList();
  }

  /** Of equal homes the one with less of other events in it is the better. */
  private void join(Collection<Group> pieces) {
    List<Group> homes = first(
        HOMES + 1,
        pieces,
        Comparator.comparing((Group group) -> -group.size())
            .thenComparing(group -> said.members(group.said()).size())
            .thenComparing(Group::said));
    for (Group piece : pieces) {
      homes.stream()
          .filter(home -> !Objects.equals(home, piece))
          .limit(HOMES)
          .forEach(home -> moves.add(new Move(Repair.Kind.JOIN, piece, home)));
    }
  }

  private void split(Collection<Group> mixed) {
    List<Group> largest = first(2, mixed, Group.LARGEST_FIRST);
    for (Group group : mixed) {
      largest.stream()
          .filter(other -> !Objects.equals(other, group))
          .limit(1)
          .forEach(other -> moves.add(new Move(Repair.Kind.SPLIT, group, other)));
    }
  }

  private static List<Group> first(int most, Collection<Group> groups, Comparator<Group> order) {
    return groups.stream().sorted(order).limit(most).toList();
  }
}
