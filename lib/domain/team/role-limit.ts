import { type Role, roles } from "../permissions/permissions";

export type MetaAccess = {
  metaRole: Role | null;
  /** Meta doesn't show the account to the person's token: only an invite made them a member. */
  withoutMeta: boolean;
};

export type RoleLimit = "withoutMeta" | "viewing" | "publishing";

const rank = (role: Role): number => roles.indexOf(role);

export const isAbove = (one: Role, other: Role): boolean => rank(one) > rank(other);

export const lowerRole = (one: Role, other: Role): Role => (isAbove(one, other) ? other : one);

/** The most that an account may allow. Writing drafts needs nothing from Meta; where tasks are unknown, Meta checks each write. */
export function highestRole({ metaRole, withoutMeta }: MetaAccess): Role {
  return withoutMeta ? "writer" : (metaRole ?? "admin");
}

/** Why the role can't be raised further; null if every role is possible. */
export function roleLimit(access: MetaAccess): RoleLimit | null {
  const highest = highestRole(access);
  if (access.withoutMeta) return "withoutMeta";
  if (highest === "admin") return null;
  return highest === "publisher" ? "publishing" : "viewing";
}
