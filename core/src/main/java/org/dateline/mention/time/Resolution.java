package org.dateline.mention.time;

import java.util.Optional;
import org.dateline.mention.Basis;
import org.dateline.mention.TimeMention;

/** What an expression means in its place. */
record Resolution(
    TimeMention.Type type, String value, Optional<TimeMention.Days> days, Basis basis) {}
