import type { Role } from "../permissions/permissions";
import type { RoleLimit } from "./role-limit";

export type MemberConnection = "facebook" | "token" | "invited";

export type TeamMember = {
  userId: string;
  name: string;
  role: Role;
  highest: Role;
  limit: RoleLimit | null;
  connection: MemberConnection;
  /** ISO 8601; null if the person is signed in nowhere. */
  seenAt: string | null;
  sessions: number;
  isOnlyAdmin: boolean;
};

export type InviteState = "active" | "used" | "expired" | "revoked";

export type TeamInvite = {
  id: string;
  label: string;
  role: Role;
  state: InviteState;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
  usedBy: string | null;
  usedAt: string | null;
};

/** `invites`: null for those who can't manage the team. */
export type TeamView = { members: TeamMember[]; invites: TeamInvite[] | null };

export type InviteView = {
  wabaId: string;
  account: string;
  invitedBy: string;
  role: Role;
  granted: Role;
  limit: RoleLimit | null;
  current: Role | null;
  changes: boolean;
  expiresAt: string;
};

export function inviteState(
  invite: { usedAt: string | null; revokedAt: string | null; expiresAt: string },
  now: string,
): InviteState {
  if (invite.usedAt) return "used";
  if (invite.revokedAt) return "revoked";
  return invite.expiresAt <= now ? "expired" : "active";
}
