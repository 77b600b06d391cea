package org.dateline.mention.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.mention.Affiliation;

/** Puts the parts of a CAMEO code together. */
final class CameoActor {
  private static final Set<String> ARMED = Set.of("REB", "UAF", "PRM");
  private static final Set<String> STATE = Set.of("GOV", "MIL", "JUD", "COP", "LEG");

  private String sort = "";
  private String country = "";
  private String body = "";
  private boolean believers;
  private final List<String> sectors = new ArrayList<>(2);

  CameoActor(List<CameoCodes.Part> parts) {
    for (CameoCodes.Part part : parts) {
      switch (part.kind()) {
        case SORT -> {
          sort = sort.isEmpty() ? part.letters() : sort;
          addSector(part.sector());
        }
        case COUNTRY, PEOPLE -> country = country.isEmpty() ? part.actor() : country;
        case REGION -> country = parts.size() == 1 || country.isEmpty() ? part.actor() : country;
        case ROLE -> addSector(part.sector());
        case BELIEF -> believers = true;
        case GROUP -> {
          body = body.isEmpty() ? part.actor() : body;
          if (parts.size() == 1) {
            addSector(part.sector());
          }
        }
      }
    }
  }

  private void addSector(String sector) {
    if (!sector.isEmpty() && !sectors.contains(sector)) {
      sectors.add(sector);
    }
  }

  /** Country, or what stands in its place, and sectors. */
  Affiliation affiliation() {
    if (sectors.size() > 1) {
      sectors.remove("SOC");
    }
    if (believers && sectors.isEmpty()) {
      sectors.add("REL");
    }
    return switch (sort) {
      case "IGO" -> new Affiliation(Set.of("UNO", "EUR").contains(body) ? body : "IGO", sectors);
      case "NGO" -> society("NGO");
      case "NGM", "ISM" -> society("ISM");
      case "MNC" -> firm();
      case "IMG" -> militarised();
      case "INT" -> new Affiliation(international(), sectors);
      default -> new Affiliation(country.isEmpty() ? body : country, sectors);
    };
  }

  /** A body of one country is that country's; else it has the code of its sort. */
  private Affiliation society(String code) {
    if (isNational()) {
      if (sectors.isEmpty()) {
        sectors.add("SOC");
      }
      return new Affiliation(country, sectors);
    }
    sectors.remove("SOC");
    return new Affiliation(code, sectors);
  }

  private Affiliation firm() {
    if (isNational()) {
      sectors.remove("BUS");
      sectors.add(0, "BUS");
      return new Affiliation(country, sectors);
    }
    sectors.remove("BUS");
    return new Affiliation("MNC", sectors);
  }

  private Affiliation militarised() {
    if (sectors.isEmpty()) {
      sectors.add("REB");
    }
    return new Affiliation("IMG", sectors);
  }

  private boolean isNational() {
    return Codes.isCountry(country);
  }

  /** What stands for the country of something international, as for its words in a text. */
  private String international() {
    if (sectors.isEmpty() || STATE.contains(sectors.get(0))) {
      return "IGO";
    }
    return switch (sectors.get(0)) {
      case "BUS" -> "MNC";
      case "SOC", "JRN" -> "NGO";
      default -> ARMED.contains(sectors.get(0)) ? "IMG" : "";
    };
  }
}
