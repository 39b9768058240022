import { useTranslations } from "next-intl";
import { memo } from "react";
import { AskIcon } from "../preview-icons";

type IceBreakerRowsProps = {
  titles: readonly string[];
  activePart?: string | null;
  hiddenCount?: number;
};

export function IceBreakerRows({ titles, activePart, hiddenCount = 0 }: IceBreakerRowsProps) {
  const t = useTranslations("preview.iceBreakerRows");
  return (
    <ul className="wa-asks">
      {titles.map((title, index) => {
        const part = `iceBreakers.${index}.title`;
        return <IceBreakerRow key={part} title={title} index={index} active={activePart === part} />;
      })}
      {hiddenCount > 0 ? <li className="wa-asks-more">{t("more", { count: hiddenCount })}</li> : null}
    </ul>
  );
}

const IceBreakerRow = memo(function IceBreakerRow(props: { title: string; index: number; active: boolean }) {
  const t = useTranslations("preview.iceBreakerRows");
  const { title, index, active } = props;
  return (
    <li className="wa-ask" data-part={`iceBreakers.${index}.title`} data-ask={index} data-active={active || undefined}>
      {title.trim() === "" ? <span className="wa-hint">{t("emptyQuestion")}</span> : <span dir="auto">{title}</span>}
      <span className="wa-ask-send">
        <AskIcon className="wa-icon" />
      </span>
    </li>
  );
});
