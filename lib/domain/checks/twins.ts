import { msg } from "@/lib/domain/messages/message";
import type { RefusalField } from "../refusal/refusal";
import type { Check } from "./check";
import { comparable } from "./comparable";
import { excerpt } from "./excerpt";
import type { Rule } from "./rule";
import { wordsIndex } from "./words-index";

/** Exact duplicates are the schema's error. */
export const alikeIceBreakers: Rule = ({ iceBreakers }) => {
  const exact = (title: string) => title.trim().toLocaleLowerCase();
  return iceBreakers.flatMap(({ title }, index): Check[] => {
    const key = comparable(title);
    if (key === "") return [];
    const earlier = iceBreakers.slice(0, index).map((it) => it.title);
    if (earlier.some((it) => exact(it) === exact(title))) return [];
    const twin = earlier.find((it) => comparable(it) === key);
    if (twin === undefined) return [];
    const field: RefusalField = `iceBreakers.${index}.title`;
    const message = msg("checks.twins.nearlySameAsSimilar", { excerpt: excerpt(twin) });
    return [
      { id: `alike:${field}`, severity: "warning", field, message, source: msg("checks.twins.whatCustomerSees") },
    ];
  });
};

export const usedElsewhere: Rule = ({ name, autofill, iceBreakers }, { others, relatedIds = [] }) => {
  if (!others) return [];
  const index = wordsIndex(others);
  const other = (key: string) => index.get(key)?.find(({ id }) => !relatedIds.includes(id));
  const answers: [RefusalField, string][] = [
    ["autofill", autofill],
    ...iceBreakers.map(({ title }, at): [RefusalField, string] => [`iceBreakers.${at}.title`, title]),
  ];
  const checks: Check[] = [];
  const namesake = name.trim() === "" ? undefined : other(`name:${name.trim().toLowerCase()}`);
  if (namesake)
    checks.push({
      id: "same-name:name",
      severity: "warning",
      field: "name",
      message: msg("checks.twins.anotherSequenceHasName"),
      source: msg("checks.twins.metaDoesNotSay"),
    });
  for (const [field, text] of answers) {
    const key = comparable(text);
    const twin = key === "" ? undefined : other(`text:${key}`);
    if (!twin) continue;
    const message = msg("checks.twins.hasTooWhenCustomer", { excerpt: excerpt(twin.name) });
    checks.push({
      id: `used-elsewhere:${field}`,
      severity: "warning",
      field,
      message,
      source: msg("checks.twins.howAnswersAttributed"),
    });
  }
  return checks;
};
