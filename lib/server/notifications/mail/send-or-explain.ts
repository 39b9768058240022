import { errorCode } from "../../jobs/error-code";
import type { JobOutcome } from "../../jobs/job";
import { log } from "../../log/log";
import type { Mailer, OutgoingMail } from "./smtp-mailer";

type SmtpError = Error & { code?: string; responseCode?: number };

/** A final refusal of this recipient ends the job. A lost answer may follow a taken mail: the copy has its Message-ID. */
export async function sendOrExplain(
  mailer: Mailer,
  mail: OutgoingMail,
  onBounce: (code: string) => JobOutcome["record"],
): Promise<JobOutcome> {
  try {
    await mailer(mail);
    return { kind: "done" };
  } catch (error) {
    const { code, responseCode = 0 } = error as SmtpError;
    const outcome = errorCode(error);
    const isFinal = responseCode >= 500 && (code === "EENVELOPE" || code === "EMESSAGE");
    log().warn({ code: outcome, isFinal }, "A mail was not accepted");
    return isFinal ? { kind: "failed", error: outcome, record: onBounce(outcome) } : { kind: "retry", error: outcome };
  }
}
