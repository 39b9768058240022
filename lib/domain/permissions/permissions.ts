/** From least to most. A role has every permission of the roles before it. */
export const roles = ["viewer", "writer", "publisher", "admin"] as const;

export type Role = (typeof roles)[number];

/** The least role that has the permission. Enforced by the gate; components use `can`. Reading needs only membership. */
const leastRoles = {
  "review:comment": "viewer",
  "review:decide": "viewer",
  "draft:write": "writer",
  "review:request": "writer",
  "review:link": "writer",
  "sequence:publish": "publisher",
  "sequence:delete": "publisher",
  "ads:choose-accounts": "publisher",
  "ads:change": "publisher",
  "webhook:manage": "publisher",
  "review:override": "admin",
  "review:policy": "admin",
  "team:manage": "admin",
  "activity:retention": "admin",
  "notifications:channel": "admin",
  "results:time-zone": "admin",
  "customers:retention": "admin",
  "customers:forget": "admin",
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof leastRoles;

export const permissions = Object.keys(leastRoles) as Permission[];

export function can({ role }: { role: Role }, permission: Permission): boolean {
  return roles.indexOf(role) >= roles.indexOf(leastRoles[permission]);
}

export const isAdmin = ({ role }: { role: Role }): boolean => role === "admin";

export const isForAdmins = (permission: Permission): boolean => leastRoles[permission] === "admin";
