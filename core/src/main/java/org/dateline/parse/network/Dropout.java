package org.dateline.parse.network;

/**
 * Parts of the numbers that are left out while learning.
 *
 * @param input of what describes a word
 * @param memory of what is handed from word to word
 * @param output of what a layer says of a word
 * @param role of what a word offers as child or head
 */
public record Dropout(double input, double memory, double output, double role) {}
