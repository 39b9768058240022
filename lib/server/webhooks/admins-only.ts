import type { Refusal } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { WebhookMeans } from "./webhook-means";

const notAnAdmin: Refusal = {
  kind: "not-allowed",
  title: "Only admins of this account decide about customers' data.",
  advice:
    "Nothing was changed. Ask an admin of the business account to do it, or to make you one in Meta Business settings.",
};

/** Null for an admin of the account; for everybody else the refusal, which is audited. */
export async function adminsOnly(
  { wabaId, userId, role }: AuthorizedWaba,
  action: string,
  means: Pick<WebhookMeans, "db" | "now">,
): Promise<Refusal | null> {
  if (role === "admin") return null;
  const detail = { kind: notAnAdmin.kind };
  await writeAudit(await means.db(), { wabaId, userId, action, outcome: "refused", detail }, means.now());
  return notAnAdmin;
}
