import { createId } from "../state/create-id";
import type { SequenceEntity } from "./entity";

/** `updatedAt` is ISO 8601; a text `message` is stored unchanged. */
export type SequenceSeedRow = {
  id?: string | undefined;
  name: string;
  message: string | object;
  hidesAdStatus?: boolean;
  updatedAt?: string | undefined;
};

/** Omitted values become a new id and the current time. */
export function toSequence({ id, name, message, hidesAdStatus, updatedAt }: SequenceSeedRow): SequenceEntity {
  return {
    id: id ?? createId(),
    name,
    message: typeof message === "string" ? message : JSON.stringify(message),
    hidesAdStatus: hidesAdStatus ?? false,
    updatedAt: updatedAt ? Date.parse(updatedAt) : Date.now(),
  };
}
