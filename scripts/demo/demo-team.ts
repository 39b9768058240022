import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/permissions/permissions";
import { demoPeople } from "@/lib/sandbox/demo/demo-people";
import { type AuthorizedWaba, authorizeMember } from "@/lib/server/gate/authorize-waba";
import type { Database } from "@/lib/server/store/open-database";

/** Colleagues who never sign in: the sandbox doesn't know them. */
const colleagues = [
  { metaUserId: "demo-elena", name: "Elena Sato", role: "writer" },
  { metaUserId: "demo-david", name: "David Okafor", role: "publisher" },
] as const;

const idOf = (name: string) => demoPeople.find((person) => person.name === name)?.id ?? "";

const people = [
  { metaUserId: idOf("Maya Lindgren"), name: "Maya Lindgren", role: "admin" },
  { metaUserId: idOf("Priya Nair"), name: "Priya Nair", role: "viewer" },
  ...colleagues,
] as const;

export type DemoTeam = Record<"maya" | "priya" | "elena" | "david", AuthorizedWaba>;

/** Adds who is missing; an existing role stays. */
export async function addDemoTeam(db: Database, wabaId: string, now: Date): Promise<DemoTeam> {
  const [maya, priya, elena, david] = await Promise.all(people.map((person) => addMember(db, wabaId, person, now)));
  if (!maya || !priya || !elena || !david) throw new Error("The demo's team is incomplete");
  return { maya, priya, elena, david };
}

type DemoMember = { metaUserId: string; name: string; role: Role };

async function addMember(db: Database, wabaId: string, { metaUserId, name, role }: DemoMember, now: Date) {
  const at = now.toISOString();
  await db
    .insertInto("users")
    .values({ id: randomUUID(), meta_user_id: metaUserId, name, created_at: at })
    .onConflict((conflict) => conflict.column("meta_user_id").doNothing())
    .execute();
  const { id: userId } = await db
    .selectFrom("users")
    .select("id")
    .where("meta_user_id", "=", metaUserId)
    .executeTakeFirstOrThrow();
  const unset = { set_role: null, set_by: null, set_at: null, removed_at: null };
  await db
    .insertInto("memberships")
    .values({ user_id: userId, waba_id: wabaId, role, meta_role: role, verified_at: at, ...unset })
    .onConflict((conflict) => conflict.columns(["user_id", "waba_id"]).doNothing())
    .execute();
  return authorizeMember(userId, wabaId, db);
}
