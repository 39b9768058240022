import { createHash } from "node:crypto";

/** The same for every attempt of a job, so that a mailbox which gets a mail twice shows it once. */
export function messageIdOf(jobKey: string, origin: string): string {
  const digest = createHash("sha256").update(jobKey).digest("hex").slice(0, 40);
  return `<${digest}@${new URL(origin).hostname}>`;
}
