import { msg } from "@/lib/domain/messages/message";
import { formatMessage } from "../text/format/format";
import type { Inline } from "../text/format/format-tree";
import type { Check } from "./check";
import { excerpt } from "./excerpt";
import { maskAtoms } from "./mask-atoms";
import type { Rule } from "./rule";
import { changeField } from "./written-fields";

type Link = Extract<Inline, { kind: "link" }>;

const linksIn = (inlines: Inline[]): Link[] =>
  inlines.flatMap((inline) =>
    "children" in inline ? linksIn(inline.children) : inline.kind === "link" ? [inline] : [],
  );

const allLinks = (text: string) =>
  formatMessage(text).blocks.flatMap((block) =>
    "items" in block ? block.items.flatMap((item) => linksIn(item.children)) : linksIn(block.children),
  );

/** Two words with a full stop between and a capital letter: probably a missing space. */
const MISSING_SPACE = /^(?!www\.)[\p{L}\p{M}]+\.\p{Lu}[\p{Ll}\p{M}]+$/u;
const DIGIT_RUN = /(?<![\p{L}\p{N}+.,])\d(?:[ \u00A0.()/-]?\d){6,}(?!\p{L})/u;
const MIN_DIGITS = 7;
const GROUPED_AMOUNT = /^\d{1,3}(?:[ .]\d{3})+$/;

export const addresses: Rule = ({ text }) => {
  const checks: Check[] = [];
  const links = allLinks(text);
  const glued = links.filter((link) => link.href === `http://${link.text}` && MISSING_SPACE.test(link.text));
  for (const { text: words } of glued) {
    const fixed = words.replace(".", ". ");
    checks.push({
      id: `unmeant-link:text:${words}`,
      severity: "warning",
      field: "text",
      message: msg("checks.addresses.becomesLinkBecauseSpace", { excerpt: excerpt(words) }),
      source: msg("checks.addresses.whatsappsLinkRules"),
      fix: {
        label: msg("checks.addresses.addSpace"),
        apply: (now) => changeField(now, "text", (value) => value.replace(words, () => fixed)),
      },
    });
  }
  const meant = links.filter((link) => !glued.includes(link) && !link.href.startsWith("tel:"));
  if (meant[0])
    checks.push({
      id: "early-link:text",
      severity: "warning",
      field: "text",
      message: msg("checks.addresses.mayNotTappableYet", { excerpt: excerpt(meant[0].text) }),
      source: msg("checks.addresses.observedInWhatsapp"),
    });
  const run = DIGIT_RUN.exec(maskAtoms(text))?.[0];
  if (run && run.replace(/\D/g, "").length >= MIN_DIGITS && !GROUPED_AMOUNT.test(run))
    checks.push({
      id: "digit-run:text",
      severity: "warning",
      field: "text",
      message: msg("checks.addresses.somePhonesTurnInto", { excerpt: excerpt(run) }),
      source: msg("checks.addresses.observedInWhatsapp"),
    });
  return checks;
};
