import { msg } from "@/lib/domain/messages/message";
import { couldNotCheck } from "./could-not-check";
import type { SetupCheck, SetupInputs } from "./setup-check";

export type NumberState = {
  id: string;
  displayNumber: string | null;
  verifiedName: string | null;
  quality: string | null;
  status: string | null;
};

/** These numbers can't receive or send. Source: WhatsApp Business Phone Number, `status`. */
const OFF = ["BANNED", "DISCONNECTED", "DELETED", "UNVERIFIED", "MIGRATED"];
const WORKING = ["CONNECTED", "UNKNOWN"];

export function numberChecks(inputs: SetupInputs<NumberState[]>, wabaId: string): SetupCheck[] {
  const base = { id: "numbers", title: msg("setup.numberChecks.phoneNumbers") };
  if (!inputs.ok) return [couldNotCheck(base.id, base.title, inputs.refusal)];
  const numbers = inputs.facts;
  const manager = {
    kind: "open" as const,
    label: msg("setup.numberChecks.whatsappManager"),
    href: `https://business.facebook.com/latest/whatsapp_manager/phone_numbers?${new URLSearchParams({ asset_id: wabaId })}`,
  };
  if (numbers.length === 0) {
    const finding = msg("setup.numberChecks.accountHasNoPhone");
    return [{ ...base, state: "wrong", finding, fix: manager }];
  }
  const off = numbers.filter(({ status }) => status !== null && OFF.includes(status));
  const doubtful = numbers.filter((number) => !off.includes(number) && isDoubtful(number));
  const details = numbers.map((number) => ({ label: number.verifiedName ?? number.id, value: inWords(number) }));
  if (off.length === numbers.length) {
    return [
      {
        ...base,
        state: "wrong",
        finding: msg("setup.numberChecks.noneAccountsNumbersConnected"),
        details,
        fix: manager,
      },
    ];
  }
  if (off.length + doubtful.length > 0) {
    const names = [...off, ...doubtful].map(({ displayNumber, id }) => displayNumber ?? id);
    return [
      {
        ...base,
        state: "attention",
        finding: msg("setup.numberChecks.metaReportsProblemWith", { names }),
        details,
        fix: manager,
      },
    ];
  }
  const count =
    numbers.length === 1
      ? msg("setup.numberChecks.oneNumberConnected")
      : msg("setup.numberChecks.numbersAllConnected", { numbersCount: numbers.length });
  return [{ ...base, state: "good", finding: count, details }];
}

function isDoubtful({ status, quality }: NumberState): boolean {
  return quality === "RED" || (status !== null && !WORKING.includes(status));
}

function inWords({ displayNumber, status, quality }: NumberState): string {
  const rated = quality && quality !== "UNKNOWN" ? `quality ${quality.toLowerCase()}` : null;
  return [displayNumber, status?.toLowerCase().replaceAll("_", " "), rated].filter(Boolean).join(" · ");
}
