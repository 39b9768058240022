/** What people who speak a language are called and write when they do not take what is offered. */
export type ClickPhrases = {
  names: readonly string[];
  /** Put before or behind a prefilled message by those who edit it. */
  additions: readonly string[];
  /** Most common first. */
  ownWords: readonly string[];
};
