"use client";

import { type CsvSeparator, csvSeparatorNames } from "@/lib/domain/text/csv-line";
import { useRemembered } from "./use-remembered";

type Choices = readonly [CsvSeparator, ...CsvSeparator[]];
const startingWith = (first: CsvSeparator): Choices => [first, ...csvSeparatorNames.filter((name) => name !== first)];
const comma = startingWith("comma");
const semicolon = startingWith("semicolon");

/** Spreadsheets of such regions split at semicolons. */
const usesDecimalComma = () =>
  typeof window !== "undefined" && new Intl.NumberFormat(navigator.language).format(1.5)[1] === ",";

export const useCsvSeparator = () => useRemembered("overture.csv-separator", usesDecimalComma() ? semicolon : comma);
