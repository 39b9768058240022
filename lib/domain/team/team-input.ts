import { z } from "zod";
import { roles } from "../permissions/permissions";

export const inviteDays = { choices: [1, 3, 7, 14, 30], usual: 7 } as const;
export const inviteLabelMaxLength = 80;

const role = z.enum(roles);

export const roleChangeSchema = z.object({ memberId: z.string().min(1).max(100), role });

export const memberSchema = z.object({ memberId: z.string().min(1).max(100) });

export const inviteInputSchema = z.object({
  label: z.string().trim().min(1).max(inviteLabelMaxLength),
  role,
  days: z.union(inviteDays.choices.map((days) => z.literal(days))),
});

export const inviteIdSchema = z.object({ inviteId: z.string().min(1).max(100) });

export const inviteTokenSchema = z.object({ token: z.string().max(200) });

export type RoleChange = z.infer<typeof roleChangeSchema>;
export type InviteInput = z.infer<typeof inviteInputSchema>;
