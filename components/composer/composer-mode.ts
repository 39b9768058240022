/** `locked`: used in an ad · `viewer`: may not write here · `gone`: deleted at Meta. Only `write` changes anything. */
export type ComposerMode = "write" | "locked" | "viewer" | "gone";
