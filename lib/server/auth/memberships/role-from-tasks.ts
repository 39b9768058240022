import type { Role } from "@/lib/domain/permissions/permissions";

const PUBLISHING = ["MANAGE_TEMPLATES", "DEVELOP"];

/** Null if no task is known: Meta's list is open. Source: the WABA's `assigned_users` edge. */
export function roleFromTasks(tasks: readonly string[]): Role | null {
  if (tasks.includes("MANAGE")) return "admin";
  if (PUBLISHING.some((task) => tasks.includes(task))) return "publisher";
  return tasks.some((task) => task.startsWith("VIEW_")) ? "viewer" : null;
}
