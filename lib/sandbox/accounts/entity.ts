export type Task =
  | "MANAGE"
  | "DEVELOP"
  | "MANAGE_TEMPLATES"
  | "MANAGE_PHONE"
  | "MANAGE_PHONE_ASSETS"
  | "MANAGE_EXTENSIONS"
  | "MESSAGING"
  | "VIEW_TEMPLATES"
  | "VIEW_PHONE_ASSETS"
  | "VIEW_COST";

export type PhoneNumber = {
  id: string;
  displayNumber: string;
  verifiedName: string;
  qualityRating: string;
  status: string;
};

/** How Meta's answers look where its own documents disagree, and what an account is allowed. */
export type Switches = {
  /** `data`: `{data,paging}` rows with `id` and `sequence_id`. `documented`: a bare array with `sequence_id` alone. */
  shape: "data" | "documented";
  /** How the message stands in a row of the `data` shape; the `documented` shape always has an object. */
  message: "string" | "object";
  /** Where the guide's 4027xxx stand; with `subcode` the code is 100. */
  errorsIn: "code" | "subcode";
  /** Whether `fields` is honoured, ignored, or refused with code 100. */
  fields: "honour" | "ignore" | "refuse";
  /** What a GET with an unknown `sequence_id` gets: error 4027017, or an empty list. */
  missing: "error" | "empty";
  /** `short`: pages come half full, and every other one is empty although there is a next one. */
  pages: "full" | "short";
  /** False: every call of the edge is refused with 4027007. */
  isAvailable: boolean;
};

/** A WhatsApp Business Account. */
export type Account = {
  id: string;
  name: string;
  ownerBusinessId: string;
  /** Businesses that work on the account for its owner: agencies. */
  clientBusinessIds: string[];
  currency: string;
  timezoneId: string;
  country: string;
  adAccountId: string;
  phoneNumbers: PhoneNumber[];
  /** Person id → what they may do here. */
  tasks: Record<string, Task[]>;
  subscribedAppIds: string[];
  /** App id → where its webhooks of this account go instead of the callback that it registered. */
  overrideCallbacks?: Record<string, string>;
  switches: Switches;
  /** Calls per hour for each app. */
  callsPerHour: number;
};

export const defaultSwitches: Switches = {
  shape: "data",
  message: "string",
  errorsIn: "code",
  fields: "honour",
  missing: "error",
  pages: "full",
  isAvailable: true,
};
