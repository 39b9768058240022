export type KnownText = { key: string; text: string };

/** From `at` (ISO 8601 UTC) until the next version or the end. */
export type KnownVersion = {
  id: string;
  sequenceId: string;
  at: string;
  until: string | null;
  greetingKey: string;
  autofill: KnownText | null;
  iceBreakers: KnownText[];
};

/** `untilAt` null: still open. */
export type AdSpan = {
  adId: string;
  greetsWith: "sequence" | "own" | "nothing";
  sequenceId: string | null;
  fromAt: string;
  untilAt: string | null;
};

/** Lists are ordered by time, oldest first. */
export type KnownWords = {
  versionsOf(sequenceId: string): readonly KnownVersion[];
  versionsGreeting(key: string): readonly KnownVersion[];
  versionsOffering(key: string): readonly KnownVersion[];
  spansOf(adId: string): readonly AdSpan[];
};
