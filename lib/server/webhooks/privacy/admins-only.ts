import type { Refusal } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { WebhookContext } from "../webhook-context";

/** Null for an admin of the account; for everybody else the refusal, which is audited. `right`: what only admins do. */
export async function adminsOnly(
  { wabaId, userId, role }: AuthorizedWaba,
  action: string,
  ctx: Pick<WebhookContext, "db" | "now">,
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
  await writeAudit(await ctx.db(), { wabaId, userId, action, outcome: "refused", detail }, ctx.now());
  return notAnAdmin;
}
