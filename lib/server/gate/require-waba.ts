import { notFound } from "next/navigation";
import { type AuthorizedWaba, authorizeWaba } from "./authorize-waba";

/** For pages, layouts and GET routes of an account: the proof, or HTTP 404 for everyone who is not a member. */
export async function requireWaba(wabaId: string): Promise<AuthorizedWaba> {
  return (await authorizeWaba(wabaId)) ?? notFound();
}
