import { z } from "zod";
import { type Message, msg } from "@/lib/domain/messages/message";

export const clickRunSchema = z.looseObject({
  deliveries: z.looseObject({ accepted: z.number() }),
  skipped: z.array(z.looseObject({ appId: z.string(), why: z.string() })).default([]),
  sent: z
    .array(
      z.looseObject({
        appId: z.string(),
        attempts: z.array(z.looseObject({ status: z.number().nullable(), error: z.string().optional() })),
      }),
    )
    .default([]),
});

export type ClickRun = z.output<typeof clickRunSchema>;

/** What a test click came to, in one or two sentences for people: arrived, not sent and why, or sent and turned away. */
export function clickFinding({ deliveries, skipped, sent }: ClickRun, appId: string): Message {
  if (deliveries.accepted > 0) return msg("setup.webhookFindings.clickStored");
  const why = skipped.find((one) => one.appId === appId)?.why;
  if (why) return msg("setup.webhookFindings.clickNotSent", { why });
  const last = sent.find((one) => one.appId === appId)?.attempts.at(-1);
  return last
    ? msg("setup.webhookFindings.clickLost", { how: howItFailed(last) })
    : msg("setup.webhookFindings.clickOtherApp");
}

function howItFailed({ status, error }: ClickRun["sent"][number]["attempts"][number]): Message {
  if (status === null) {
    return error
      ? msg("setup.webhookFindings.callbackUnreachableBecause", { error })
      : msg("setup.webhookFindings.callbackUnreachable");
  }
  if (status === 401) return msg("setup.webhookFindings.wrongSecret");
  if (status === 404) return msg("setup.webhookFindings.callbackMissing");
  const isRedirect = status >= 300 && status < 400;
  return msg(isRedirect ? "setup.webhookFindings.callbackRedirects" : "setup.webhookFindings.callbackAnswered", {
    status: String(status),
  });
}
