import type { OidcClient, SigninResponse } from "oidc-client-ts";

/**
 * Ends the provider's session without leaving the page, and takes its refresh token back. False where it cannot
 * be told that the session is over: whoever signs in next has to be asked in any case.
 */
export async function closedSession(client: OidcClient, tokens: SigninResponse): Promise<boolean> {
  const { refresh_token, id_token } = tokens;
  const revoked = refresh_token && client.revokeToken(refresh_token, "refresh_token");
  const ended = client
    .createSignoutRequest({ ...(id_token && { id_token_hint: id_token }) })
    .then(({ url }) =>
      fetch(url, {
        headers: { accept: "application/json" },
        credentials: "include",
        // Another origin's answer is not for this page to read.
        mode: new URL(url).origin === location.origin ? "same-origin" : "no-cors",
        keepalive: true,
      }),
    );

  const [answer] = await Promise.allSettled([ended, revoked]);
  return answer.status === "fulfilled" && answer.value.status === 204;
}
