package org.crosscheck.extract;

import java.util.Arrays;

/** What each number expression of an article is there for: a column beside {@link Expressions}. */
final class NumberRoles {
  private final Expressions numbers;
  private final Role[] roles;

  NumberRoles(Expressions numbers) {
    this.numbers = numbers;
    this.roles = new Role[numbers.size()];
    Arrays.fill(roles, Role.OTHER);
  }

  /** Takes the role of a reading down; of one that no number counts, {@code a woman was killed}, there is no column. */
  void put(Reading reading) {
    Expression read = reading.expression();
    int index = numbers.firstAt(read.from());
    if (index < numbers.size()
        && numbers.from(index) == read.from()
        && numbers.to(index) == read.to()) {
      roles[index] = reading.role();
    }
  }

  Role of(int index) {
    return roles[index];
  }
}
