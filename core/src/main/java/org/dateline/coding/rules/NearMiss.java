package org.dateline.coding.rules;

/**
 * A rule whose trigger is there but which does not fire.
 *
 * @param rule which
 * @param trigger index of the trigger word
 * @param missing what was asked for and not found, or found and not wanted
 */
public record NearMiss(Rule rule, int trigger, String missing) {}
