import {
  ErrorResponse,
  OidcClient,
  type RefreshState,
  type SigninResponse,
  WebStorageStateStore,
} from "oidc-client-ts";
import { closedSession, takenBack } from "./closedSession.ts";
import { leaving } from "./leaving.svelte.ts";
import { otherTabs } from "./otherTabs.ts";
import { OtherWindow } from "./otherWindow.ts";
import { Problem } from "./problem.ts";

/** What comes of opening the console: signed in, to be asked, or about to leave for the provider. */
type Opening = "signedIn" | "signedOut" | "leaving";

/** Why nobody is signed in any more, in a page that was. */
type Ended = "expired" | "inactive" | "elsewhere";

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
  /** Set while nothing can be asked before somebody signs in again; what is typed stays. */
  ended = $state.raw<Ended>();

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
  /** Whose page this is, from the first sign-in on. */
  #person: string | undefined;
  #renewal: Promise<string> | undefined;
  /** Whether the provider has ended its session too. */
  #closing: Promise<boolean> = Promise.resolve(true);

  get hasEnded(): boolean {
    return this.ended !== undefined;
  }

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
      .then(async (tokens) => this.#accept(tokens ?? (await this.#signedInAgain())))
      .finally(() => {
        this.#renewal = undefined;
      });
    return this.#renewal;
  }

  /** Nobody is signed in here from now on: the tokens go, and so does the provider's session. */
  end(why: Ended): void {
    if (this.hasEnded) return;

    const tokens = this.#tokens;
    this.ended = why;
    this.#tokens = undefined;
    const close = why === "elsewhere" ? takenBack : closedSession;
    if (tokens) this.#closing = close(this.#client, tokens);
    // From now on it waits for whoever signs in again, whether or not something is to be sent.
    this.renew().catch(() => this.renew());
  }

  /** Opens the provider's form in a window of its own; this page keeps all that is typed in it. */
  async askAgain(): Promise<void> {
    const window = this.#window.open();
    const isClosed = await this.#closing;
    const { url } = await this.#client.createSigninRequest({
      state: { route: here(), again: true } satisfies Return,
      ...(!isClosed && { prompt: "login" }),
    });
    if (window) window.location.href = url;
    else location.href = url;
  }

  /** By the person's own wish; what is half-filled is asked about first. */
  async signOut(): Promise<void> {
    if (!(await leaving.mayLeave())) return;

    const { url } = await this.#client.createSignoutRequest({
      ...(this.#tokens?.id_token && { id_token_hint: this.#tokens.id_token }),
    });
    this.#tokens = undefined;
    otherTabs.tellSignOut();
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

  /** Undefined where only the person can go on: without a refresh token, or when it is refused or came too late. */
  async #refresh(): Promise<SigninResponse | undefined> {
    const { refresh_token, id_token, scope, session_state, profile } = this.#tokens ?? {};
    if (!refresh_token || !profile) return undefined;

    const state: RefreshState = {
      refresh_token,
      session_state: session_state ?? null,
      profile,
      ...(id_token && { id_token }),
      ...(scope && { scope }),
    };
    const tokens = await this.#client.useRefreshToken({ state }).catch((failure: unknown) => {
      if (failure instanceof ErrorResponse) return undefined;
      throw new Problem({}, { cause: failure });
    });
    return this.hasEnded ? undefined : tokens;
  }

  /**
   * Waits for the other window. Somebody else's sign-in opens the console anew and is answered to nobody here:
   * neither what was shown nor what waits to be sent is theirs.
   */
  async #signedInAgain(): Promise<SigninResponse> {
    this.ended ??= "expired";
    const tokens = await this.#answered();
    if (this.#person && tokens.profile.sub !== this.#person) {
      leaving.letGo();
      location.replace("/");
      return new Promise(() => {});
    }
    this.ended = undefined;

    return tokens;
  }

  /** A sign-in that fails in the other window can be tried again. */
  async #answered(): Promise<SigninResponse> {
    for (;;) {
      const url = await this.#window.answer(
        async (url) => (await this.#stateOf(url)) !== undefined,
      );
      const tokens = await this.#client.processSigninResponse(url).catch(() => undefined);
      if (tokens) return tokens;
    }
  }

  /** Undefined for what another window asked for. */
  #stateOf(url: string) {
    return this.#client.readSigninResponseState(url).catch(() => undefined);
  }

  #accept(tokens: SigninResponse): string {
    this.#tokens = tokens;
    this.#person = tokens.profile.sub;
    return tokens.access_token;
  }
}

const here = () => `${location.pathname}${location.search}`;

export const signIn = new SignIn();
