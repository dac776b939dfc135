import {
  ErrorResponse,
  OidcClient,
  type RefreshState,
  type SigninResponse,
  WebStorageStateStore,
} from "oidc-client-ts";
import { OtherWindow } from "./otherWindow.ts";
import { Problem } from "./problem.ts";

/** What comes of opening the console: signed in, to be asked, or about to leave for the provider. */
type Opening = "signedIn" | "signedOut" | "leaving";

/** Kept with a sign-in while somebody is at the provider. */
interface Return {
  readonly route: string;
  /** Another window holds the form this sign-in is for. */
  readonly again?: true;
}

const secondsOfGrace = 60;

/**
 * Signing in with code and PKCE. Tokens live in this object and nowhere else, so a reload asks the provider
 * again, whose own session answers without a question (`prompt=none`).
 */
export class SignIn {
  /** True while nothing can be asked before somebody signs in again; what is typed stays. */
  hasEnded = $state(false);

  readonly #client = new OidcClient({
    authority: `${location.origin}/oidc`,
    client_id: "console",
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: "openid haven/api",
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  readonly #window = new OtherWindow();
  #tokens: SigninResponse | undefined;
  #renewal: Promise<string> | undefined;

  async open(): Promise<Opening> {
    if (location.pathname === "/signed-in") return this.#return();

    await this.#leave({ prompt: "none" });
    return "leaving";
  }

  /** Sends the person to the provider's form. */
  ask(): Promise<void> {
    return this.#leave({});
  }

  async token(): Promise<string> {
    const { access_token, expires_at = 0 } = this.#tokens ?? {};
    const isFresh = expires_at - secondsOfGrace > Date.now() / 1000;

    return access_token && isFresh ? access_token : this.renew();
  }

  /** A new token, by the refresh token or else by whoever signs in again. Waits as long as that takes. */
  renew(): Promise<string> {
    this.#renewal ??= this.#refresh()
      .then((tokens) => this.#accept(tokens))
      .finally(() => {
        this.#renewal = undefined;
      });
    return this.#renewal;
  }

  /** Opens the provider's form in a window of its own; this page keeps all that is typed in it. */
  async askAgain(): Promise<void> {
    const window = this.#window.open();
    const { url } = await this.#client.createSigninRequest({
      state: { route: here(), again: true } satisfies Return,
    });
    if (window) window.location.href = url;
    else location.href = url;
  }

  async signOut(): Promise<void> {
    const { url } = await this.#client.createSignoutRequest({
      ...(this.#tokens?.id_token && { id_token_hint: this.#tokens.id_token }),
    });
    this.#tokens = undefined;
    location.assign(url);
  }

  async #leave({ prompt }: { prompt?: string }): Promise<void> {
    const { url } = await this.#client.createSigninRequest({
      state: { route: here() } satisfies Return,
      ...(prompt && { prompt }),
    });
    location.replace(url);
  }

  async #return(): Promise<Opening> {
    const url = location.href;
    const known = await this.#stateOf(url);
    const { route, again } = (known?.state.data as Return | undefined) ?? {
      route: "/",
      again: true,
    };
    if (again && (await this.#window.handOver(url))) return "leaving";

    // The code never stays in the address bar nor in the history.
    history.replaceState(null, "", route);
    try {
      this.#accept(await this.#client.processSigninResponse(url));
      return "signedIn";
    } catch (failure) {
      if (failure instanceof ErrorResponse || !known) return "signedOut";
      throw failure;
    }
  }

  async #refresh(): Promise<SigninResponse> {
    const { refresh_token, id_token, scope, session_state, profile } = this.#tokens ?? {};
    if (!refresh_token || !profile) return this.#signedInAgain();

    const state: RefreshState = {
      refresh_token,
      session_state: session_state ?? null,
      profile,
      ...(id_token && { id_token }),
      ...(scope && { scope }),
    };
    return this.#client.useRefreshToken({ state }).catch((failure: unknown) => {
      if (failure instanceof ErrorResponse) return this.#signedInAgain();
      throw new Problem({}, { cause: failure });
    });
  }

  /** Waits for the other window. Somebody else's sign-in opens the console anew: what is shown here is not theirs. */
  async #signedInAgain(): Promise<SigninResponse> {
    this.hasEnded = true;
    const url = await this.#window.answer(async (url) => (await this.#stateOf(url)) !== undefined);
    const tokens = await this.#client.processSigninResponse(url);
    if (this.#tokens && tokens.profile.sub !== this.#tokens.profile.sub) location.assign("/");
    this.hasEnded = false;

    return tokens;
  }

  /** Undefined for what another window asked for. */
  #stateOf(url: string) {
    return this.#client.readSigninResponseState(url).catch(() => undefined);
  }

  #accept(tokens: SigninResponse): string {
    this.#tokens = tokens;
    return tokens.access_token;
  }
}

const here = () => `${location.pathname}${location.search}`;

export const signIn = new SignIn();
