import { getMessages } from "next-intl/server";
import groups from "./page-groups.json";

type Groups = Record<string, Record<string, unknown>>;

/** The messages that a page's client components need beyond those of its layouts; `npm run messages` lists them. */
export async function messagesFor(page: keyof typeof groups) {
  const all = (await getMessages()) as unknown as Groups;
  const picked: Groups = {};
  for (const path of groups[page]) {
    const [noun = "", group = ""] = path.split(".");
    picked[noun] = { ...picked[noun], [group]: all[noun]?.[group] };
  }
  return picked as Awaited<ReturnType<typeof getMessages>>;
}
