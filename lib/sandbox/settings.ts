import { z } from "zod";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

const settingsSchema = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(4010),
  /** Where the outbox takes mail; unset: nowhere. */
  SANDBOX_SMTP_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  SANDBOX_HOST: z.string().min(1).default("127.0.0.1"),
  SANDBOX_STATE: z.string().min(1).optional(),
  SANDBOX_DEMO: flag,
  SANDBOX_HISTORY: flag,
  SANDBOX_APP_ID: z.string().min(1).optional(),
  SANDBOX_APP_SECRET: z.string().min(1).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** @throws Error with one readable message for invalid values */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = settingsSchema.safeParse(source);
  if (!parsed.success) throw new Error(`The sandbox cannot start:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
