"use server";

import { z } from "zod";
import { endSessions } from "@/lib/server/auth/session/end-sessions";
import { defineOwnAction } from "@/lib/server/gate/define-own-action";
import { database } from "@/lib/server/store/database";

export const endAllSessionsAction = defineOwnAction({
  action: "session.end-all",
  input: z.undefined(),
  handler: async ({ userId }) => endSessions(await database(), { userId }),
});

export const endOtherSessionsAction = defineOwnAction({
  action: "session.end-others",
  input: z.undefined(),
  handler: async ({ userId, sessionId }) => endSessions(await database(), { userId, except: sessionId }),
});

export const endSessionAction = defineOwnAction({
  action: "session.end",
  input: z.uuid(),
  handler: async ({ userId }, only) => endSessions(await database(), { userId, only }),
});
