import { createId } from "../state/create-id";
import type { SequenceEntity } from "./entity";

/** What a seed may say of a sequence. `updatedAt` is ISO 8601; a text `message` is stored as it is. */
export type SequenceSeedRow = {
  id?: string | undefined;
  name: string;
  message: string | object;
  hidesAdStatus?: boolean;
  updatedAt?: string | undefined;
};

/** A stored sequence from a seed's row: what it leaves out gets a fresh id and now. */
export function toSequence({ id, name, message, hidesAdStatus, updatedAt }: SequenceSeedRow): SequenceEntity {
  return {
    id: id ?? createId(),
    name,
    message: typeof message === "string" ? message : JSON.stringify(message),
    hidesAdStatus: hidesAdStatus ?? false,
    updatedAt: updatedAt ? Date.parse(updatedAt) : Date.now(),
  };
}
