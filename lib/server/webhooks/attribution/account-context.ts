import { randomBytes } from "node:crypto";
import { accountTimeZone } from "@/lib/domain/results/account-time-zone";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { log } from "../../log/log";
import { seal } from "../../secrets/seal";
import { unseal } from "../../secrets/unseal";
import type { Database } from "../../store/open-database";
import { keyedHash } from "../privacy/keyed-hash";
import { DEFAULT_SETTINGS } from "../privacy/webhook-settings";
import { WordsMemory } from "./words-memory";

export type AccountContext = {
  wabaId: string;
  key: Buffer;
  keepLastDigits: boolean;
  keepTexts: boolean;
  timeZone: string;
  words: WordsMemory;
  knownWith: string;
};

type Remembered = { context: AccountContext; sealedKey: string; sequences: number; ads: number };

/** The least recently requested account is dropped first. */
const MOST_ACCOUNTS = 200;
/** Versions carry the time of their request, so a later row can have an earlier time. */
const OVERLAP_MS = HOUR_MS;

type AccountRow = Awaited<ReturnType<typeof readAccounts>>[number];

export class AccountContexts {
  readonly #db: Database;
  readonly #remembered = new Map<string, Remembered>();

  constructor(db: Database) {
    this.#db = db;
  }

  async get(wabaIds: readonly string[]): Promise<Map<string, AccountContext>> {
    const contexts = new Map<string, AccountContext>();
    if (wabaIds.length === 0) return contexts;
    for (const row of await readAccounts(this.#db, wabaIds)) contexts.set(row.waba_id, await this.#bringUpToDate(row));
    return contexts;
  }

  async #bringUpToDate(row: AccountRow): Promise<AccountContext> {
    const sealedKey = row.sealed_key ?? (await this.#makeKey(row.waba_id));
    const known = this.#remembered.get(row.waba_id);
    this.#remembered.delete(row.waba_id);
    const remembered = known?.sealedKey === sealedKey ? known : await this.#begin(row.waba_id, sealedKey);
    const { context } = remembered;
    context.timeZone = accountTimeZone({ chosen: row.time_zone, timezoneId: row.timezone_id }).timeZone;
    context.keepLastDigits = row.keep_last_digits === 1;
    context.keepTexts = (row.text_days ?? DEFAULT_SETTINGS.textDays) > 0;
    const [sequences, ads] = [row.sequences ?? 0, row.ads ?? 0];
    if (remembered.sequences !== sequences) await this.#learnVersions(context);
    if (remembered.ads !== ads) await this.#learnSpans(context);
    Object.assign(remembered, { sequences, ads });
    context.knownWith = `${sequences}.${ads}`;
    this.#remembered.set(row.waba_id, remembered);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > MOST_ACCOUNTS && oldest) this.#remembered.delete(oldest);
    return context;
  }

  async #begin(wabaId: string, sealedKey: string): Promise<Remembered> {
    const key = await this.#openKey(wabaId, sealedKey);
    const words = new WordsMemory((text) => keyedHash(key, "text", text));
    const settings = { keepLastDigits: false, keepTexts: false, timeZone: "UTC", knownWith: "" };
    return { context: { wabaId, key, words, ...settings }, sealedKey, sequences: -1, ads: -1 };
  }

  async #learnVersions({ wabaId, words }: AccountContext): Promise<void> {
    const since = words.newestAt && new Date(Date.parse(words.newestAt) - OVERLAP_MS).toISOString();
    words.learnVersions(
      await this.#db
        .selectFrom("sequence_versions")
        .select(["id", "sequence_id", "at", "event", "message"])
        .where("waba_id", "=", wabaId)
        .$if(since !== "", (query) => query.where("at", ">=", since))
        .execute(),
    );
  }

  async #learnSpans({ wabaId, words }: AccountContext): Promise<void> {
    words.learnSpans(
      await this.#db
        .selectFrom("ad_sequence_spans")
        .select(["ad_id", "greets_with", "sequence_id", "from_at", "until_at"])
        .where("waba_id", "=", wabaId)
        .execute(),
    );
  }

  /** The first writer wins; everyone then reads the same key. */
  async #makeKey(wabaId: string): Promise<string> {
    const { lastDigits, textDays, conversationDays, deliveryDays } = DEFAULT_SETTINGS;
    await this.#db
      .insertInto("webhook_settings")
      .values({
        waba_id: wabaId,
        sealed_key: seal(randomBytes(32).toString("base64")),
        keep_last_digits: lastDigits ? 1 : 0,
        text_days: textDays,
        conversation_days: conversationDays,
        delivery_days: deliveryDays,
        time_zone: null,
        changed_at: new Date().toISOString(),
      })
      .onConflict((conflict) => conflict.column("waba_id").doNothing())
      .execute();
    const settings = this.#db.selectFrom("webhook_settings").select("sealed_key").where("waba_id", "=", wabaId);
    return (await settings.executeTakeFirstOrThrow()).sealed_key;
  }

  /** If its sealing key left the ring, a new key starts: counts stay, people are no longer recognised. */
  async #openKey(wabaId: string, sealedKey: string): Promise<Buffer> {
    try {
      return Buffer.from(unseal(sealedKey), "base64");
    } catch (error) {
      log().warn({ error, wabaId }, "The key of an account's hashes cannot be opened; a new one begins");
      await this.#db
        .updateTable("webhook_settings")
        .set({ sealed_key: seal(randomBytes(32).toString("base64")) })
        .where("waba_id", "=", wabaId)
        .where("sealed_key", "=", sealedKey)
        .execute();
      return Buffer.from(unseal(await this.#makeKey(wabaId)), "base64");
    }
  }
}

function readAccounts(db: Database, wabaIds: readonly string[]) {
  return db
    .selectFrom("accounts")
    .leftJoin("webhook_settings", "webhook_settings.waba_id", "accounts.waba_id")
    .leftJoin("sync_states as sequences", (join) =>
      join.onRef("sequences.waba_id", "=", "accounts.waba_id").on("sequences.mirror", "=", "sequences"),
    )
    .leftJoin("sync_states as ads", (join) =>
      join.onRef("ads.waba_id", "=", "accounts.waba_id").on("ads.mirror", "=", "ads"),
    )
    .select(["accounts.waba_id", "accounts.timezone_id"])
    .select(["webhook_settings.sealed_key", "webhook_settings.keep_last_digits", "webhook_settings.text_days"])
    .select("webhook_settings.time_zone")
    .select(["sequences.revision as sequences", "ads.revision as ads"])
    .where("accounts.waba_id", "in", wabaIds)
    .execute();
}
