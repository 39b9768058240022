/** What a spreadsheet takes for the beginning of a formula, also behind white space and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** A spreadsheet keeps 15 digits of a number and shows long ones as 1.2E+17. */
const LONG_ID = /^\d{12,}$/;

/** One cell: formulas are made text by an apostrophe, long ids by the one notation that Excel keeps as text everywhere. */
function csvCell(value: string): string {
  const safe = LONG_ID.test(value) ? `="${value}"` : FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What stands between two cells. Excel splits at a semicolon wherever a comma is the decimal sign. */
export const csvSeparators = { comma: ",", semicolon: ";", tab: "\t" } as const;
export type CsvSeparator = keyof typeof csvSeparators;
export const csvSeparatorNames = Object.keys(csvSeparators) as readonly CsvSeparator[];

/** One line of a CSV file without its end (RFC 4180), safe to open in a spreadsheet. */
export const csvLine = (cells: readonly string[], separator: CsvSeparator = "comma"): string =>
  cells.map(csvCell).join(csvSeparators[separator]);

/** Tells spreadsheets that what follows is UTF-8. */
export const byteOrderMark = "\uFEFF";
