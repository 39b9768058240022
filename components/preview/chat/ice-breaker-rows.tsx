import { memo } from "react";
import { AskIcon } from "../preview-icons";

type IceBreakerRowsProps = {
  titles: readonly string[];
  activePart?: string | null;
  hiddenCount?: number;
  shares?: Readonly<Record<string, string>>;
};

/** The questions that one tap sends: full-width rows, no heading. */
export function IceBreakerRows({ titles, activePart, hiddenCount = 0, shares }: IceBreakerRowsProps) {
  return (
    <ul className="wa-asks">
      {titles.map((title, index) => {
        const part = `iceBreakers.${index}.title`;
        return (
          <IceBreakerRow
            key={part}
            title={title}
            index={index}
            active={activePart === part}
            share={shares?.[title.trim()]}
          />
        );
      })}
      {hiddenCount > 0 ? <li className="wa-asks-more">{`+ ${hiddenCount} more`}</li> : null}
    </ul>
  );
}

const IceBreakerRow = memo(function IceBreakerRow(props: {
  title: string;
  index: number;
  active: boolean;
  share: string | undefined;
}) {
  const { title, index, active, share } = props;
  return (
    <li className="wa-ask" data-part={`iceBreakers.${index}.title`} data-ask={index} data-active={active || undefined}>
      {title.trim() === "" ? <span className="wa-hint">An empty question</span> : <span dir="auto">{title}</span>}
      {share ? (
        <span className="wa-ask-share" title="Of the conversations in 90 days">
          {share}
        </span>
      ) : null}
      <span className="wa-ask-send">
        <AskIcon className="wa-icon" />
      </span>
    </li>
  );
});
