import { createLoader, parseAsBoolean, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { periods } from "@/lib/domain/results/period";
import { csvSeparatorNames } from "@/lib/domain/text/csv-line";

export const resultsGroups = ["sequence", "version", "ad"] as const;
export const resultsSplits = ["opening", "certainty", "sequence", "ad"] as const;

export const resultsParams = {
  period: parseAsStringLiteral(periods).withDefault("28d"),
  from: parseAsString,
  to: parseAsString,
  sequence: parseAsString,
  ad: parseAsString,
  sure: parseAsBoolean.withDefault(false),
  by: parseAsStringLiteral(resultsGroups).withDefault("sequence"),
  split: parseAsStringLiteral(resultsSplits).withDefault("opening"),
  show: parseAsStringLiteral(["chart", "table"] as const).withDefault("chart"),
  a: parseAsString,
  b: parseAsString,
};

export const loadResultsParams = createLoader(resultsParams);

export const loadExportParams = createLoader({
  separator: parseAsStringLiteral(csvSeparatorNames).withDefault("comma"),
});

export type ResultsGroup = (typeof resultsGroups)[number];
export type ResultsSplit = (typeof resultsSplits)[number];
