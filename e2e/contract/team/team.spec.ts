import { expect } from "@playwright/test";
import { saveMemberships } from "@/lib/server/auth/memberships/save-memberships";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { changeRole } from "@/lib/server/team/change-role";
import { loadTeam } from "@/lib/server/team/load-team";
import { removeMember } from "@/lib/server/team/remove-member";
import { engines } from "../../support/engines";
import { test } from "../../support/givens/team-test";

const reasonOf = (result: { ok: boolean; refusal?: { reason: string } }) => result.refusal?.reason ?? "done";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("an admin lowers a role, and the activity says so", async ({ team }) => {
      const ben = await team.member("Ben", "publisher");
      expect(reasonOf(await changeRole(team.admin, { memberId: ben.userId, role: "writer" }, team.ctx))).toBe("done");
      expect(await team.roleOf(ben)).toBe("writer");
      const audits = await team.audits();
      expect(audits).toMatchObject([{ action: "team.role", subject_id: ben.userId, user_id: team.admin.userId }]);
      expect(JSON.parse(audits[0]?.detail ?? "")).toEqual({ role: "writer", before: "publisher" });
    });

    test("a role is never raised above Meta's, and can be restored up to it", async ({ team }) => {
      const ben = await team.member("Ben", "publisher");
      const become = (role: "viewer" | "publisher" | "admin") =>
        changeRole(team.admin, { memberId: ben.userId, role }, team.ctx).then(reasonOf);
      expect(await become("admin")).toBe("team.aboveMeta");
      expect(await become("viewer")).toBe("done");
      expect(await become("publisher")).toBe("done");
    });

    test("the last admin can be neither demoted nor removed", async ({ team }) => {
      const { admin, ctx } = team;
      await team.member("Ben", "publisher");
      const itself = { memberId: admin.userId };
      expect(reasonOf(await changeRole(admin, { ...itself, role: "viewer" }, ctx))).toBe("team.lastAdmin");
      expect(reasonOf(await removeMember(admin, itself, ctx))).toBe("team.lastAdmin");
      const { members } = await loadTeam(admin, ctx);
      expect(members.filter(({ isOnlyAdmin }) => isOnlyAdmin)).toMatchObject([{ userId: admin.userId }]);
    });

    test("two admins who demote or remove each other at once leave one", async ({ team }) => {
      const other = await team.member("Bea", "admin");
      const demote = (by: AuthorizedWaba, { userId }: AuthorizedWaba) =>
        changeRole(by, { memberId: userId, role: "viewer" }, team.ctx).then(reasonOf);
      const answers = await Promise.all([demote(team.admin, other), demote(other, team.admin)]);
      expect(answers.sort()).toEqual(["adminsOnly", "done"]);
      const { members } = await loadTeam(team.admin, team.ctx);
      expect(members.filter(({ role }) => role === "admin")).toHaveLength(1);
    });

    test("two admins who step down at once leave one", async ({ team }) => {
      const other = await team.member("Bea", "admin");
      const stepDown = (person: AuthorizedWaba) =>
        removeMember(person, { memberId: person.userId }, team.ctx).then(reasonOf);
      const answers = await Promise.all([stepDown(team.admin), stepDown(other)]);
      expect(answers.sort()).toEqual(["done", "team.lastAdmin"]);
    });

    test("who was removed stays out, and who was lowered stays low, however often they sign in", async ({ team }) => {
      const [ben, cy] = [await team.member("Ben", "publisher"), await team.member("Cy", "publisher")];
      await removeMember(team.admin, { memberId: ben.userId }, team.ctx);
      await changeRole(team.admin, { memberId: cy.userId, role: "viewer" }, team.ctx);
      const at = team.ctx.now().toISOString();
      const found = [{ waba: team.metaAccount, role: "publisher" as const }];
      const signIn = (userId: string, accounts = found) =>
        team.db.transaction().execute((trx) => saveMemberships(trx, userId, accounts, at));
      for (const person of [ben, cy]) {
        await signIn(person.userId, []);
        expect(await team.roleOf(person)).toBeNull();
        await signIn(person.userId);
      }
      expect(await team.roleOf(ben)).toBeNull();
      expect(await team.roleOf(cy)).toBe("viewer");
    });

    test("only those who manage the team see its invites", async ({ team }) => {
      const ben = await team.member("Ben", "publisher");
      await team.invite();
      expect((await loadTeam(ben, team.ctx)).invites).toBeNull();
      expect((await loadTeam(team.admin, team.ctx)).invites).toHaveLength(1);
    });
  });
}
