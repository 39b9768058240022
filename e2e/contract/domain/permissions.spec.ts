import { expect, test } from "@playwright/test";
import { can, type Permission, permissions, type Role } from "@/lib/domain/permissions/permissions";
import { sourceFiles } from "../../support/source-files";

const allowed = (role: Role) => permissions.filter((permission) => can({ role }, permission));
const forAdmins: Permission[] = ["results:time-zone", "customers:retention", "customers:forget"];

test("viewers change nothing, publishers all but what is for admins, admins everything", () => {
  expect(allowed("viewer")).toEqual([]);
  expect(allowed("publisher")).toEqual(permissions.filter((permission) => !forAdmins.includes(permission)));
  expect(allowed("admin")).toEqual(permissions);
});

test("every action names its permission, and every permission is named by an action", () => {
  const actions = sourceFiles().filter(({ path }) => /^lib\/(actions|server\/drafts\/save-draft-route)/.test(path));
  const named = actions.flatMap(({ text }) => [...text.matchAll(/permission: (null|"([^"]+)")/g)]);
  const declared = actions.flatMap(({ text }) => [...text.matchAll(/= defineAction\(/g)]);
  expect(named).toHaveLength(declared.length);
  expect(new Set(named.map(([, , permission]) => permission).filter(Boolean))).toEqual(new Set(permissions));
});

test("roles are compared in one place", () => {
  const comparing = sourceFiles()
    .filter(({ path }) => /^(app|components|lib\/(client|actions|server))\//.test(path))
    .filter(({ text }) => /\brole\s*[!=]==|[!=]==\s*"(viewer|publisher|admin)"/.test(text))
    .map(({ path }) => path);
  expect(comparing).toEqual([]);
});
