/** Beside a page's title, for those who may not change anything on it. */
export function ViewOnlyMark() {
  return <span className="rounded-full border border-line-strong px-2 text-dim text-xs leading-5">View only</span>;
}
