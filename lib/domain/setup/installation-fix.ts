import { type Message, msg } from "@/lib/domain/messages/message";
import type { Refusal } from "../refusal/refusal";

/** Meta no longer serves the Graph API version. */
const VERSION_EXPIRED = 2635;

/** What an administrator of the installation must change when Meta refuses its settings. */
export function installationFix({ code }: Pick<Refusal, "code">): Message {
  if (code === VERSION_EXPIRED) {
    return msg("setup.installationFix.metaNoLongerServes");
  }
  return msg("setup.installationFix.metaAppSecretBelongs");
}
