/** The SDK ships no types; these cover what tests and the benchmark use. */
declare module "facebook-nodejs-business-sdk" {
  export class FacebookAdsApi {
    constructor(accessToken: string, locale?: string, crashLog?: boolean);
  }

  type Params = Record<string, unknown>;

  export class AbstractObject {
    id: string;
    _data: Record<string, unknown>;
  }

  export class Cursor extends Array<AbstractObject> {
    hasNext(): boolean;
    hasPrevious(): boolean;
    next(): Promise<Cursor>;
    previous(): Promise<Cursor>;
  }

  export class CTXPartnerAppWelcomeMessageFlow extends AbstractObject {
    constructor(id: string, data?: object, parentId?: string, api?: FacebookAdsApi);
    get(fields: string[], params?: Params): Promise<AbstractObject>;
  }

  export class WhatsAppBusinessAccount extends AbstractObject {
    constructor(id: string, data?: object, parentId?: string, api?: FacebookAdsApi);
    get(fields: string[], params?: Params): Promise<AbstractObject>;
    getWelcomeMessageSequences(fields: string[], params?: Params): Promise<Cursor>;
    createWelcomeMessageSequence(fields: string[], params?: Params): Promise<AbstractObject>;
    deleteWelcomeMessageSequences(params?: Params): Promise<unknown>;
    getPhoneNumbers(fields: string[], params?: Params): Promise<Cursor>;
    getSubscribedApps(fields: string[], params?: Params): Promise<Cursor>;
    createSubscribedApp(fields: string[], params?: Params): Promise<AbstractObject>;
    getAssignedUsers(fields: string[], params?: Params): Promise<Cursor>;
  }

  export class User extends AbstractObject {
    constructor(id: string, data?: object, parentId?: string, api?: FacebookAdsApi);
    get(fields: string[], params?: Params): Promise<AbstractObject>;
    getAdAccounts(fields: string[], params?: Params): Promise<Cursor>;
    getAccounts(fields: string[], params?: Params): Promise<Cursor>;
    getBusinesses(fields: string[], params?: Params): Promise<Cursor>;
  }

  export class Business extends AbstractObject {
    constructor(id: string, data?: object, parentId?: string, api?: FacebookAdsApi);
    getOwnedWhatsAppBusinessAccounts(fields: string[], params?: Params): Promise<Cursor>;
    getOwnedAdAccounts(fields: string[], params?: Params): Promise<Cursor>;
    getClientAdAccounts(fields: string[], params?: Params): Promise<Cursor>;
  }

  /** The id includes `act_`. */
  export class AdAccount extends AbstractObject {
    constructor(id: string, data?: object, parentId?: string, api?: FacebookAdsApi);
    get(fields: string[], params?: Params): Promise<AbstractObject>;
    getAds(fields: string[], params?: Params): Promise<Cursor>;
    getAdSets(fields: string[], params?: Params): Promise<Cursor>;
    getCampaigns(fields: string[], params?: Params): Promise<Cursor>;
    getAdCreatives(fields: string[], params?: Params): Promise<Cursor>;
    createAdCreative(fields: string[], params?: Params): Promise<AbstractObject>;
  }

  /** Stands for ads, creatives and Pages. */
  class EditableNode extends AbstractObject {
    constructor(id: string, data?: object, parentId?: string, api?: FacebookAdsApi);
    get(fields: string[], params?: Params): Promise<AbstractObject>;
    update(fields: string[], params?: Params): Promise<AbstractObject>;
    delete(fields: string[], params?: Params): Promise<unknown>;
  }

  export class Ad extends EditableNode {}
  export class AdCreative extends EditableNode {
    static get Fields(): Record<string, string>;
  }
  export class Page extends EditableNode {}
}
