/** Beside a name: there are words of mine that are not published. */
export function DraftMark() {
  return <span className="shrink-0 font-medium text-blue text-xs">Draft</span>;
}
