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

/** Variants of Meta's answers where its documents disagree, and the account's availability. */
export type Switches = {
  /** `data`: `{data,paging}` rows with `id` and `sequence_id`. `documented`: a bare array with `sequence_id` only. */
  shape: "data" | "documented";
  /** Type of the message in the `data` shape; the `documented` shape always has an object. */
  message: "string" | "object";
  /** Position of the guide's 4027xxx; with `subcode` the code is 100. */
  errorsIn: "code" | "subcode";
  /** Whether `fields` is honoured, ignored, or refused with code 100. */
  fields: "honour" | "ignore" | "refuse";
  /** Answer to a GET with an unknown `sequence_id`: error 4027017 or an empty list. */
  missing: "error" | "empty";
  /** `short`: half-full pages, every other one empty although a next one exists. */
  pages: "full" | "short";
  /** False: refuses every call of the edge with 4027007. */
  isAvailable: boolean;
};

export type Account = {
  id: string;
  name: string;
  ownerBusinessId: string;
  /** Agencies that work on the account for its owner. */
  clientBusinessIds: string[];
  currency: string;
  timezoneId: string;
  country: string;
  adAccountId: string;
  phoneNumbers: PhoneNumber[];
  /** By person id. */
  tasks: Record<string, Task[]>;
  subscribedAppIds: string[];
  /** App id → callback for this account that replaces the app's own. */
  overrideCallbacks?: Record<string, string>;
  switches: Switches;
  /** Per app. */
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
