import type { AdsPermissions } from "../ads/ads-permissions";
import { sameNumber } from "../ads/same-number";
import { couldNotCheck } from "./could-not-check";
import type { NumberState } from "./number-checks";
import type { SetupCheck, SetupInputs } from "./setup-check";

export type PageState = { id: string; name: string; whatsappNumber: string | null };

const title = "Page linked to a number";
const settings = {
  kind: "open",
  label: "Page settings",
  href: "https://www.facebook.com/settings/?tab=linked_whatsapp",
} as const;

export function pageCheck(
  pages: SetupInputs<PageState[]> | null,
  numbers: SetupInputs<NumberState[]>,
  permissions: AdsPermissions,
): SetupCheck {
  const base = { id: "page", title };
  if (pages === null) {
    const finding = "Overture can't see your Pages: pages_show_list is missing.";
    const byToken = permissions.signedInBy === "token";
    return {
      ...base,
      state: "unknown",
      finding,
      fix: byToken ? { kind: "sign-in", label: "Use another token" } : { kind: "ask-for-ads", level: "change" },
    };
  }
  if (!pages.ok) return couldNotCheck(base.id, title, pages.refusal);
  if (!numbers.ok) return couldNotCheck(base.id, title, numbers.refusal);
  const linked = pages.facts.filter(({ whatsappNumber }) =>
    numbers.facts.some(({ displayNumber }) => sameNumber(displayNumber ?? "", whatsappNumber ?? "")),
  );
  const details = pages.facts.map(({ name, id, whatsappNumber }) => ({
    label: name || id,
    value: whatsappNumber ?? "no WhatsApp number",
  }));
  if (linked.length > 0) {
    const names = linked.map(({ name, id }) => name || id).join(", ");
    return { ...base, state: "good", finding: `${names} is linked to a number of this account.`, details };
  }
  const finding =
    pages.facts.length === 0
      ? "You have no role on any Facebook Page, and ads need a Page."
      : "None of your Pages is linked to a number of this account, so Ads Manager doesn't offer its sequences.";
  return { ...base, state: "wrong", finding, details, fix: settings };
}
