/** Characters that start a formula in a spreadsheet. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Spreadsheets keep only 15 digits. */
const LONG_ID = /^\d{12,}$/;

/** Escapes formulas; `="…"` is the only notation that Excel keeps as text. */
function csvCell(value: string): string {
  const safe = LONG_ID.test(value) ? `="${value}"` : FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Excel expects semicolons where the decimal sign is a comma. */
export const csvSeparators = { comma: ",", semicolon: ";", tab: "\t" } as const;
export type CsvSeparator = keyof typeof csvSeparators;
export const csvSeparatorNames = Object.keys(csvSeparators) as readonly CsvSeparator[];

/** RFC 4180, without the line end. */
export const csvLine = (cells: readonly string[], separator: CsvSeparator = "comma"): string =>
  cells.map(csvCell).join(csvSeparators[separator]);

export const byteOrderMark = "\uFEFF";
