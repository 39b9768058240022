import { z } from "zod";

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

export function clickFinding({ deliveries, skipped, sent }: ClickRun, appId: string): string {
  if (deliveries.accepted > 0) return "A test customer clicked an ad and wrote, and the delivery was stored.";
  const why = skipped.find((one) => one.appId === appId)?.why;
  if (why) return `Somebody clicked an ad, but nothing was sent to Overture. ${why} The checks above have the way out.`;
  const last = sent.find((one) => one.appId === appId)?.attempts.at(-1);
  if (!last) return "Somebody clicked an ad, but nothing was sent to Overture: another app is subscribed in its place.";
  return `Somebody clicked an ad and wrote, but the delivery did not get through. ${howItFailed(last)}`;
}

function howItFailed({ status, error }: ClickRun["sent"][number]["attempts"][number]): string {
  if (status === null) return `The callback could not be reached${error ? ` (${error})` : ""}.`;
  if (status === 401) return "The signature didn't match: META_APP_SECRET is not the secret of the app that signed.";
  if (status === 404) return "At the registered callback there is nothing (404): register it again.";
  if (status >= 300 && status < 400) return `The callback leads elsewhere (${status}), and Meta follows no redirects.`;
  return `The callback answered ${status}.`;
}
