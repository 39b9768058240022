/** A spreadsheet runs a cell that begins like a formula; the apostrophe makes it text. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file without its end (RFC 4180), safe to open in a spreadsheet. */
export const csvLine = (cells: readonly string[]): string => cells.map(csvCell).join(",");

/** Tells spreadsheets that what follows is UTF-8. */
export const byteOrderMark = "\uFEFF";
