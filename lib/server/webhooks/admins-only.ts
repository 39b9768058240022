import type { Refusal } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { WebhookMeans } from "./webhook-means";

/** Null for an admin of the account; for everybody else the refusal, which is audited. `right`: what only admins do. */
export async function adminsOnly(
  { wabaId, userId, role }: AuthorizedWaba,
  action: string,
  means: Pick<WebhookMeans, "db" | "now">,
  right = "decide about customers' data",
): Promise<Refusal | null> {
  if (role === "admin") return null;
  const notAnAdmin: Refusal = {
    kind: "not-allowed",
    title: `Only admins of this account ${right}.`,
    advice:
      "Nothing was changed. Ask an admin of the business account to do it, or to make you one in Meta Business settings.",
  };
  const detail = { kind: notAnAdmin.kind };
  await writeAudit(await means.db(), { wabaId, userId, action, outcome: "refused", detail }, means.now());
  return notAnAdmin;
}
