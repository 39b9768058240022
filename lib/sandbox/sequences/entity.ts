/** A sequence as the sandbox stores it. */
export type SequenceEntity = {
  id: string;
  name: string;
  /** The message's JSON as it was sent, unknown fields included; in rare seeds a text that is not JSON. */
  message: string;
  /** Rows of such a sequence carry no `is_used_in_ad`. */
  hidesAdStatus: boolean;
  /** Milliseconds since 1970. */
  updatedAt: number;
};
