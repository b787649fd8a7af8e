package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;

/** Says of one kind of event which mistake it is. */
interface Rule<E extends Event> {
  Finding finding(E event);
}
