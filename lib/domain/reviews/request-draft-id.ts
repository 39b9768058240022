/** A deletion or a change of ads has no draft; these ids take its place, so that each has one open review of a person. */
export const deletionDraftId = (sequenceId: string): string => `delete:${sequenceId}`;

export const switchDraftId = (changeId: string): string => `ads:${changeId}`;
