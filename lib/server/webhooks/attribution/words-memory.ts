import { comparableText } from "@/lib/domain/results/comparable-text";
import type { AdSpan, KnownText, KnownVersion, KnownWords } from "@/lib/domain/results/known-words";
import { sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { AdSequenceSpansTable } from "../../store/ads-tables";
import { readJson } from "../../store/read-json";
import type { SequenceVersionsTable } from "../../store/tables";

export type VersionRow = Pick<SequenceVersionsTable, "id" | "sequence_id" | "at" | "event" | "message">;

type Entry = { row: VersionRow; version: KnownVersion | null };

/** Append-only, so a change costs only itself. `keyOf` hashes a comparable text. */
export class WordsMemory implements KnownWords {
  readonly #keyOf: (text: string) => string;
  readonly #rows = new Map<string, Entry[]>();
  readonly #seen = new Set<string>();
  readonly #sequences = new Map<string, KnownVersion[]>();
  readonly #greetings = new Map<string, KnownVersion[]>();
  readonly #offers = new Map<string, KnownVersion[]>();
  #spans = new Map<string, AdSpan[]>();
  newestAt = "";

  constructor(keyOf: (text: string) => string) {
    this.#keyOf = keyOf;
  }

  learnVersions(rows: readonly VersionRow[]): void {
    const touched = new Set<string>();
    for (const row of rows) {
      if (this.#seen.has(row.id)) continue;
      this.#seen.add(row.id);
      const version = this.#read(row);
      append(this.#rows, row.sequence_id, { row: { ...row, message: null }, version });
      if (version) this.#index(version);
      if (row.at > this.newestAt) this.newestAt = row.at;
      touched.add(row.sequence_id);
    }
    for (const sequenceId of touched) this.#arrange(sequenceId);
  }

  learnSpans(rows: readonly Omit<AdSequenceSpansTable, "id" | "waba_id">[]): void {
    this.#spans = new Map();
    const sorted = [...rows].sort((a, b) => (a.from_at < b.from_at ? -1 : 1));
    for (const { ad_id, greets_with, sequence_id, from_at, until_at } of sorted) {
      const span = { adId: ad_id, greetsWith: greets_with, fromAt: from_at, untilAt: until_at };
      append(this.#spans, ad_id, { ...span, sequenceId: greets_with === "sequence" ? sequence_id : null });
    }
  }

  versionsOf(sequenceId: string): readonly KnownVersion[] {
    return this.#sequences.get(sequenceId) ?? [];
  }

  versionsGreeting(key: string): readonly KnownVersion[] {
    return this.#greetings.get(key) ?? [];
  }

  versionsOffering(key: string): readonly KnownVersion[] {
    return this.#offers.get(key) ?? [];
  }

  spansOf(adId: string): readonly AdSpan[] {
    return this.#spans.get(adId) ?? [];
  }

  /** Deletions and unreadable messages end the previous version without starting one. */
  #read({ id, sequence_id, at, event, message }: VersionRow): KnownVersion | null {
    if (event === "deleted" || event === "disappeared" || message === null) return null;
    const readable = readJson(message, sequenceMessageSchema, `sequence_versions.message ${id}`);
    if (readable === null) return null;
    const words = toWords("", readable);
    return {
      ...{ id, sequenceId: sequence_id, at, until: null },
      greetingKey: this.#known(words.text).key,
      autofill: words.autofill.trim() === "" ? null : this.#known(words.autofill),
      iceBreakers: words.iceBreakers.map(({ title }) => this.#known(title)),
    };
  }

  #known(text: string): KnownText {
    const comparable = comparableText(text);
    return { key: this.#keyOf(comparable), text: comparable };
  }

  #index(version: KnownVersion): void {
    append(this.#greetings, version.greetingKey, version);
    const offered = [...(version.autofill ? [version.autofill] : []), ...version.iceBreakers];
    for (const key of new Set(offered.map((text) => text.key))) append(this.#offers, key, version);
  }

  #arrange(sequenceId: string): void {
    const entries = this.#rows.get(sequenceId) ?? [];
    entries.sort((a, b) => (a.row.at < b.row.at ? -1 : a.row.at > b.row.at ? 1 : 0));
    for (const [index, { version }] of entries.entries()) {
      if (version) version.until = entries[index + 1]?.row.at ?? null;
    }
    const versions = entries.flatMap(({ version }) => version ?? []);
    if (versions.length > 0) this.#sequences.set(sequenceId, versions);
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
