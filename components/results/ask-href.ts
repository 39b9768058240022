/** The composer of the sequence, which puts the question into the draft. */
export function askHref(wabaId: string, sequenceId: string, question: string): string {
  return `/${wabaId}/sequences/${encodeURIComponent(sequenceId)}?ask=${encodeURIComponent(question)}`;
}
