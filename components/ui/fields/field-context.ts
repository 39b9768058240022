import { createContext, useContext } from "react";

type FieldControl = { id: string; describedBy: string | undefined; invalid: boolean };

export const FieldContext = createContext<FieldControl | null>(null);

/** What ties a control to its `Field`: spread onto the native element, so that label, hint and error are announced with it. */
export function useFieldControl() {
  const field = useContext(FieldContext);
  if (!field) return {};
  return { id: field.id, "aria-describedby": field.describedBy, "aria-invalid": field.invalid || undefined };
}
