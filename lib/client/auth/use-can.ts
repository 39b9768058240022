"use client";

import { createContext, useCallback, useContext } from "react";
import { can, type Permission, type Role } from "@/lib/domain/permissions/permissions";

/** Starts with the least powerful role. */
export const RoleContext = createContext<Role>("viewer");

/** For display only; the server checks permissions again. */
export function useCan(): (permission: Permission) => boolean {
  const role = useContext(RoleContext);
  return useCallback((permission) => can({ role }, permission), [role]);
}
