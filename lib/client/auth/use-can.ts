"use client";

import { createContext, useCallback, useContext } from "react";
import { can, type Permission, type Role } from "@/lib/domain/permissions/permissions";

/** The person's role in the account of the page. A viewer's until a page says more. */
export const RoleContext = createContext<Role>("viewer");

/** What the person may do in this account: `can("sequence:publish")`. The server checks it again. */
export function useCan(): (permission: Permission) => boolean {
  const role = useContext(RoleContext);
  return useCallback((permission) => can({ role }, permission), [role]);
}
