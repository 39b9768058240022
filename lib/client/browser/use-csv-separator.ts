"use client";

import type { CsvSeparator } from "@/lib/domain/text/csv-line";
import { useRemembered } from "./use-remembered";

const comma: readonly [CsvSeparator, ...CsvSeparator[]] = ["comma", "semicolon", "tab"];
const semicolon: readonly [CsvSeparator, ...CsvSeparator[]] = ["semicolon", "comma", "tab"];

/** Spreadsheets of regions with a decimal comma split at semicolons. */
const usesDecimalComma = () =>
  typeof window !== "undefined" && new Intl.NumberFormat(navigator.language).format(1.5)[1] === ",";

/** The separator of exported CSV files: the last choice in this browser, or what its region's spreadsheets expect. */
export const useCsvSeparator = () => useRemembered("overture.csv-separator", usesDecimalComma() ? semicolon : comma);
