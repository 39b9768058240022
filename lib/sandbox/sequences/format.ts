import type { Switches } from "../accounts/entity";
import { graphTime } from "../http/graph-time";
import type { Fields } from "../http/read-fields";
import { selectFields } from "../http/select-fields";
import type { SequenceEntity } from "./entity";

const rowFields = ["id", "sequence_id", "name", "welcome_message_sequence", "is_used_in_ad", "last_update_time"];

/** Fields of the SDK's spec plus the guide's `sequence_id`. */
export function formatSequence(
  sequence: SequenceEntity,
  { switches, isInAd }: { switches: Switches; isInAd: boolean },
  fields?: string | Fields,
): Record<string, unknown> {
  if (switches.shape === "documented") return documentedRow(sequence, isInAd);
  const node = {
    id: sequence.id,
    sequence_id: sequence.id,
    name: sequence.name,
    welcome_message_sequence: switches.message === "string" ? sequence.message : messageValue(sequence),
    is_used_in_ad: sequence.hidesAdStatus ? undefined : isInAd,
    last_update_time: graphTime(sequence.updatedAt),
    eligible_platforms: ["FACEBOOK", "INSTAGRAM"],
    compatible_platforms: ["FACEBOOK", "INSTAGRAM"],
    is_ig_only_flow: false,
    welcome_message_flow: undefined,
  };
  const row = selectFields(node, switches.fields === "honour" ? fields : undefined, {
    defaults: rowFields,
    type: "CTXPartnerAppWelcomeMessageFlow",
  });
  return { ...row, sequence_id: sequence.id };
}

function documentedRow(sequence: SequenceEntity, isInAd: boolean): Record<string, unknown> {
  return {
    sequence_id: sequence.id,
    name: sequence.name,
    welcome_message_sequence: messageValue(sequence),
    ...(sequence.hidesAdStatus ? {} : { is_used_in_ad: isInAd }),
  };
}

function messageValue({ message }: SequenceEntity): unknown {
  try {
    return JSON.parse(message) as unknown;
  } catch {
    return message;
  }
}
