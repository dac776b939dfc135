import type { OidcClient, SigninResponse } from "oidc-client-ts";

/**
 * Ends the provider's session without leaving the page, and takes its refresh token back. False where it cannot
 * be told that the session is over: whoever signs in next has to be asked in any case.
 */
export async function closedSession(client: OidcClient, tokens: SigninResponse): Promise<boolean> {
  const { id_token } = tokens;
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

  const [answer] = await Promise.allSettled([ended, takenBack(client, tokens)]);
  return answer.status === "fulfilled" && answer.value.status === 204;
}

/** Takes the refresh token back; the session is another tab's to end, which is on its way there in this moment. */
export async function takenBack(client: OidcClient, tokens: SigninResponse): Promise<false> {
  const { refresh_token } = tokens;
  if (refresh_token)
    await client.revokeToken(refresh_token, "refresh_token").catch(() => undefined);

  return false;
}
