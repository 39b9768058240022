import type { SignInRefusal, SignInRefusalKind } from "@/lib/domain/refusal/sign-in-refusal";
import { GraphError } from "@/lib/graph/client/graph-error";

/** An expected "no" on the way in. next-auth's callbacks can only fail by throwing, so this is thrown, and caught at the door. */
export class RefusedSignIn extends Error {
  override readonly name = "RefusedSignIn";
  readonly refusal: SignInRefusal;

  constructor(refusal: SignInRefusal | SignInRefusalKind) {
    const whole = typeof refusal === "string" ? { kind: refusal } : refusal;
    super(whole.kind);
    this.refusal = whole;
  }
}

/** Meta's error as a refusal of a sign-in; null for those that only we could have caused. */
export function refusedBy(error: unknown, now = Date.now()): SignInRefusal | null {
  if (error instanceof RefusedSignIn) return error.refusal;
  if (!(error instanceof GraphError)) return null;
  switch (error.kind) {
    case "meta-unreachable":
    case "timeout":
    case "transient":
    case "malformed":
      return { kind: "meta-unreachable" };
    case "rate-limited": {
      const { retryAfterMs } = error;
      return { kind: "meta-busy", ...(retryAfterMs ? { retryAt: new Date(now + retryAfterMs).toISOString() } : {}) };
    }
    case "sign-in-again":
      return { kind: "token-invalid" };
    case "permission-missing":
      return { kind: "app-not-reviewed" };
    default:
      return null;
  }
}
