import type { SequenceWords } from "../sequences/schema";
import type { Comment } from "./comment";

export type Mentionable = { id: string; name: string };

export type ReviewComments = {
  reviewId: string;
  revision: number;
  comments: readonly Comment[];
  members: readonly Mentionable[];
  words: Readonly<Record<number, SequenceWords>>;
};
