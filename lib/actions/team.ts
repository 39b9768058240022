"use server";

import {
  inviteIdSchema,
  inviteInputSchema,
  inviteTokenSchema,
  memberSchema,
  roleChangeSchema,
} from "@/lib/domain/team/team-input";
import { defineAction } from "@/lib/server/gate/define-action";
import { defineOwnAction } from "@/lib/server/gate/define-own-action";
import { changeRole } from "@/lib/server/team/change-role";
import { acceptInvite } from "@/lib/server/team/invites/accept-invite";
import { createInvite } from "@/lib/server/team/invites/create-invite";
import { inviteNotAccepted } from "@/lib/server/team/invites/invite-not-accepted";
import { revokeInvite } from "@/lib/server/team/invites/revoke-invite";
import { removeMember } from "@/lib/server/team/remove-member";

export const changeRoleAction = defineAction({
  input: roleChangeSchema,
  permission: "team:manage",
  action: "team.role",
  subject: ({ memberId }) => memberId,
  handler: (waba, input) => changeRole(waba, input),
});

export const removeMemberAction = defineAction({
  input: memberSchema,
  permission: "team:manage",
  action: "team.remove",
  subject: ({ memberId }) => memberId,
  handler: (waba, input) => removeMember(waba, input),
});

/** Returns the link's token, which is shown this once. */
export const createInviteAction = defineAction({
  input: inviteInputSchema,
  permission: "team:manage",
  action: "team.invite",
  handler: (waba, input) => createInvite(waba, input),
});

export const revokeInviteAction = defineAction({
  input: inviteIdSchema,
  permission: "team:manage",
  action: "team.revoke",
  subject: ({ inviteId }) => inviteId,
  handler: (waba, input) => revokeInvite(waba, input),
});

/** The invited person is no member yet: the secret link and their own session let them in. */
export const acceptInviteAction = defineOwnAction({
  input: inviteTokenSchema,
  action: "invite.accept",
  handler: (trx, session, { token }) => acceptInvite(trx, session, token),
  signedOut: { kind: "sign-in-again", reason: "signedOut" },
  failed: inviteNotAccepted,
});
