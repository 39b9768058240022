import { randomUUID } from "node:crypto";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { SetupInputs } from "@/lib/domain/setup/setup-check";
import { log } from "../log/log";
import { refusalFrom } from "../refusal/refusal-from";

/** Never throws; a failure becomes its own check's result. */
export async function collectInputs<Facts>(look: () => Promise<Facts>): Promise<SetupInputs<Facts>> {
  try {
    return { ok: true, facts: await look() };
  } catch (error) {
    const known = refusalFrom(error);
    if (known) return { ok: false, refusal: known };
    const reference = randomUUID().slice(0, 8);
    log().error({ error, reference }, "A setup check failed unexpectedly");
    const refusal: Refusal = {
      kind: "unexpected",
      reason: "checkFailed",
      reference,
    };
    return { ok: false, refusal };
  }
}
