/**
 * Small programs as a user of the runtime writes them. {@link dev.custody.examples.SortNumbers} is
 * a command that sorts numbers through the extension module {@code sorting}; the mistakes that the
 * compiler refuses stand beside this source tree, in {@code src/mistakes}.
 */
package dev.custody.examples;
