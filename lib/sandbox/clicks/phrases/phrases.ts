/** Names, and what people write instead of what is offered. */
export type ClickPhrases = {
  names: readonly string[];
  /** Added before or after a prefilled message. */
  additions: readonly string[];
  /** Most common first. */
  ownWords: readonly string[];
};
