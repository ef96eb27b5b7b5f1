package org.crosscheck.scope;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of means that a wording names: {@code drone} is one from the air, and so is {@code air raids}. */
public final class Means {
  /** Words in a wording, and the kinds of means they stand for, the general before the special. */
  private static final ImmutableMap<String, Set<String>> KINDS =
      ImmutableMap.<String, Set<String>>builder()
          .put("air strike", Set.of("air"))
          .put("airstrike", Set.of("air"))
          .put("air raid", Set.of("air"))
          .put("warplane", Set.of("air", "warplane"))
          .put("jet", Set.of("air", "warplane"))
          .put("drone", Set.of("air", "drone"))
          .put("helicopter", Set.of("air", "helicopter"))
          .put("barrel bomb", Set.of("air", "helicopter"))
          .put("shell", Set.of("ground fire"))
          .put("artillery", Set.of("ground fire"))
          .put("mortar", Set.of("ground fire"))
          .put("rocket", Set.of("ground fire"))
          .put("car bomb", Set.of("bomb", "car bomb"))
          .put("truck bomb", Set.of("bomb", "truck bomb"))
          .put("motorcycle", Set.of("bomb", "motorcycle bomb"))
          .put("bombing", Set.of("bomb"))
          .put("gun", Set.of("gun"))
          .put("shooting", Set.of("gun"))
          .put("knife", Set.of("knife"))
          .put("stabbing", Set.of("knife"))
          .buildOrThrow();

  private Means() {}

  /** Empty when none is named. */
  public static ImmutableSet<String> in(String wording) {
    String plain = wording.toLowerCase(Locale.ROOT).replace('_', ' ');
    ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
    KINDS.forEach((word, kind) -> {
      if (plain.contains(word)) {
        kinds.addAll(kind);
      }
    });
    return kinds.build();
  }
}
