package org.dateline.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its dependency tree. Exactly one token has head -1, and following heads from any
 * token ends there.
 */
public final class Sentence {
  private static final int[] NO_CHILDREN = new int[0];

  private final int index;
  private final LineKind kind;
  private final int line;
  private final List<Token> tokens;
  private final int[][] children;
  private final int root;
  private final List<Name> names;

  /** A sentence in which no names are marked. */
  public Sentence(int index, LineKind kind, int line, List<Token> tokens) {
    this(index, kind, line, tokens, List.of());
  }

  /**
   * @param index position in the article, from 0
   * @param kind kind of the line it stands in
   * @param line position of that line in {@link Article#lines()}
   * @param tokens at least one, in order
   * @param names in order, without overlap
   * @throws IllegalArgumentException if the heads do not form one tree, or names overlap or end
   *     after the last token
   */
  public Sentence(int index, LineKind kind, int line, List<Token> tokens, List<Name> names) {
    this.index = index;
    this.kind = kind;
    this.line = line;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
    this.root = rootOf(this.tokens);
    requireTree();
    this.names = List.copyOf(names);
    requireOrder();
  }

  private void requireOrder() {
    int last = -1;
    for (Name name : names) {
      if (name.first() <= last || name.last() >= tokens.size()) {
        throw new IllegalArgumentException("names overlap or leave the sentence: " + names);
      }
      last = name.last();
    }
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = counts[i] == 0 ? NO_CHILDREN : new int[counts[i]];
    }
    int[] filled = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children[token.head()][filled[token.head()]++] = token.index();
      }
    }
    return children;
  }

  private static int rootOf(List<Token> tokens) {
    int root = -1;
    for (Token token : tokens) {
      if (token.head() < 0) {
        if (root >= 0) {
          throw new IllegalArgumentException("two roots: " + root + " and " + token.index());
        }
        root = token.index();
      }
    }
    if (root < 0) {
      throw new IllegalArgumentException("no root");
    }
    return root;
  }

  private void requireTree() {
    int[] stack = new int[tokens.size()];
    int depth = 0;
    int seen = 0;
    stack[depth++] = root;
    while (depth > 0) {
      int at = stack[--depth];
      seen++;
      for (int child : children[at]) {
        stack[depth++] = child;
      }
    }
    if (seen != tokens.size()) {
      throw new IllegalArgumentException("a cycle in the heads");
    }
  }

  public int index() {
    return index;
  }

  public LineKind kind() {
    return kind;
  }

  public int line() {
    return line;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The names of people, organisations, places and other things, in order. */
  public List<Name> names() {
    return names;
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public int size() {
    return tokens.size();
  }

  public Token root() {
    return tokens.get(root);
  }

  /** Indices of the dependents of a token, in order. The array must not be changed. */
  public int[] children(int at) {
    return children[at];
  }

  /** The dependents of a token whose relation is {@code relation} or a subtype of it, in order. */
  public List<Token> children(int at, String relation) {
    List<Token> found = new ArrayList<>(2);
    for (int child : children[at]) {
      if (tokens.get(child).is(relation)) {
        found.add(tokens.get(child));
      }
    }
    return found;
  }

  /** Whether {@code at} is {@code ancestor} or stands somewhere below it. */
  public boolean under(int at, int ancestor) {
    for (int i = at; i >= 0; i = tokens.get(i).head()) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** First token of the stretch that a token and all below it cover. */
  public int leftEdge(int at) {
    int left = at;
    for (int child : children[at]) {
      left = Math.min(left, leftEdge(child));
    }
    return left;
  }

  /** Last token of the stretch that a token and all below it cover. */
  public int rightEdge(int at) {
    int right = at;
    for (int child : children[at]) {
      right = Math.max(right, rightEdge(child));
    }
    return right;
  }

  /** Where the sentence stands in the text as given. */
  public Span span() {
    return new Span(
        tokens.get(0).span().start(),
        Math.max(tokens.get(0).span().end(), tokens.get(tokens.size() - 1).span().end()));
  }

  /** Where tokens {@code first} to {@code last} (inclusive) stand in the text as given. */
  public Span span(int first, int last) {
    return tokens.get(first).span().hull(tokens.get(last).span());
  }

  @Override
  public String toString() {
    StringBuilder forms = new StringBuilder();
    for (Token token : tokens) {
      forms.append(forms.isEmpty() ? "" : " ").append(token.form());
    }
    return forms.toString();
  }
}
