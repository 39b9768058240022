import type { Messages } from "use-intl/core";
import type { LanguageCode } from "../languages/interface-languages";

type Tree = { [key: string]: Tree | unknown };

const known = new Map<LanguageCode, Promise<Messages>>();

/** A sentence that the language lacks is English. Only on the server: a browser is sent what its page needs. */
export function catalogue(language: LanguageCode): Promise<Messages> {
  const messages = known.get(language) ?? load(language);
  known.set(language, messages);
  return messages;
}

async function load(language: LanguageCode): Promise<Messages> {
  const english: Messages = (await import("../../../messages/en.json")).default;
  if (language === "en") return english;
  const own: Tree = (await import(`../../../messages/${language}.json`)).default;
  return over(english as Tree, own) as Messages;
}

function over(base: Tree, own: Tree): Tree {
  const keys = Object.keys(base).map((key) => {
    const [usual, translated] = [base[key], own[key]];
    return [key, isTree(usual) ? over(usual, isTree(translated) ? translated : {}) : (translated ?? usual)] as const;
  });
  return Object.fromEntries(keys);
}

/** Compiled messages are arrays. */
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
