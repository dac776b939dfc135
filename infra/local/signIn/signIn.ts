import type { IncomingMessage, ServerResponse } from "node:http";
import type Provider from "oidc-provider";
import { readBody } from "../readBody.ts";
import { issuersAt } from "./accessToken.ts";
import { demoPassword } from "./demoPassword.ts";
import { newProvider, type ProviderParts } from "./provider.ts";
import { lostPage, signInHeaders, signInPage } from "./signInPage.ts";

/** Sign-in of the local host: `/oidc` is the provider, `/sign-in/<id>` the form that it asks for. */
export class SignIn {
  readonly #parts: ProviderParts;
  /** By the host a request came to; both know the same people, sessions and keys. */
  readonly #providers: ReadonlyMap<string, Provider>;

  constructor(port: number, parts: ProviderParts) {
    this.#parts = parts;
    this.#providers = new Map(
      issuersAt(port).map((issuer) => [new URL(issuer).host, newProvider(issuer, parts)]),
    );
  }

  async provide(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const mounted = Object.assign(request, { originalUrl: request.url });
    mounted.url = request.url?.replace(/^\/oidc/, "") || "/";

    await this.#provider(request).callback()(mounted, response);
  }

  /** Shows the form, takes it, and sends the person on to where sign-in was asked for. */
  async interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = this.#provider(request);
    const isOpen = await provider.interactionDetails(request, response).then(
      () => true,
      () => false,
    );
    if (!isOpen) return show(response, 400, lostPage());
    if (request.method !== "POST") return show(response, 200, signInPage(false));

    const form = new URLSearchParams((await readBody(request, 4096))?.toString("utf8") ?? "");
    const person =
      form.get("password") === demoPassword
        ? await this.#parts.accounts.byEmail(form.get("email") ?? "")
        : undefined;
    if (!person) return show(response, 422, signInPage(true));

    const login = { accountId: person.personId, remember: false };
    await provider.interactionFinished(request, response, { login });
  }

  #provider(request: IncomingMessage): Provider {
    const provider = this.#providers.get(request.headers.host ?? "");
    if (!provider) throw new Error("No issuer answers under this host.");

    return provider;
  }
}

function show(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, signInHeaders).end(page);
}
