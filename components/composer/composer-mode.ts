/** `locked`: used in an ad · `read-only`: may not write here · `gone`: deleted at Meta. Only `write` changes anything. */
export type ComposerMode = "write" | "locked" | "read-only" | "gone";
