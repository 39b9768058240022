import type { RefusalKind } from "@/lib/domain/refusal/refusal";
import { isGuideCode } from "../parse/is-guide-code";
import { redact } from "./redact";
import { redactCause } from "./redact-cause";

/**
 * What the caller must do: `transient` (codes 1, 2, 341, or 5xx without a code), `meta-unreachable` and `timeout` mean
 * try later; `malformed` means Meta's answer can't be read; `aborted` means our caller left.
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
  /** As sent. The guide's 4027xxx appear in either: see `guideCode`. */
  code?: number;
  subcode?: number;
  /** Meta's `type`, such as `OAuthException`. */
  type?: string;
  fbtraceId?: string;
  /** Meta's words for people, in the language of the token's owner. */
  userTitle?: string;
  userMessage?: string;
  httpStatus?: number;
  /** Milliseconds from the answer. */
  retryAfterMs?: number;
  /** Dotted, without the message's own name: `name`, `ice_breakers.0.title`. */
  param?: string;
  /** Meta's `is_transient`. */
  isTransient?: boolean;
  /** Meta may have carried out this write. */
  outcomeUnknown?: boolean;
  /** For the log: `GET /v26.0/123/welcome_message_sequences`. */
  call?: string;
  /** Number of attempts. */
  attempts?: number;
  cause?: unknown;
  /** Credentials to remove from all texts above; not kept. */
  secrets?: readonly string[];
};

/**
 * The only error of `lib/graph`. The constructor redacts all texts and causes, so it is safe to log. Sources: the
 * guide's error table; Graph API "Handle Errors".
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

  /** Code 1 for an answer that is too large, so a retry can't help. Meta gives it no subcode, only this sentence. */
  get asksForLess(): boolean {
    return this.code === 1 && /reduce the amount of data/i.test(this.message);
  }

  /** The guide's own code (4027001 to 4027999), wherever Meta puts it. */
  get guideCode(): number | undefined {
    return [this.code, this.subcode].find(isGuideCode);
  }
}
