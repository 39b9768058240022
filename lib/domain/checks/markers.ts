import { type Message, msg } from "@/lib/domain/messages/message";
import type { Check } from "./check";
import { excerpt } from "./excerpt";
import { MASK, maskAtoms } from "./mask-atoms";
import type { Rule } from "./rule";
import { changeField } from "./written-fields";

const SOURCE = msg("checks.markers.whatsappsFormattingRules");
const WORD = String.raw`[\p{L}\p{N}\p{M}]`;
const EMOJI = String.raw`(?:\p{Emoji_Presentation}|\p{ExtPict}\uFE0F)(?:\p{EMod}|\u200D\p{ExtPict}\uFE0F?)*`;

/** Longer stretches are rarely one span; also bounds the patterns below. */
const SPAN = (marker: string) => String.raw`[^${marker}\n\uE000]{1,160}?`;

type Finding = { start: number; end: number; before: string; fixed: string; message: Message };
type Finder = { id: string; label: Message; find: (prose: string, text: string) => Finding[] };

function each(
  prose: string,
  pattern: string,
  finding: (match: RegExpExecArray) => Omit<Finding, "start" | "end"> | null,
) {
  const found: Finding[] = [];
  for (const match of prose.matchAll(new RegExp(pattern, "gu"))) {
    const result = finding(match);
    if (result) found.push({ start: match.index, end: match.index + match[0].length, ...result });
  }
  return found;
}

/** Masks spans that do format, so only literal marks remain. */
const coverSpans = (prose: string) =>
  ["\\*", "_", "~"].reduce(
    (text, marker) =>
      text.replace(
        new RegExp(String.raw`(?<!${WORD})${marker}(?=\S)([^\n]{1,160}?)(?<=\S)${marker}(?!${WORD})`, "gu"),
        (whole, inside: string) => (whole.length < 3 ? whole : MASK + inside + MASK),
      ),
    prose,
  );

const doubled: Finder = {
  id: "markdown",
  label: msg("checks.markers.useSingleMarks"),
  find: (prose) =>
    each(prose, String.raw`(\*\*|__|~~)(?=[^\s*_~])([^\n]{0,160}?[^\s*_~])\1`, ([whole, marker = "", inside = ""]) => ({
      before: whole,
      fixed: `${marker[0]}${inside}${marker[0]}`,
      message: msg("checks.markers.markdownWhatsappUsesOne", { excerpt: excerpt(whole) }),
    })),
};

const glued: Finder = {
  id: "glued-marker",
  label: msg("checks.markers.putSpacesAround"),
  find: (prose) =>
    ["*", "_", "~"].flatMap((marker) => {
      const sign = marker === "*" ? "\\*" : marker;
      return each(coverSpans(prose), `(${WORD}?)${sign}(?=\\S)(${SPAN(sign)})(?<=\\S)${sign}(${WORD}?)`, (match) => {
        const [whole, left = "", inside = "", right = ""] = match;
        if (left === "" && right === "") return null;
        // snake_case and arithmetic are literal.
        if (marker === "_" && left !== "" && right !== "") return null;
        if (!/\p{L}/u.test(inside + left + right) || !/[\p{L}\p{N}]/u.test(inside)) return null;
        return {
          before: whole,
          fixed: `${left}${left && " "}${marker}${inside}${marker}${right && " "}${right}`,
          message: msg("checks.markers.staysAsTypedTouches", { excerpt: excerpt(whole), marker }),
        };
      });
    }),
};

const spaced: Finder = {
  id: "space-inside-marks",
  label: msg("checks.markers.removeSpace"),
  find: (prose) =>
    ["*", "_", "~"].flatMap((marker) => {
      const sign = marker === "*" ? "\\*" : marker;
      const pattern = `(?<![^\\s\\p{P}\\p{S}])(?<!${sign})${sign}(\\s?)(?=\\S)(${SPAN(sign)})(?<=\\S)([ \\u00A0]?)${sign}(?!${WORD}|${sign})`;
      return each(coverSpans(prose), pattern, (match) => {
        const [whole, left = "", inside = "", right = ""] = match;
        // With spaces on both sides it is a separator; at a line's start a bullet.
        if ((left === "") === (right === "") || left === "\n") return null;
        if (left !== "" && marker === "*" && /(^|\n)$/.test(prose.slice(0, match.index))) return null;
        return {
          before: whole,
          fixed: `${marker}${inside}${marker}`,
          message: msg("checks.markers.staysAsTypedNo", { excerpt: excerpt(whole), marker }),
        };
      });
    }),
};

const emojiGlued: Finder = {
  id: "emoji-marker",
  label: msg("checks.markers.putSpaceBetween"),
  find: (prose) =>
    each(prose, `(${EMOJI})?(?<mark>[*_~])(?=\\S)([^*_~\\n]{1,160}?)(?<=\\S)\\k<mark>(${EMOJI})?`, (match) => {
      const [whole, left = "", mark = "", inside = "", right = ""] = match;
      if (left === "" && right === "") return null;
      return {
        before: whole,
        fixed: `${left}${left && " "}${mark}${inside}${mark}${right && " "}${right}`,
        message: msg("checks.markers.staysUnformattedOnSome", { excerpt: excerpt(whole) }),
      };
    }),
};

export const markers: Rule = ({ text }) => {
  if (!/[*_~]/.test(text)) return [];
  const prose = maskAtoms(text);
  const taken: Finding[] = [];
  return [doubled, glued, spaced, emojiGlued].flatMap(({ id, label, find }) =>
    find(prose, text).flatMap((finding): Check[] => {
      if (taken.some(({ start, end }) => finding.start < end && start < finding.end)) return [];
      taken.push(finding);
      const { start, before, fixed, message } = restored(finding, text);
      const fix = (now: string) =>
        now.startsWith(before, start)
          ? now.slice(0, start) + fixed + now.slice(start + before.length)
          : now.replace(before, () => fixed);
      return [
        {
          id: `${id}:text:${start}`,
          severity: "warning",
          field: "text",
          message,
          source: SOURCE,
          fix: { label, apply: (words) => changeField(words, "text", fix) },
        },
      ];
    }),
  );
};

/** Restores masked characters, so that the fix keeps the person's text. */
function restored(finding: Finding, text: string): Finding {
  if (!finding.before.includes(MASK)) return finding;
  const own = text.slice(finding.start, finding.end);
  const hidden = [...finding.before].flatMap((unit, at) => (unit === MASK ? [own.charAt(at)] : []));
  let next = 0;
  const uncover = (value: string) => value.replaceAll(MASK, () => hidden[next++] ?? "");
  const fixed = uncover(finding.fixed);
  return { ...finding, before: own, fixed, message: unmasked(finding.message) };
}

function unmasked({ key, params = {} }: Message): Message {
  const values = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replaceAll(MASK, "·") : value,
  ]);
  return msg(key, Object.fromEntries(values));
}
