import { msg } from "@/lib/domain/messages/message";
import type { AdsPermissions } from "../ads/ads-permissions";
import { sameNumber } from "../ads/same-number";
import { couldNotCheck } from "./could-not-check";
import type { NumberState } from "./number-checks";
import type { SetupCheck, SetupInputs } from "./setup-check";

export type PageState = { id: string; name: string; whatsappNumber: string | null };

const title = msg("setup.pageCheck.pageLinkedNumber");
const settings = {
  kind: "open",
  label: msg("setup.pageCheck.pageSettings"),
  href: "https://www.facebook.com/settings/?tab=linked_whatsapp",
} as const;

export function pageCheck(
  pages: SetupInputs<PageState[]> | null,
  numbers: SetupInputs<NumberState[]>,
  permissions: AdsPermissions,
): SetupCheck {
  const base = { id: "page", title };
  if (pages === null) {
    const finding = msg("setup.pageCheck.cantSeePagesPages");
    const byToken = permissions.signedInBy === "token";
    return {
      ...base,
      state: "unknown",
      finding,
      details: [{ label: msg("setup.pageCheck.missing"), value: "pages_show_list" }],
      fix: byToken
        ? { kind: "sign-in", label: msg("setup.pageCheck.useAnotherToken") }
        : { kind: "ask-for-ads", level: permissions.canRead ? "change" : "see" },
    };
  }
  if (!pages.ok) return couldNotCheck(base.id, title, pages.refusal);
  if (!numbers.ok) return couldNotCheck(base.id, title, numbers.refusal);
  const linked = pages.facts.filter(({ whatsappNumber }) =>
    numbers.facts.some(({ displayNumber }) => sameNumber(displayNumber ?? "", whatsappNumber ?? "")),
  );
  const details = pages.facts.map(({ name, id, whatsappNumber }) => ({
    label: name || id,
    value: whatsappNumber ?? msg("setup.pageCheck.noWhatsappNumber"),
  }));
  if (linked.length > 0) {
    const names = linked.map(({ name, id }) => name || id);
    return { ...base, state: "good", finding: msg("setup.pageCheck.linkedNumberAccount", { names }), details };
  }
  const finding =
    pages.facts.length === 0 ? msg("setup.pageCheck.youHaveNoRole") : msg("setup.pageCheck.nonePagesLinkedNumber");
  return { ...base, state: "wrong", finding, details, fix: settings };
}
