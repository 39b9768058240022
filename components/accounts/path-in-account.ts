/** Ids of one account mean nothing in another, so only these path segments are kept below a section. */
const KEPT_BELOW = ["new"];
/** Maps pages without a section of their own to one. */
const SECTION_OF: Record<string, string> = { changes: "ads" };

export function pathInAccount(pathname: string, wabaId: string): string {
  const [, , section = "sequences", below] = pathname.split("/");
  const kept = below && KEPT_BELOW.includes(below) ? [below] : [];
  return `/${[wabaId, SECTION_OF[section] ?? section, ...kept].join("/")}`;
}
