/** Holds the documentation to what the checker does. */
package dev.custody.processor.docs;
