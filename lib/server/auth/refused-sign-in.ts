import type { SignInRefusal, SignInRefusalKind } from "@/lib/domain/refusal/sign-in-refusal";
import { GraphError } from "@/lib/graph/client/graph-error";

/** Thrown because next-auth's callbacks can fail only by throwing; `handleAuth` catches it. */
export class RefusedSignIn extends Error {
  override readonly name = "RefusedSignIn";
  readonly refusal: SignInRefusal;

  constructor(refusal: SignInRefusal | SignInRefusalKind) {
    const whole = typeof refusal === "string" ? { kind: refusal } : refusal;
    super(whole.kind);
    this.refusal = whole;
  }
}

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
