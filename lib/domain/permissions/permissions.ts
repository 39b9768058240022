export type Role = "viewer" | "publisher" | "admin";

const writers = ["publisher", "admin"] as const satisfies readonly Role[];
const admins = ["admin"] as const satisfies readonly Role[];

/** Enforced by the gate; components use `can`. Reading needs only membership. */
const rolesByPermission = {
  "draft:write": writers,
  "sequence:publish": writers,
  "sequence:delete": writers,
  "ads:choose-accounts": writers,
  "ads:change": writers,
  "webhook:manage": writers,
  "results:time-zone": admins,
  "customers:retention": admins,
  "customers:forget": admins,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof rolesByPermission;

export const permissions = Object.keys(rolesByPermission) as Permission[];

export function can({ role }: { role: Role }, permission: Permission): boolean {
  return (rolesByPermission[permission] as readonly Role[]).includes(role);
}

export const isForAdmins = (permission: Permission): boolean => rolesByPermission[permission] === admins;
