import { z } from "zod";

export const taskSchema = z.enum([
  "MANAGE",
  "DEVELOP",
  "MANAGE_TEMPLATES",
  "MANAGE_PHONE",
  "MANAGE_PHONE_ASSETS",
  "MANAGE_EXTENSIONS",
  "MESSAGING",
  "VIEW_TEMPLATES",
  "VIEW_PHONE_ASSETS",
  "VIEW_COST",
]);

export const switchesSchema = z.strictObject({
  shape: z.enum(["data", "documented"]).optional(),
  message: z.enum(["string", "object"]).optional(),
  errorsIn: z.enum(["code", "subcode"]).optional(),
  fields: z.enum(["honour", "ignore", "refuse"]).optional(),
  missing: z.enum(["error", "empty"]).optional(),
  pages: z.enum(["full", "short"]).optional(),
  isAvailable: z.boolean().optional(),
});
