type Props = { account: { ownerName: string | null; wabaId: string } };

/** Whose the account is, and its id; the id moves below an owner that fills the line. */
export function AccountFacts({ account: { ownerName, wabaId } }: Props) {
  return (
    <span className="flex flex-wrap gap-x-2">
      {ownerName ? <bdi>{ownerName}</bdi> : null}
      <bdi className="text-faint tabular-nums">{wabaId}</bdi>
    </span>
  );
}
