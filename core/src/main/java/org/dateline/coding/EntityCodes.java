package org.dateline.coding;

import java.util.Set;

/** Actor codes that name no state. */
final class EntityCodes {
  private static final Set<String> SUPRANATIONAL =
      Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC", "WST");

  private EntityCodes() {}

  static boolean supranational(String code) {
    return SUPRANATIONAL.contains(code);
  }
}
