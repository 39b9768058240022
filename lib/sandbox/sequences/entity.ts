export type SequenceEntity = {
  id: string;
  name: string;
  /** JSON as sent, unknown fields included; invalid JSON in some seeds. */
  message: string;
  /** Its rows omit `is_used_in_ad`. */
  hidesAdStatus: boolean;
  /** Milliseconds since 1970. */
  updatedAt: number;
};
