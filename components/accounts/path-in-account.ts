/** Ids of one account mean nothing in another, so below a section only these places are kept. */
const KEPT_BELOW = ["new"];
/** A page about one thing of an account that has no section of its own. */
const SECTION_OF: Record<string, string> = { changes: "ads" };

/** The same page of another account: its section, and what is below it where that exists in every account. */
export function pathInAccount(pathname: string, wabaId: string): string {
  const [, , section = "sequences", below] = pathname.split("/");
  const kept = below && KEPT_BELOW.includes(below) ? [below] : [];
  return `/${[wabaId, SECTION_OF[section] ?? section, ...kept].join("/")}`;
}
