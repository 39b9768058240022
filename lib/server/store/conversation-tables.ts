import type { AttributionMethod, Certainty } from "@/lib/domain/results/attribution-method";
import type { Opening } from "@/lib/domain/results/opening";
import type { RefusedReason } from "@/lib/domain/setup/webhook-log";
import type { Iso, JsonText } from "./column-types";

/** The part of one POST of Meta that is about one WABA. The same bytes sent again are the same delivery. */
export type DeliveriesTable = {
  /** From the signature, hence from the bytes. */
  id: string;
  waba_id: string;
  received_at: Iso;
  /** How often the same bytes came, and when last. */
  times: number;
  last_received_at: Iso;
  state: "processed" | "failed";
  /** Messages, statuses and everything else that stood in it. */
  update_count: number;
  /** Conversations that began with it. Repeats, and messages without a referral, are none. */
  conversation_count: number;
  /** JSON of kind → count, e.g. `{"message text":2,"field flows":1}`. What Overture does not know is counted too. */
  kinds: JsonText;
  /** What came, with all that is about a person replaced. */
  redacted: JsonText;
  /** The whole body, sealed, only while it waits to be processed again. */
  sealed_body: string | null;
  /** Why it could not be processed. */
  failure: string | null;
};

/** What the receiver turned away (or acknowledged and dropped), counted by UTC day; who sent it is unknown. */
export type RefusedDeliveriesTable = {
  day: string;
  reason: RefusedReason;
  count: number;
  last_at: Iso;
  /** Of the last one, never content: its size, or what was wrong with it. */
  detail: string;
};

/** One conversation that began at an ad or post. Nothing in it tells who the customer is. */
export type ConversationsTable = {
  waba_id: string;
  /** Keyed hash of Meta's message id: the id itself holds the phone number in base64. */
  message_key: string;
  /** When the customer sent it. */
  at: Iso;
  received_at: Iso;
  /** `at` as a day of the account's time zone, `YYYY-MM-DD`. */
  day: string;
  delivery_id: string;
  /** Keyed hashes of the phone number (or what stands in its place) and of the business-scoped user id. */
  person_key: string | null;
  user_key: string | null;
  /** The last digits of the number, where the account keeps them. */
  last_digits: string | null;
  source_type: string | null;
  source_id: string | null;
  /** `source_id` where it is an ad's. */
  ad_id: string | null;
  ref: string | null;
  /** Meta's click id; absent for ads in WhatsApp Status, and never filled from anything else. */
  ctwa_clid: string | null;
  /** Hash of the greeting that the customer saw, as Meta reported it. */
  greeting_key: string | null;
  message_type: string;
  /** What the customer typed, without numbers and addresses: only while results need it. */
  first_text: string | null;
  /** Keyed hash of the whole first text: finds its sequence later, also when the text is gone. */
  first_text_key: string | null;
  method: AttributionMethod;
  certainty: Certainty;
  sequence_id: string | null;
  version_id: string | null;
  opening: Opening;
  /** From 1; 0 where none was tapped. */
  ice_breaker: number;
};

/**
 * Conversations counted by all that results group by, so that a page costs the same for a million of them. It holds no
 * person and outlives the conversations. An empty text stands for "none": keys cannot be null.
 */
export type ConversationDaysTable = {
  waba_id: string;
  /** Of the account's time zone. */
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

/** What an account decided about its customers' data, and the key that their hashes are made with. */
export type WebhookSettingsTable = {
  waba_id: string;
  /** 32 random bytes, sealed. Without it no hash can be told from another account's or made from a number. */
  sealed_key: string;
  keep_last_digits: 0 | 1;
  /** Days until typed texts, conversations and the log of deliveries go. Day counts stay. */
  text_days: number;
  conversation_days: number;
  delivery_days: number;
  /** Chosen for the days of results (IANA); null: as Meta says. */
  time_zone: string | null;
  changed_at: Iso;
};

/** What moves: for the live view, and for the jobs that one process at a time runs. */
export type WebhookStatesTable = {
  waba_id: string;
  /** Grows with every change of conversations or their counts. */
  revision: number;
  last_heard_at: Iso | null;
  /** What the last re-attribution knew; something else means that there may be more to learn. */
  attributed_with: string;
  /** The zone that `day` was computed in. */
  time_zone: string;
  lease_holder: string | null;
  lease_until: Iso | null;
};

/** Messages of people who asked to be forgotten, for as long as Meta may send them again. */
export type ForgottenMessagesTable = {
  waba_id: string;
  message_key: string;
  until: Iso;
};

/** Keyed hashes of two ids that Meta says are one person's. The smaller one of a message's ids is `one_key`. */
export type PersonLinksTable = {
  waba_id: string;
  one_key: string;
  other_key: string;
  /** Of the message that said so. */
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
