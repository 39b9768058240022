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
          message: "Also has ice breakers. Meta does not document which of the two a customer sees. Preview both.",
          source: "Meta's ad messages allow only one of the two",
        },
      ];
