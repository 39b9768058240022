import type { Sequence } from "@/lib/domain/sequences/schema";
import { byteOrderMark, type CsvSeparator, csvLine } from "@/lib/domain/text/csv-line";
import { download } from "../browser/download";

export type ExportFormat = "json" | "csv";

/** As many ice breaker columns as the longest sequence needs. */
export function toCsv(sequences: readonly Sequence[], separator: CsvSeparator = "comma"): string {
  const most = Math.max(0, ...sequences.map(({ message }) => message?.ice_breakers?.length ?? 0));
  const head = ["id", "name", "in_ad", "changed_at", "text", "prefilled_message"];
  for (let number = 1; number <= most; number++) head.push(`ice_breaker_${number}`);
  const lines = sequences.map(({ id, name, adStatus, changedAt, message }) => {
    const questions = (message?.ice_breakers ?? []).map(({ title }) => title);
    const cells = [id, name, adStatus, changedAt ?? "", message?.text ?? "", message?.autofill_message?.content ?? ""];
    return csvLine([...cells, ...questions, ...Array<string>(most - questions.length).fill("")], separator);
  });
  return `${byteOrderMark}${[csvLine(head, separator), ...lines].join("\r\n")}\r\n`;
}

export function toJson(sequences: readonly Sequence[]): string {
  return `${JSON.stringify(
    sequences.map(({ id, name, adStatus, changedAt, message, unreadable }) => ({
      id,
      name,
      in_ad: adStatus,
      changed_at: changedAt,
      ...(unreadable === null ? { welcome_message_sequence: message } : { unreadable }),
    })),
    null,
    2,
  )}\n`;
}

export function exportSequences(
  sequences: readonly Sequence[],
  format: ExportFormat,
  fileName: string,
  separator: CsvSeparator,
): void {
  const [content, type] =
    format === "csv"
      ? [toCsv(sequences, separator), "text/csv;charset=utf-8"]
      : [toJson(sequences), "application/json"];
  download(new Blob([content], { type }), `${fileName}.${format}`);
}
