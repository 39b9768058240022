"use server";

import { z } from "zod";
import { endSessions } from "@/lib/server/auth/session/end-sessions";
import { defineOwnAction } from "@/lib/server/gate/define-own-action";
import { database } from "@/lib/server/store/database";

/** *Sign out everywhere*: every session of the person, this browser's included. */
export const endAllSessionsAction = defineOwnAction({
  action: "session.end-all",
  input: z.undefined(),
  handler: async ({ userId }) => endSessions(await database(), { userId }),
});

/** Ends every session of the person but this browser's. */
export const endOtherSessionsAction = defineOwnAction({
  action: "session.end-others",
  input: z.undefined(),
  handler: async ({ userId, sessionId }) => endSessions(await database(), { userId, except: sessionId }),
});

/** Ends one session of the person, by its id in the list. */
export const endSessionAction = defineOwnAction({
  action: "session.end",
  input: z.uuid(),
  handler: async ({ userId }, only) => endSessions(await database(), { userId, only }),
});
