import { z } from "zod";
import type { AuditRow } from "../store/activity-tables";
import { readJson } from "../store/read-json";

const detailSchema = z.record(z.string(), z.unknown());

export type EntryDetail = z.infer<typeof detailSchema>;

export function readDetail({ id, detail }: Pick<AuditRow, "id" | "detail">): EntryDetail {
  return readJson(detail, detailSchema, `audits.detail ${id}`) ?? {};
}
