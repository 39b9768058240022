/** Ids of one account mean nothing in another, so below a section only these places are kept. */
const KEPT_BELOW = ["new"];

/** The same page of another account: its section, and what is below it where that exists in every account. */
export function pathInAccount(pathname: string, wabaId: string): string {
  const [, , section = "sequences", below] = pathname.split("/");
  return `/${[wabaId, section, ...(below && KEPT_BELOW.includes(below) ? [below] : [])].join("/")}`;
}
