import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { type ActivityFilters, activityFilterKinds, activityPeriods } from "@/lib/domain/activity/activity";

/** Shared by server and browser; defaults stay out of the URL. */
export const activityParams = {
  q: parseAsString.withDefault(""),
  kind: parseAsStringLiteral(activityFilterKinds).withDefault("all"),
  person: parseAsString,
  sequence: parseAsString,
  period: parseAsStringLiteral(activityPeriods).withDefault("all"),
  from: parseAsString,
  to: parseAsString,
};

export const loadActivityParams = createLoader(activityParams);

export const noFilters: ActivityFilters = {
  ...{ q: "", kind: "all", person: null, sequence: null, period: "all", from: null, to: null },
};

export function activitySearch(filters: ActivityFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value && value !== "all") search.set(name, value);
  return search;
}
