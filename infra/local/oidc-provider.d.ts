/** The little of oidc-provider that the sign-in stand-in uses; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export type OidcSession = {
    readonly accountId?: string;
    readonly acr?: string;
    readonly authorizations?: Readonly<Record<string, unknown>>;
    grantIdFor(clientId: string): string | undefined;
    sidFor(clientId: string): string | undefined;
    past(seconds: number): boolean;
    destroy(): Promise<void>;
  };

  export type OidcContext = {
    type: string;
    status: number;
    body: unknown;
    readonly res: ServerResponse;
    readonly cookies: { set(name: string, value: string | null, options?: object): void };
    redirect(url: string): void;
    readonly oidc: {
      readonly route?: string;
      readonly params?: Readonly<Record<string, string | undefined>>;
      readonly session: OidcSession;
      readonly client?: { readonly clientId: string };
      readonly result?: { readonly login?: object; readonly consent?: { readonly grantId?: string } };
      readonly provider: Provider;
    };
  };

  export type Interaction = {
    readonly uid: string;
    readonly params: Readonly<Record<string, string | undefined>>;
  };

  export class Grant {
    constructor(properties: { clientId: string; accountId: string | undefined });
    addOIDCScope(scope: string): void;
    addOIDCClaims(claims: readonly string[]): void;
    save(): Promise<string>;
    static find(id: string): Promise<Grant | undefined>;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    readonly Grant: typeof Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    use(middleware: (context: OidcContext, next: () => Promise<void>) => Promise<void>): void;
    on(event: string, listener: (...given: readonly unknown[]) => void): void;
    cookieName(name: string): string;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  }

  type Check = object;
  export const interactionPolicy: {
    readonly Check: {
      new (reason: string, description: string, check: (context: OidcContext) => boolean): Check;
      readonly REQUEST_PROMPT: boolean;
      readonly NO_NEED_TO_PROMPT: boolean;
    };
    base(): { get(name: string): { readonly checks: { add(check: Check): void } } | undefined };
  };
}
