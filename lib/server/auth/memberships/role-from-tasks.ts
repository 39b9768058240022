import type { Role } from "@/lib/domain/permissions/permissions";

const PUBLISHING = ["MANAGE_TEMPLATES", "DEVELOP"];

/**
 * What Meta's tasks on a WABA mean here; null when none of them is known, for their names are an open list. Source: the
 * `assigned_users` edge of the WhatsApp Business Account.
 */
export function roleFromTasks(tasks: readonly string[]): Role | null {
  if (tasks.includes("MANAGE")) return "admin";
  if (PUBLISHING.some((task) => tasks.includes(task))) return "publisher";
  return tasks.some((task) => task.startsWith("VIEW_")) ? "viewer" : null;
}
