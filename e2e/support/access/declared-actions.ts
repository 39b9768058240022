import { can, type Permission, roles } from "@/lib/domain/permissions/permissions";
import { sourceFiles } from "../source-files";
import type { Access } from "./access-table";

export type DeclaredAction = { name: string; path: string; access: Access };

const EXPORT =
  /^export (?!type\b)(?:default )?(?:async )?(?:(?:const|let|var|class|function\*?) )?(\w+|\{[^}]*\}|\*)/gm;
const DECLARATION = /^export const (\w+) = (defineAction|defineOwnAction|definePublicAction)\(\{\n([\s\S]*?)^\}\);/gm;

const OPEN: Record<string, Access> = { defineOwnAction: "person", definePublicAction: "public" };

/** What the gate is told about every action, read from the source. */
export function declaredActions(): DeclaredAction[] {
  return sourceFiles()
    .filter(({ path }) => path.startsWith("lib/"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(DECLARATION)].map(([, name = "", definer, definition = ""]) => ({
        name,
        path,
        access: OPEN[definer ?? ""] ?? leastRole(definition),
      })),
    );
}

function leastRole(definition: string): Access {
  const permission = /^ {2}permission: (?:null|"([^"]+)"),$/m.exec(definition);
  if (!permission) throw new Error(`An action without a permission: ${definition}`);
  const [, named] = permission;
  const least = roles.find((role) => named === undefined || can({ role }, named as Permission));
  if (!least) throw new Error(`No role has the permission ${named}.`);
  return least;
}

/** Exports of the files that a browser can call. */
export function exportedActions(): string[] {
  return sourceFiles()
    .filter(({ path, text }) => path.startsWith("lib/actions/") && /^["']use server["'];/.test(text))
    .flatMap(({ text }) => [...text.matchAll(EXPORT)])
    .map(([, name = ""]) => name);
}
