import type { APIRequestContext } from "@playwright/test";
import type { Fault } from "./fault";
import type { SeededAd } from "./seeded-ad";

/** What `POST /_sandbox/seed` answers: everything a test needs to know about a fresh business. */
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
  /** The Page that is linked to the first number. */
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
  /** A number makes that many, varied and always alike; a list makes exactly these, the last one newest. */
  sequences?: number | SeededSequence[];
  name?: string;
  userName?: string;
  tasks?: string[];
  scopes?: string[];
  /** Whether the OAuth dialog offers the user. */
  dialog?: boolean;
  /** Permissions that the user declines in the dialog until asked again. */
  declines?: string[];
  /** Whether our app is subscribed to the account; it is when absent. */
  isSubscribed?: boolean;
  wabas?: number;
  members?: { name?: string; tasks?: string[]; scopes?: string[]; dialog?: boolean }[];
  switches?: { shape?: "data" | "documented"; errorsIn?: "code" | "subcode"; isAvailable?: boolean };
  callsPerHour?: number;
  /** A number makes that many varied ads, a list exactly these; the tokens may then read and change ads. */
  ads?: number | SeededAd[];
  adAccounts?: number;
  /** What the user may do in them: MANAGE, ADVERTISE, ANALYZE, DRAFT. */
  adTasks?: string[];
  /** A page with more whole ads is refused with code 1. */
  rowsAtOnce?: number;
  /** How long reviews take in milliseconds; null: until an ad's `review` is patched. */
  reviewMs?: number | null;
};

type AccountPatch = {
  phoneNumbers?: Record<string, { displayNumber?: string; status?: string } | null>;
  callsPerHour?: number;
  callsMade?: number;
  tasks?: Record<string, string[] | null>;
  switches?: Seed["switches"];
  /** Id → what changes, or null to delete. */
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
  /** Null: what follows from everything else. */
  effectiveStatus?: string | null;
  review?: SeededAd["review"] | null;
  creativeId?: string;
  /** Gives the ad a new creative; null: one without a greeting. */
  greetsWith?: { sequenceId: string } | { own: string } | null;
  pageId?: string;
};

/** An ad as the sandbox holds it. */
export type StoredAd = {
  id: string;
  name: string;
  status: string;
  effectiveStatus: string;
  creativeId: string;
  /** The sequence that its creative greets with. */
  sequenceId: string | null;
};

type TokenPatch = { expiresAt?: string | null; invalidSubcode?: number | null; scopes?: string[] };

/** A row of Meta's list, the message as the JSON text that it is. */
export type ListedSequence = { id: string; name: string; welcome_message_sequence: string };

/** A request as the sandbox received it. */
export type LoggedRequest = { method: string; path: string; params: Record<string, unknown>; status: number | null };

/** People click ads of the account and write; see `lib/sandbox/clicks/click-input.ts` for what may be asked. */
export type Clicks = {
  count?: number;
  sequenceId?: string;
  /** An ad of the sandbox, or any id for a made-up one. */
  adId?: string;
  /** First messages in turn, word for word. */
  texts?: string[];
  /** How they open, by weight. */
  distribution?: {
    prefilled?: number;
    edited?: number;
    iceBreakers?: number | number[];
    ownWords?: number;
    notText?: number;
  };
  sources?: { ad?: number; status?: number; post?: number; none?: number };
  ref?: string;
  /** Whether the referral repeats the greeting; it does when absent. */
  greeting?: boolean;
  identity?: "phone" | "business-scoped" | "mix";
  languages?: ("en" | "es" | "pt" | "id" | "hi" | "ar")[];
  seed?: number | string;
  /** ISO 8601: all at one moment, or over so many days before `until`. */
  at?: string;
  days?: number;
  until?: string;
  batch?: number;
  duplicates?: number;
  reorder?: boolean;
  retry?: { attempts?: number; firstDelayMs?: number };
  waitMs?: number;
};

/** What came of it, once every delivery was accepted or given up, or `waitMs` (5 s) had passed. */
export type ClickRun = {
  id: string;
  clicks: number;
  skipped: { appId: string; why: string }[];
  deliveries: { total: number; accepted: number; waiting: number; givenUp: number; attempts: number };
  people: { messageId: string; at: string; opening: string; text: string; sequenceId: string | null; adId: string }[];
};

/** A client of the sandbox's remote control. */
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

  /** Changes an account as another tool, an ad or Meta itself would. */
  changeAccount(wabaId: string, patch: AccountPatch): Promise<unknown> {
    return this.call("PATCH", "state", { accounts: { [wabaId]: patch } });
  }

  changeAdAccount(adAccountId: string, patch: AdAccountPatch): Promise<unknown> {
    return this.call("PATCH", "state", { adAccounts: { [adAccountId]: patch } });
  }

  /** Changes an ad as Ads Manager or Meta would; null takes it away as if it had never been. */
  changeAd(adId: string, patch: AdPatch | null): Promise<unknown> {
    return this.call("PATCH", "state", { ads: { [adId]: patch } });
  }

  changePage(pageId: string, patch: { name?: string; whatsappNumber?: string | null }): Promise<unknown> {
    return this.call("PATCH", "state", { pages: { [pageId]: patch } });
  }

  /** The ads around an account and the ids of all creatives, as they are stored. */
  adsAtMeta(wabaId: string): Promise<{ ads: StoredAd[]; creatives: { id: string; name: string }[] }> {
    return this.call("GET", `state?wabaId=${wabaId}`);
  }

  changeToken(accessToken: string, patch: TokenPatch): Promise<unknown> {
    return this.call("PATCH", "state", { tokens: { [accessToken]: patch } });
  }

  /** What Meta would list now, asked for as any client may. */
  async listAtMeta({ wabaId, accessToken }: Business): Promise<ListedSequence[]> {
    const path = `v26.0/${wabaId}/welcome_message_sequences?limit=100&access_token=${accessToken}`;
    const answer = await this.request.get(`${this.url}/${path}`);
    return ((await answer.json()) as { data: ListedSequence[] }).data;
  }

  /** The messages of what Meta would list now, in the same order. */
  async messagesAtMeta(business: Business): Promise<unknown[]> {
    const listed = await this.listAtMeta(business);
    return listed.map(({ welcome_message_sequence }) => JSON.parse(welcome_message_sequence));
  }

  /** Makes people click ads; by the answer the app has had the webhooks. */
  clickAds(wabaId: string, clicks: Clicks = {}): Promise<ClickRun> {
    return this.call<ClickRun>("POST", "clicks", { wabaId, ...clicks });
  }

  async requests(wabaId: string): Promise<LoggedRequest[]> {
    return (await this.call<{ requests: LoggedRequest[] }>("GET", `requests?wabaId=${wabaId}`)).requests;
  }

  /** The requests that were to change something. */
  async writes(wabaId: string): Promise<LoggedRequest[]> {
    return (await this.requests(wabaId)).filter(({ method }) => method === "POST");
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
