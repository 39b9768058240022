import type { RefusalKind } from "@/lib/domain/refusal/refusal";
import { isGuideCode } from "../parse/is-guide-code";
import { redact } from "./redact";
import { redactCause } from "./redact-cause";

/**
 * What the caller must do, not what Meta called it:
 * - the `RefusalKind`s that Meta's answer can cause, told by code;
 * - `transient`: Meta answered that it cannot just now (codes 1, 2, 341, or a 5xx without a code). Later;
 * - `meta-unreachable`: no answer: no connection, or one that was cut. Later;
 * - `timeout`: no whole answer within the bound. Later;
 * - `malformed`: an answer that cannot be understood. Nothing to do but tell us;
 * - `aborted`: our own caller went away.
 * For writes `outcomeUnknown` says whether Meta may have carried it out all the same.
 */
export type GraphErrorKind =
  | Exclude<
      RefusalKind,
      "outcome-unknown" | "changed-elsewhere" | "not-allowed" | "page-outdated" | "other-person" | "ads-access-needed"
    >
  | "transient"
  | "timeout"
  | "malformed"
  | "aborted";

export type GraphErrorInit = {
  kind: GraphErrorKind;
  message: string;
  /** Meta's `code` and `error_subcode` as sent. The guide's 4027xxx may be either: see `guideCode`. */
  code?: number;
  subcode?: number;
  /** Meta's `type`, such as `OAuthException`. */
  type?: string;
  fbtraceId?: string;
  /** Meta's own words for people, in the language of the token's owner. */
  userTitle?: string;
  userMessage?: string;
  httpStatus?: number;
  /** How long Meta asks to be left alone, in milliseconds from the answer. */
  retryAfterMs?: number;
  /** The parameter at fault in dotted notation without the message's own name: `name`, `ice_breakers.0.title`. */
  param?: string;
  /** Meta's `is_transient`. */
  isTransient?: boolean;
  /** A write that Meta may or may not have carried out. */
  outcomeUnknown?: boolean;
  /** The call, for the log: `GET /v26.0/123/welcome_message_sequences`. */
  call?: string;
  /** How many times it was tried. */
  attempts?: number;
  cause?: unknown;
  /** Credentials that may occur in any text above; removed here, and not kept. */
  secrets?: readonly string[];
};

/**
 * The one error that `lib/graph` throws. Every text in it has been redacted in the constructor, causes included, so
 * it may be logged as it is. Sources: the guide's error table; Graph API "Handle Errors".
 */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly kind: GraphErrorKind;
  readonly code?: number;
  readonly subcode?: number;
  readonly type?: string;
  readonly fbtraceId?: string;
  readonly userTitle?: string;
  readonly userMessage?: string;
  readonly httpStatus?: number;
  readonly retryAfterMs?: number;
  readonly param?: string;
  readonly isTransient: boolean;
  readonly outcomeUnknown: boolean;
  readonly call?: string;
  readonly attempts: number;

  constructor(init: GraphErrorInit) {
    const secrets = init.secrets ?? [];
    const clean = <T extends string | undefined>(text: T) => (text === undefined ? text : redact(text, secrets));
    const cause = redactCause(init.cause, secrets);
    super(redact(init.message, secrets), cause && { cause });
    this.kind = init.kind;
    this.code = init.code;
    this.subcode = init.subcode;
    this.type = clean(init.type);
    this.fbtraceId = clean(init.fbtraceId);
    this.userTitle = clean(init.userTitle);
    this.userMessage = clean(init.userMessage);
    this.httpStatus = init.httpStatus;
    this.retryAfterMs = init.retryAfterMs;
    this.param = clean(init.param);
    this.isTransient = init.isTransient ?? false;
    this.outcomeUnknown = init.outcomeUnknown ?? false;
    this.call = clean(init.call);
    this.attempts = init.attempts ?? 1;
  }

  /**
   * Code 1 in the one case that waiting does not mend: the answer would be too large. Meta gives it no subcode of its
   * own, so its fixed English sentence has to tell.
   */
  get asksForLess(): boolean {
    return this.code === 1 && /reduce the amount of data/i.test(this.message);
  }

  /** The guide's own code (4027001 to 4027999), wherever Meta put it. */
  get guideCode(): number | undefined {
    return [this.code, this.subcode].find(isGuideCode);
  }
}
