/** What Meta's tasks make of a member. Viewers see everything and change nothing. */
export type Role = "viewer" | "publisher" | "admin";

const writers = ["publisher", "admin"] as const satisfies readonly Role[];
const admins = ["admin"] as const satisfies readonly Role[];

/** Who may do what in a business account. The gate checks it for every action; components ask `can`. Reading needs membership alone. */
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

/** Whether somebody with this role may do it. */
export function can({ role }: { role: Role }, permission: Permission): boolean {
  return (rolesByPermission[permission] as readonly Role[]).includes(role);
}

/** Whether nobody but admins may do it. */
export const isForAdmins = (permission: Permission): boolean => rolesByPermission[permission] === admins;
