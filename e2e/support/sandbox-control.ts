import type { APIRequestContext } from "@playwright/test";
import type { Fault } from "./fault";
import type { SeededAd } from "./seeded-ad";

/** The answer of `POST /_sandbox/seed`. */
export type Business = {
  wabaId: string;
  wabaIds: string[];
  accessToken: string;
  appId: string;
  appSecret: string;
  /** Without `act_`; the first of `adAccountIds`. */
  adAccountId: string;
  adAccountIds: string[];
  /** In the order of the seed. */
  adIds: string[];
  /** The Page linked to the first number. */
  pageId: string;
  phoneNumberId: string;
  userId: string;
  userName: string;
  /** In the order of the seed, oldest first. */
  sequenceIds: string[];
  members: { userId: string; name: string; accessToken: string }[];
};

/** A sequence to seed; `message` as Meta stores it. */
export type SeededSequence = {
  id?: string;
  name: string;
  message: string | Record<string, unknown>;
  inAds?: number;
  hidesAdStatus?: boolean;
  updatedAt?: string;
};

export type Seed = {
  /** A number makes that many varied but deterministic ones; a list makes exactly these, the newest last. */
  sequences?: number | SeededSequence[];
  name?: string;
  userName?: string;
  tasks?: string[];
  scopes?: string[];
  /** Whether the OAuth dialog offers the user. */
  dialog?: boolean;
  /** Permissions that the user declines in the dialog until asked again. */
  declines?: string[];
  /** Whether our app is subscribed to the account (default true). */
  isSubscribed?: boolean;
  wabas?: number;
  members?: { name?: string; tasks?: string[]; scopes?: string[]; dialog?: boolean }[];
  switches?: { shape?: "data" | "documented"; errorsIn?: "code" | "subcode"; isAvailable?: boolean };
  callsPerHour?: number;
  /** A number makes that many varied ads, a list exactly these; the tokens may then read and change ads. */
  ads?: number | SeededAd[];
  adAccounts?: number;
  /** The user's tasks in them: MANAGE, ADVERTISE, ANALYZE, DRAFT. */
  adTasks?: string[];
  /** Larger pages of full ads get error code 1. */
  rowsAtOnce?: number;
  /** Length of reviews in milliseconds; null: until an ad's `review` is patched. */
  reviewMs?: number | null;
};

type AccountPatch = {
  phoneNumbers?: Record<string, { displayNumber?: string; status?: string } | null>;
  callsPerHour?: number;
  callsMade?: number;
  tasks?: Record<string, string[] | null>;
  switches?: Seed["switches"];
  /** Id → changes, or null to delete. */
  sequences?: Record<string, Partial<SeededSequence> | null>;
  addSequences?: SeededSequence[];
};

type AdAccountPatch = {
  status?: number;
  callsPerHour?: number;
  callsMade?: number;
  rowsAtOnce?: number;
  reviewMs?: number | null;
  reviewOutcome?: "approved" | "disapproved";
  tasks?: Record<string, string[] | null>;
  addAds?: Omit<SeededAd, "adAccount" | "sequence">[];
};

type AdPatch = Pick<
  SeededAd,
  "name" | "status" | "objective" | "campaignStatus" | "adSetStatus" | "destinationType"
> & {
  /** Null: derived from everything else. */
  effectiveStatus?: string | null;
  review?: SeededAd["review"] | null;
  creativeId?: string;
  /** Gives the ad a new creative; null: one without a greeting. */
  greetsWith?: { sequenceId: string } | { own: string } | null;
  pageId?: string;
};

/** An ad as the sandbox stores it. */
export type StoredAd = {
  id: string;
  name: string;
  status: string;
  effectiveStatus: string;
  creativeId: string;
  /** The sequence of its creative. */
  sequenceId: string | null;
};

type TokenPatch = { expiresAt?: string | null; invalidSubcode?: number | null; scopes?: string[] };

/** A row of Meta's list; the message is JSON text. */
export type ListedSequence = { id: string; name: string; welcome_message_sequence: string };

/** A request as the sandbox received it. */
export type LoggedRequest = { method: string; path: string; params: Record<string, unknown>; status: number | null };

/** A mail in the sandbox's outbox. */
export type ReceivedMail = {
  id: string;
  times: number;
  subject: string;
  text: string;
  headers: Record<string, string>;
};

/** Simulated clicks and messages; see `lib/sandbox/clicks/click-input.ts`. */
export type Clicks = {
  count?: number;
  sequenceId?: string;
  /** An ad of the sandbox, or any id for a made-up one. */
  adId?: string;
  /** First messages in turn, sent verbatim. */
  texts?: string[];
  /** Weights of the ways to open. */
  distribution?: {
    prefilled?: number;
    edited?: number;
    iceBreakers?: number | number[];
    ownWords?: number;
    notText?: number;
  };
  sources?: { ad?: number; status?: number; post?: number; none?: number };
  ref?: string;
  /** Whether the referral includes the greeting (default true). */
  greeting?: boolean;
  identity?: "phone" | "business-scoped" | "mix";
  languages?: ("en" | "es" | "pt" | "id" | "hi" | "ar")[];
  seed?: number | string;
  /** ISO 8601: all at one time, or spread over the days before `until`. */
  at?: string;
  days?: number;
  until?: string;
  batch?: number;
  duplicates?: number;
  reorder?: boolean;
  retry?: { attempts?: number; firstDelayMs?: number };
  waitMs?: number;
};

