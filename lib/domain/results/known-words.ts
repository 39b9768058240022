/** A text in comparable form, and the key by which the server finds it again without keeping it. */
export type KnownText = { key: string; text: string };

/** What one version of a sequence offered, from `at` (ISO 8601 in UTC) until another version or its end took over. */
export type KnownVersion = {
  id: string;
  sequenceId: string;
  at: string;
  until: string | null;
  greetingKey: string;
  autofill: KnownText | null;
  iceBreakers: KnownText[];
};

/** What an ad greeted with in a stretch of time; `untilAt` null: still so. */
export type AdSpan = {
  adId: string;
  greetsWith: "sequence" | "own" | "nothing";
  sequenceId: string | null;
  fromAt: string;
  untilAt: string | null;
};

/** All that attribution may look things up in. Lists are by time, the oldest first. */
export type KnownWords = {
  versionsOf(sequenceId: string): readonly KnownVersion[];
  versionsGreeting(key: string): readonly KnownVersion[];
  /** Those with the text as prefilled message or as ice breaker. */
  versionsOffering(key: string): readonly KnownVersion[];
  spansOf(adId: string): readonly AdSpan[];
};
