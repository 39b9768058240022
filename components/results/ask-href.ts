/** Opens the composer, which adds the question to the draft. */
export function askHref(wabaId: string, sequenceId: string, question: string): string {
  return `/${wabaId}/sequences/${encodeURIComponent(sequenceId)}?ask=${encodeURIComponent(question)}`;
}
