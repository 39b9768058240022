import { expect, test } from "@playwright/test";
import { can, isForAdmins, permissions, type Role } from "@/lib/domain/permissions/permissions";
import { sourceFiles } from "../../support/source-files";

const allowed = (role: Role) => permissions.filter((permission) => can({ role }, permission));

test("a role has every permission of the roles before it", () => {
  expect(allowed("viewer")).toEqual(["review:comment", "review:decide"]);
  expect(allowed("writer")).toEqual([...allowed("viewer"), "draft:write", "review:request", "review:link"]);
  expect(allowed("publisher")).toEqual(permissions.filter((permission) => !isForAdmins(permission)));
  expect(allowed("admin")).toEqual(permissions);
});

test("every action names its permission", () => {
  const actions = sourceFiles().filter(({ path }) => /^lib\/(actions|server\/drafts\/save-draft-route)/.test(path));
  const named = actions.flatMap(({ text }) => [...text.matchAll(/permission: (null|"([^"]+)")/g)]);
  const declared = actions.flatMap(({ text }) => [...text.matchAll(/= defineAction\(/g)]);
  expect(named).toHaveLength(declared.length);
});

test("roles are compared in one place", () => {
  const comparing = sourceFiles()
    .filter(({ path }) => /^(app|components|lib\/(client|actions|server))\//.test(path))
    .filter(({ text }) => /[!=]==\s*"(viewer|writer|publisher|admin)"|\broles\.indexOf/.test(text))
    .map(({ path }) => path);
  expect(comparing).toEqual([]);
});
