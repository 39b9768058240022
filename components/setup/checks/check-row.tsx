import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import type { SetupSlots } from "../setup-slots";
import { CheckDetails } from "./check-details";
import { CheckFix } from "./check-fix";
import { CheckStateIcon } from "./check-state-icon";

type Props = { check: SetupCheck; wabaId: string; slots: SetupSlots };

export function CheckRow({ check, ...rest }: Props) {
  const text = useMessageText();
  const { state, title, finding, details, fix } = check;
  return (
    <li className="flex gap-3 px-4 py-3">
      <CheckStateIcon state={state} className="mt-px" />
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-[1_1_18rem]">
          <h3 className="font-[550] leading-5">{text(title)}</h3>
          <p className="text-[13px] text-dim [overflow-wrap:anywhere]">{text(finding)}</p>
          {fix?.kind === "advice" && <p className="text-[13px]">{text(fix.text)}</p>}
          {details && details.length > 0 && <CheckDetails details={details} folded={state === "good"} />}
        </div>
        {fix && fix.kind !== "advice" && (
          <div className="shrink-0">
            <CheckFix fix={fix} {...rest} />
          </div>
        )}
      </div>
    </li>
  );
}
