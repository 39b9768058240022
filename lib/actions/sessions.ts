"use server";

import { z } from "zod";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { endSessions } from "@/lib/server/auth/session/end-sessions";
import { sessionsNotEnded } from "@/lib/server/auth/session/sessions-not-ended";
import { defineOwnAction } from "@/lib/server/gate/define-own-action";

const signedOut: Refusal = {
  kind: "sign-in-again",
  reason: "alreadySignedOut",
};

const failed = (error: unknown) => sessionsNotEnded(error, "sessionsNotEnded");

export const endAllSessionsAction = defineOwnAction({
  action: "session.end-all",
  input: z.undefined(),
  handler: (trx, { userId }) => endSessions(trx, { userId }),
  signedOut,
  failed,
});

export const endOtherSessionsAction = defineOwnAction({
  action: "session.end-others",
  input: z.undefined(),
  handler: (trx, { userId, sessionId }) => endSessions(trx, { userId, except: sessionId }),
  signedOut,
  failed,
});

export const endSessionAction = defineOwnAction({
  action: "session.end",
  input: z.uuid(),
  handler: (trx, { userId }, only) => endSessions(trx, { userId, only }),
  signedOut,
  failed,
});
