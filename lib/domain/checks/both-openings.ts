import { msg } from "@/lib/domain/messages/message";
import type { Rule } from "./rule";

/** Meta's inline ad message allows only one of the two; for sequences it doesn't say which shows. */
export const bothOpenings: Rule = ({ autofill, iceBreakers }) =>
  autofill.trim() === "" || iceBreakers.length === 0
    ? []
    : [
        {
          id: "both-openings:autofill",
          severity: "warning",
          field: "autofill",
          message: msg("checks.bothOpenings.alsoHasIceBreakers"),
          source: msg("checks.bothOpenings.metasAdMessagesAllow"),
        },
      ];
