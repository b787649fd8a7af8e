/**
 * Tests of what is published: builds as users write them, and the jars that they get.
 *
 * <p>They run after packaging, against a local repository that holds nothing but the artifacts of
 * this build. Start with {@link dev.custody.it.UserBuildsIT}; the builds are in {@code src/it}.
 */
package dev.custody.it;
