import { createLoader, parseAsBoolean, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { periods } from "@/lib/domain/results/period";
import { csvSeparatorNames } from "@/lib/domain/text/csv-line";

export const resultsGroups = ["sequence", "version", "ad"] as const;
export const resultsSplits = ["opening", "certainty", "sequence", "ad"] as const;

/** What the URL of the results says, read alike by server and browser. What is default stays out of the URL. */
export const resultsParams = {
  period: parseAsStringLiteral(periods).withDefault("28d"),
  /** The two days of the period `custom`, both counted. */
  from: parseAsString,
  to: parseAsString,
  sequence: parseAsString,
  ad: parseAsString,
  /** Only conversations whose sequence is sure. */
  sure: parseAsBoolean.withDefault(false),
  /** What the rows of the table are. */
  by: parseAsStringLiteral(resultsGroups).withDefault("sequence"),
  /** What the bars of the chart are divided by. */
  split: parseAsStringLiteral(resultsSplits).withDefault("opening"),
  show: parseAsStringLiteral(["chart", "table"] as const).withDefault("chart"),
  /** The two sides that are compared, as `sideKey` writes them. */
  a: parseAsString,
  b: parseAsString,
};

export const loadResultsParams = createLoader(resultsParams);

/** What the address of the exported file says besides. */
export const loadExportParams = createLoader({
  separator: parseAsStringLiteral(csvSeparatorNames).withDefault("comma"),
});

export type ResultsGroup = (typeof resultsGroups)[number];
export type ResultsSplit = (typeof resultsSplits)[number];
