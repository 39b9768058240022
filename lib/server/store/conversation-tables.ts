import type { AttributionMethod, Certainty } from "@/lib/domain/results/attribution-method";
import type { Opening } from "@/lib/domain/results/opening";
import type { RefusedReason } from "@/lib/domain/setup/webhook-log";
import type { Iso, JsonText } from "./column-types";

/** One WABA's part of a POST; identical bytes are the same delivery. */
export type DeliveriesTable = {
  /** From the signature, so from the bytes. */
  id: string;
  waba_id: string;
  received_at: Iso;
  times: number;
  last_received_at: Iso;
  state: "processed" | "failed";
  update_count: number;
  conversation_count: number;
  /** JSON of kind → count, such as `{"message text":2}`; includes unknown kinds. */
  kinds: JsonText;
  /** Everything about a person is replaced. */
  redacted: JsonText;
  /** The whole body, only while it waits for a replay. */
  sealed_body: string | null;
  failure: string | null;
};

/** Per UTC day; the sender is unknown. */
export type RefusedDeliveriesTable = {
  day: string;
  reason: RefusedReason;
  count: number;
  last_at: Iso;
  detail: string;
};

/** Contains nothing that identifies the customer. */
export type ConversationsTable = {
  waba_id: string;
  /** Keyed hash: Meta's message id contains the phone number in base64. */
  message_key: string;
  at: Iso;
  received_at: Iso;
  day: string;
  delivery_id: string;
  /** Keyed hashes of the phone number (or its substitute) and of the business-scoped user id. */
  person_key: string | null;
  user_key: string | null;
  last_digits: string | null;
  source_type: string | null;
  source_id: string | null;
  ad_id: string | null;
  ref: string | null;
  /** Meta's click id; missing for ads in WhatsApp Status, never derived. */
  ctwa_clid: string | null;
  greeting_key: string | null;
  message_type: string;
  /** Masked, and only while results need it. */
  first_text: string | null;
  /** Keyed hash of the full first text; finds its sequence after the text is deleted. */
  first_text_key: string | null;
  method: AttributionMethod;
  certainty: Certainty;
  sequence_id: string | null;
  version_id: string | null;
  opening: Opening;
  /** From 1; 0 if none was tapped. */
  ice_breaker: number;
};

/** Holds no person and outlives conversations. An empty text stands for "none": keys can't be null. */
export type ConversationDaysTable = {
  waba_id: string;
  day: string;
  sequence_id: string;
  version_id: string;
  ad_id: string;
  method: AttributionMethod;
  certainty: Certainty;
  opening: Opening;
  ice_breaker: number;
  count: number;
};

/** An account's privacy settings and the key of its hashes. */
export type WebhookSettingsTable = {
  waba_id: string;
  /** 32 random bytes, sealed; prevents guessing numbers and comparing accounts. */
  sealed_key: string;
  keep_last_digits: 0 | 1;
  text_days: number;
  conversation_days: number;
  delivery_days: number;
  /** IANA; null: Meta's. */
  time_zone: string | null;
  changed_at: Iso;
};

export type WebhookStatesTable = {
  waba_id: string;
  /** Grows with every change of conversations or counts. */
  revision: number;
  last_heard_at: Iso | null;
  /** State of knowledge at the last re-attribution. */
  attributed_with: string;
  time_zone: string;
  lease_holder: string | null;
  lease_until: Iso | null;
};

/** Kept as long as Meta may send the messages again. */
export type ForgottenMessagesTable = {
  waba_id: string;
  message_key: string;
  until: Iso;
};

/** Hashes of two ids that Meta says are one person's; `one_key` is the smaller. */
export type PersonLinksTable = {
  waba_id: string;
  one_key: string;
  other_key: string;
  message_key: string;
  at: Iso;
};

export type ConversationTables = {
  deliveries: DeliveriesTable;
  refused_deliveries: RefusedDeliveriesTable;
  conversations: ConversationsTable;
  conversation_days: ConversationDaysTable;
  webhook_settings: WebhookSettingsTable;
  webhook_states: WebhookStatesTable;
  forgotten_messages: ForgottenMessagesTable;
  person_links: PersonLinksTable;
};
