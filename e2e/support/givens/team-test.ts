import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { InviteInput } from "@/lib/domain/team/team-input";
import type { Waba } from "@/lib/graph/edges/accounts/get-waba";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { AuditRow } from "@/lib/server/store/activity-tables";
import type { Database } from "@/lib/server/store/open-database";
import { acceptInvite } from "@/lib/server/team/invites/accept-invite";
import { createInvite } from "@/lib/server/team/invites/create-invite";
import { inviteNotAccepted } from "@/lib/server/team/invites/invite-not-accepted";
import { test as databaseTest } from "./database-test";

export type InvitingTeam = {
  wabaId: string;
  /** As Meta answers for it. */
  metaAccount: Waba;
  db: Database;
  ctx: { db(): Promise<Database>; now(): Date };
  pass(ms: number): void;
  admin: AuthorizedWaba;
  member(name: string, role: Role): Promise<AuthorizedWaba>;
  /** Signed in, but Meta shows the token no account. */
  stranger(name: string): Promise<{ userId: string }>;
  /** Returns the new link's token. */
  invite(over?: Partial<InviteInput>): Promise<string>;
  /** Returns the reason of a refusal, or "done". */
  accept(person: { userId: string }, token: string): Promise<string>;
  /** Null for those who are no members. */
  roleOf(person: { userId: string }): Promise<Role | null>;
  audits(): Promise<AuditRow[]>;
};

/** An account with one admin, without Meta, on a fresh database. */
export const test = databaseTest.extend<{ team: InvitingTeam }>({
  team: async ({ db }, use) => {
    const clock = { aheadMs: 0 };
    const ctx = { db: async () => db, now: () => new Date(Date.now() + clock.aheadMs) };
    const wabaId = String(Math.floor(Math.random() * 1e15));
    const at = ctx.now().toISOString();
    await db.insertInto("accounts").values({ waba_id: wabaId, name: "Lumen Coffee", updated_at: at }).execute();
    const stranger = async (name: string) => {
      const userId = randomUUID();
      await db.insertInto("users").values({ id: userId, meta_user_id: userId, name, created_at: at }).execute();
      return { userId };
    };
    const member = async (userName: string, role: Role): Promise<AuthorizedWaba> => {
      const { userId } = await stranger(userName);
      await db
        .insertInto("memberships")
        .values({ user_id: userId, waba_id: wabaId, role, meta_role: role, verified_at: at })
        .execute();
      return { wabaId, name: "Lumen Coffee", userId, userName, role } as AuthorizedWaba;
    };
    const admin = await member("Ana Admin", "admin");
    await use({
      ...{ wabaId, db, ctx, admin, member, stranger },
      metaAccount: { id: wabaId, name: "Lumen Coffee", ownerBusiness: null, currency: null, timezoneId: null } as Waba,
      pass: (ms) => {
        clock.aheadMs += ms;
      },
      invite: async (over = {}) => {
        const created = await createInvite(admin, { label: "Maria", role: "writer", days: 7, ...over }, ctx);
        if (!created.ok) throw new Error(created.refusal.reason);
        return created.data.token;
      },
      accept: (person, token) =>
        db
          .transaction()
          .execute((trx) => acceptInvite(trx, person, token, ctx.now()))
          .then(
            () => "done",
            (error) => inviteNotAccepted(error).reason,
          ),
      roleOf: async ({ userId }) => {
        const own = db.selectFrom("memberships").select("role").where("user_id", "=", userId);
        return (await own.where("removed_at", "is", null).executeTakeFirst())?.role ?? null;
      },
      audits: () => db.selectFrom("audits").selectAll().where("waba_id", "=", wabaId).orderBy("seq").execute(),
    });
  },
});
