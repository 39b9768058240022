import type { SequenceWords } from "../sequences/schema";
import type { Comment } from "./comment";

export type Mentionable = { id: string; name: string };

export type ReviewComments = {
  reviewId: string;
  revision: number;
  comments: readonly Comment[];
  /** Whom the reader can mention. */
  members: readonly Mentionable[];
  /** By revision, those that comments on a passage were written about. */
  words: Readonly<Record<number, SequenceWords>>;
};
