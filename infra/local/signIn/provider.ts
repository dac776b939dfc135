import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { JWK } from "jose";
import Provider, { type Configuration, interactionPolicy } from "oidc-provider";
import { secretFile } from "../secretFile.ts";
import { apiResource, apiScope, tokenLifetime } from "./accessToken.ts";
import type { Accounts } from "./accounts.ts";
import { failedPage, signOutPage } from "./signInPage.ts";
import type { SignInStore } from "./signInStore.ts";

export interface ProviderParts {
  readonly accounts: Accounts;
  readonly store: SignInStore;
  readonly key: JWK;
  readonly dataFolder: string;
}

const day = 86_400;

/** The OIDC provider of one issuer: code with PKCE, rotating refresh tokens, JWT access tokens, as Cognito's. */
export function newProvider(issuer: string, parts: ProviderParts): Provider {
  const provider = new Provider(issuer, configuration(issuer, parts));
  provider.on("server_error", (_context, error) =>
    process.stderr.write(`Sign-in failed inside: ${error.name}\n`),
  );
  return provider;
}

function configuration(
  issuer: string,
  { accounts, store, key, dataFolder }: ProviderParts,
): Configuration {
  const { origin, port } = new URL(issuer);
  const cookieKey = secretFile(join(dataFolder, "cookie.key"), () =>
    randomBytes(32).toString("hex"),
  );

  return {
    adapter: store.adapter,
    jwks: { keys: [key] } as NonNullable<Configuration["jwks"]>,
    clients: [
      {
        client_id: "console",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: [`${origin}/signed-in`],
        post_logout_redirect_uris: [`${origin}/`],
      },
    ],
    clientAuthMethods: ["none"],
    responseTypes: ["code"],
    pkce: { required: () => true },
    scopes: ["openid"],
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: apiScope,
          audience: apiResource,
          accessTokenTTL: tokenLifetime,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage },
    },
    issueRefreshToken: (_context, client) => client.grantTypeAllowed("refresh_token"),
    rotateRefreshToken: true,
    ttl: {
      AccessToken: tokenLifetime,
      AuthorizationCode: 60,
      IdToken: tokenLifetime,
      Interaction: 3600,
      RefreshToken: 14 * day,
      Session: 14 * day,
      Grant: 14 * day,
    },
    cookies: {
      keys: [cookieKey.toString("utf8")],
      // Cookies know no port: two regions on one machine must not overwrite each other's.
      names: {
        session: `haven_session_${port}`,
        interaction: `haven_interaction_${port}`,
        resume: `haven_resume_${port}`,
      },
    },
    interactions: {
      url: (_context, interaction) => `/sign-in/${interaction.uid}`,
      policy: signInPolicy(),
    },
    findAccount: async (_context, personId) =>
      (await accounts.byId(personId)) && { accountId: personId, claims: () => ({ sub: personId }) },
    loadExistingGrant,
    renderError: failedPage,
  };
}

/** Who was deactivated keeps a session of nobody: it asks to sign in again instead of failing. */
function signInPolicy(): interactionPolicy.DefaultPolicy {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy
    .get("login")
    ?.checks.add(
      new Check(
        "account_gone",
        "The person of this session may not sign in any more",
        ({ oidc }) => Boolean(oidc.session?.accountId) && !oidc.account,
      ),
    );

  return policy;
}

/** The console is the region's own: nobody is asked whether it may have what it needs. */
const loadExistingGrant: NonNullable<Configuration["loadExistingGrant"]> = async ({ oidc }) => {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;

  const grantId = session.grantIdFor(client.clientId);
  const known = grantId && (await provider.Grant.find(grantId));
  if (known) return known;

  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid");
  grant.addResourceScope(apiResource, apiScope);
  await grant.save();

  return grant;
};
