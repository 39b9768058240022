import { msg } from "@/lib/domain/messages/message";
import type { Rule } from "./rule";

/** Meta's inline ad message allows only one of the two; a sequence may hold both, and what then shows is unsaid. */
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
