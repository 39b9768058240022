import { z } from "zod";

export const retentionSchema = z.object({ keepDays: z.number().int().min(30).max(3_650).nullable() });

export type ActivityRetention = z.infer<typeof retentionSchema>;

export const defaultRetention: ActivityRetention = { keepDays: 365 };

export const retentionChoices: readonly (number | null)[] = [90, 180, 365, 730, null];
