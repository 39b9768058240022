export type App = { id: string; secret: string; name: string; link: string };

export type Business = { id: string; name: string };

/** Somebody who holds tokens: a person who signs in through the dialog, or a system user of a business. */
export type Person = {
  id: string;
  name: string;
  kind: "person" | "system";
  businessIds: string[];
  /** Whether the OAuth dialog offers this person. */
  inDialog: boolean;
  /** One line under the name in the dialog: what this person is for. */
  note: string;
  /** Permissions this person declines when first asked; asking again (`auth_type=rerequest`) gets them. */
  declines: string[];
  /** Access to all accounts instead of chosen ones: `granular_scopes` then carries no `target_ids`. */
  grantsAll: boolean;
};
