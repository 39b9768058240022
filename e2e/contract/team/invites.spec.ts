import { expect } from "@playwright/test";
import { DAY_MS } from "@/lib/domain/time/durations";
import { saveMemberships } from "@/lib/server/auth/memberships/save-memberships";
import { changeRole } from "@/lib/server/team/change-role";
import { openInvite } from "@/lib/server/team/invites/open-invite";
import { revokeInvite } from "@/lib/server/team/invites/revoke-invite";
import { loadTeam } from "@/lib/server/team/load-team";
import { removeMember } from "@/lib/server/team/remove-member";
import { engines } from "../../support/engines";
import { test } from "../../support/givens/team-test";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("the invited person joins once, with the chosen role, and the activity says so", async ({ team }) => {
      const [maria, token] = [await team.stranger("Maria"), await team.invite({ role: "viewer" })];
      const view = await openInvite(maria, token, team.ctx);
      expect(view).toMatchObject({ account: "Lumen Coffee", invitedBy: "Ana Admin", role: "viewer", current: null });
      expect(await team.accept(maria, token)).toBe("done");
      expect(await team.roleOf(maria)).toBe("viewer");
      expect((await team.audits()).map(({ action }) => action)).toEqual(["team.invite", "team.join"]);
      const { invites, members } = await loadTeam(team.admin, team.ctx);
      expect(invites).toMatchObject([{ state: "used", usedBy: "Maria", label: "Maria" }]);
      expect(members).toContainEqual(expect.objectContaining({ name: "Maria", connection: "invited" }));
    });

    test("of several people at once, one gets in", async ({ team }) => {
      const token = await team.invite();
      const people = await Promise.all(["Maria", "Mo", "Mia"].map(team.stranger));
      const answers = await Promise.all(people.map((person) => team.accept(person, token)));
      expect(answers.sort()).toEqual(["done", "team.inviteUnusable", "team.inviteUnusable"]);
      const roles = await Promise.all(people.map((person) => team.roleOf(person)));
      expect(roles.filter(Boolean)).toEqual(["writer"]);
    });

    test("used, expired, revoked and unknown links, and those of a former admin, look the same", async ({ team }) => {
      const [maria, mo] = [await team.stranger("Maria"), await team.stranger("Mo")];
      const bea = await team.member("Bea", "admin");
      const [used, revoked] = [await team.invite(), await team.invite()];
      await team.accept(maria, used);
      const { invites } = await loadTeam(team.admin, team.ctx);
      const waiting = invites?.find(({ state }) => state === "active");
      await revokeInvite(team.admin, { inviteId: waiting?.id ?? "" }, team.ctx);
      const expired = await team.invite({ days: 1 });
      team.pass(DAY_MS + 1);
      const former = await team.invite();
      await changeRole(bea, { memberId: team.admin.userId, role: "viewer" }, team.ctx);
      for (const token of [used, revoked, expired, former, "x".repeat(43), "../etc", ""]) {
        expect(await openInvite(mo, token, team.ctx)).toBeNull();
        expect(await team.accept(mo, token)).toBe("team.inviteUnusable");
      }
      expect(await team.roleOf(mo)).toBeNull();
    });

    test("only the token's hash is stored", async ({ team }) => {
      const token = await team.invite();
      const stored = [await team.db.selectFrom("invites").selectAll().execute(), await team.audits()];
      expect(JSON.stringify(stored)).not.toContain(token);
      expect(stored[0]).toMatchObject([{ token_hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    });

    test("without access at Meta nobody publishes, and Meta's answer never ends the membership", async ({ team }) => {
      const [maria, token] = [await team.stranger("Maria"), await team.invite({ role: "publisher" })];
      expect(await openInvite(maria, token, team.ctx)).toMatchObject({ granted: "writer", limit: "withoutMeta" });
      await team.accept(maria, token);
      expect(await team.roleOf(maria)).toBe("writer");
      const signIn = (role: "admin" | null) =>
        team.db.transaction().execute((trx) => {
          const found = role ? [{ waba: team.metaAccount, role }] : [];
          return saveMemberships(trx, maria.userId, found, team.ctx.now().toISOString());
        });
      await signIn(null);
      expect(await team.roleOf(maria)).toBe("writer");
      // Once Meta gives access, the role of the invite counts, and not Meta's higher one.
      await signIn("admin");
      expect(await team.roleOf(maria)).toBe("publisher");
      await signIn(null);
      expect(await team.roleOf(maria)).toBe("writer");
    });

    test("an invite lowers the role that signing in gave, and never raises one", async ({ team }) => {
      const [cy, vi] = [await team.member("Cy", "publisher"), await team.member("Vi", "viewer")];
      const token = await team.invite({ role: "writer" });
      expect(await openInvite(vi, token, team.ctx)).toMatchObject({ changes: false, current: "viewer" });
      expect(await team.accept(vi, token)).toBe("done");
      expect(await team.roleOf(vi)).toBe("viewer");
      expect(await team.accept(cy, token)).toBe("done");
      expect(await team.roleOf(cy)).toBe("writer");
    });

    test("a removed member comes back by a new invite only", async ({ team }) => {
      const cy = await team.member("Cy", "publisher");
      await removeMember(team.admin, { memberId: cy.userId }, team.ctx);
      expect(await team.roleOf(cy)).toBeNull();
      expect(await team.accept(cy, await team.invite({ role: "publisher" }))).toBe("done");
      expect(await team.roleOf(cy)).toBe("publisher");
    });
  });
}
