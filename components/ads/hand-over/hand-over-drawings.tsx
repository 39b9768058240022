import { useTranslations } from "next-intl";
import { DrawnMenu, DrawnPanel, DrawnPointer, DrawnText } from "./drawn-panel";

type Props = { sequenceName: string };

const longestName = 22;

/** Our own drawings of the three steps in Ads Manager, in order. */
export function HandOverDrawings({ sequenceName }: Props) {
  const t = useTranslations("ads.handOverDrawings");
  const name = sequenceName.length > longestName ? `${sequenceName.slice(0, longestName - 1)}…` : sequenceName;
  return (
    <ol className="grid gap-3 sm:grid-cols-3">
      <Step number={1} caption={t("inAdGoDown")}>
        <DrawnPanel>
          <rect x="16" y="16" width="92" height="7" rx="3.5" className="fill-(--line-strong)" />
          <rect x="16" y="31" width="150" height="5" rx="2.5" className="fill-(--line)" />
          <rect x="10" y="48" width="200" height="76" rx="8" className="fill-(--accent-soft) stroke-(--accent)" />
          <DrawnText x={22} y={69} isHead>
            {t("messageTemplate")}
          </DrawnText>
          <rect x="22" y="79" width="140" height="5" rx="2.5" className="fill-(--line-strong)" />
          <rect x="22" y="92" width="112" height="5" rx="2.5" className="fill-(--line-strong)" />
          <rect x="16" y="136" width="120" height="5" rx="2.5" className="fill-(--line)" />
          <DrawnPointer x={176} y={104} />
        </DrawnPanel>
      </Step>
      <Step number={2} caption={t("choosePartnerApp")}>
        <DrawnPanel>
          <DrawnText x={16} y={29} isHead>
            {t("messageTemplate")}
          </DrawnText>
          <circle cx="24" cy="54" r="6" className="fill-none stroke-(--line-strong)" strokeWidth="1.5" />
          <rect x="38" y="51" width="104" height="6" rx="3" className="fill-(--line-strong)" />
          <rect x="10" y="72" width="200" height="30" rx="8" className="fill-(--accent-soft) stroke-(--accent)" />
          <circle cx="24" cy="87" r="6" className="fill-none stroke-(--accent)" strokeWidth="1.5" />
          <circle cx="24" cy="87" r="3" className="fill-(--accent)" />
          <DrawnText x={38} y={91}>
            {t("partnerApp")}
          </DrawnText>
          <circle cx="24" cy="121" r="6" className="fill-none stroke-(--line-strong)" strokeWidth="1.5" />
          <rect x="38" y="118" width="76" height="6" rx="3" className="fill-(--line-strong)" />
          <DrawnPointer x={112} y={92} />
        </DrawnPanel>
      </Step>
      <Step number={3} caption={t("underMessageSequenceChoose")}>
        <DrawnPanel>
          <DrawnText x={16} y={29} isHead>
            {t("messageSequence")}
          </DrawnText>
          <DrawnMenu chosen={name} />
          <DrawnPointer x={176} y={92} />
        </DrawnPanel>
      </Step>
    </ol>
  );
}

function Step({ number, caption, children }: { number: number; caption: string; children: React.ReactNode }) {
  return (
    <li className="min-w-0">
      {children}
      <p className="mt-1.5 flex gap-2 text-[13px]">
        <span
          aria-hidden="true"
          className="grid size-5 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-[11px] text-accent"
        >
          {number}
        </span>
        {caption}
      </p>
    </li>
  );
}