/** The result, once every delivery is accepted or given up, or after `waitMs` (5 s). */
export type ClickRun = {
  id: string;
  clicks: number;
  skipped: { appId: string; why: string }[];
  deliveries: { total: number; accepted: number; waiting: number; givenUp: number; attempts: number };
  people: { messageId: string; at: string; opening: string; text: string; sequenceId: string | null; adId: string }[];
};

export class SandboxControl {
  constructor(
    private readonly request: APIRequestContext,
    private readonly url: string,
  ) {}

  seed(options: Seed = {}): Promise<Business> {
    return this.call<Business>("POST", "seed", options);
  }

  fault(fault: Fault): Promise<unknown> {
    return this.call("POST", "faults", { times: 1, ...fault });
  }

  calm(wabaId: string): Promise<unknown> {
    return this.call("DELETE", `faults?wabaId=${wabaId}`);
  }

  /** Changes an account outside Overture, as another tool or Meta would. */
  changeAccount(wabaId: string, patch: AccountPatch): Promise<unknown> {
    return this.call("PATCH", "state", { accounts: { [wabaId]: patch } });
  }

  changeAdAccount(adAccountId: string, patch: AdAccountPatch): Promise<unknown> {
    return this.call("PATCH", "state", { adAccounts: { [adAccountId]: patch } });
  }

  /** Changes an ad as Ads Manager or Meta would; null removes it without a trace. */
  changeAd(adId: string, patch: AdPatch | null): Promise<unknown> {
    return this.call("PATCH", "state", { ads: { [adId]: patch } });
  }

  changePage(pageId: string, patch: { name?: string; whatsappNumber?: string | null }): Promise<unknown> {
    return this.call("PATCH", "state", { pages: { [pageId]: patch } });
  }

  /** The stored ads around an account and the ids of all creatives. */
  adsAtMeta(wabaId: string): Promise<{ ads: StoredAd[]; creatives: { id: string; name: string }[] }> {
    return this.call("GET", `state?wabaId=${wabaId}`);
  }

  changeToken(accessToken: string, patch: TokenPatch): Promise<unknown> {
    return this.call("PATCH", "state", { tokens: { [accessToken]: patch } });
  }

  /** Meta's current list, requested like any client. */
  async listAtMeta({ wabaId, accessToken }: Business): Promise<ListedSequence[]> {
    const path = `v26.0/${wabaId}/welcome_message_sequences?limit=100&access_token=${accessToken}`;
    const answer = await this.request.get(`${this.url}/${path}`);
    return ((await answer.json()) as { data: ListedSequence[] }).data;
  }

  /** The messages of Meta's current list, in order. */
  async messagesAtMeta(business: Business): Promise<unknown[]> {
    const listed = await this.listAtMeta(business);
    return listed.map(({ welcome_message_sequence }) => JSON.parse(welcome_message_sequence));
  }

  /** Simulates clicks; resolves after the app has received the webhooks. */
  clickAds(wabaId: string, clicks: Clicks = {}): Promise<ClickRun> {
    return this.call<ClickRun>("POST", "clicks", { wabaId, ...clicks });
  }

  async requests(wabaId: string): Promise<LoggedRequest[]> {
    return (await this.call<{ requests: LoggedRequest[] }>("GET", `requests?wabaId=${wabaId}`)).requests;
  }

  /** The requests that change something. */
  async writes(wabaId: string): Promise<LoggedRequest[]> {
    return (await this.requests(wabaId)).filter(({ method }) => method === "POST");
  }

  /** The mailbox of an address, newest first. Its story makes the address up. */
  async mails(to: string): Promise<ReceivedMail[]> {
    return (await this.call<{ mails: ReceivedMail[] }>("GET", `mail?to=${encodeURIComponent(to)}`)).mails;
  }

  /** What the sandbox's incoming webhook of this name received, newest first. */
  async hooks(name: string): Promise<{ body: { text: string } }[]> {
    return (await this.call<{ hooks: { body: { text: string } }[] }>("GET", `hooks?name=${name}`)).hooks;
  }

  /** What the incoming webhook of this name answers from now on. */
  answerHook(name: string, status: number): Promise<unknown> {
    return this.call("PATCH", `hooks/${name}`, { status });
  }

  forgetRequests(wabaId: string): Promise<unknown> {
    return this.call("DELETE", `requests?wabaId=${wabaId}`);
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.request.fetch(`${this.url}/_sandbox/${path}`, { method, data: body });
    if (!response.ok()) throw new Error(`${method} /_sandbox/${path}: ${response.status()} ${await response.text()}`);
    return (await response.json()) as T;
  }
}
