import { randomUUID } from "node:crypto";
import type { RouteName } from "./access-table";
import type { WalkIds } from "./walk-ids";

type RouteRequest = { query?: Record<string, string>; body?: unknown };

/** What some routes need besides their path. */
export const routeRequests: { [Name in RouteName]?: (ids: WalkIds) => RouteRequest } = {
  "GET /[wabaId]/changes/new": ({ sequenceId }) => ({ query: { sequence: sequenceId } }),
  "GET /api/accounts/[wabaId]/activity/words": ({ seq }) => ({ query: { seq } }),
  "GET /api/accounts/[wabaId]/why": ({ sequenceId, adId }) => ({ query: { sequence: sequenceId, ad: adId } }),
  "POST /api/accounts/[wabaId]/presence": ({ sequenceId }) => ({
    body: { pageId: randomUUID(), place: `sequence:${sequenceId}`, state: "here" },
  }),
  "PUT /api/accounts/[wabaId]/drafts/[draftId]": () => ({
    body: {
      ...{ isNew: true, revision: null, mine: [], writer: randomUUID(), turn: 1 },
      content: { words: { name: "Walk", text: "Walk", autofill: "", iceBreakers: [] }, base: null, language: null },
    },
  }),
};
