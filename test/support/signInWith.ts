import { createHash, randomBytes } from "node:crypto";

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
}

const form = { "content-type": "application/x-www-form-urlencoded" };

/** Signs in as the console and a browser do: code with PKCE, the form, the token. */
export async function signInWith(
  origin: string,
  email: string,
  password: string,
): Promise<Tokens | undefined> {
  const cookies = new Map<string, string>();
  const visit = async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(new URL(url, origin), { ...init, headers, redirect: "manual" });
    for (const [name = "", value = ""] of response.headers
      .getSetCookie()
      .map((line) => (line.split(";")[0] ?? "").split("=")))
      cookies.set(name, value);
    return response;
  };
  const verifier = randomBytes(32).toString("base64url");
  const redirect = `${origin}/signed-in`;

  const asked = await visit(
    `/oidc/auth?${new URLSearchParams({
      client_id: "console",
      response_type: "code",
      redirect_uri: redirect,
      scope: "openid haven/api",
      code_challenge: createHash("sha256").update(verifier).digest("base64url"),
      code_challenge_method: "S256",
    })}`,
  );
  const answered = await visit(asked.headers.get("location") ?? "", {
    method: "POST",
    headers: form,
    body: new URLSearchParams({ email, password }).toString(),
  });
  if (answered.status !== 303) return undefined;

  const returned = await visit(answered.headers.get("location") ?? "");
  const code = new URL(returned.headers.get("location") ?? "").searchParams.get("code") ?? "";

  return await tokens(origin, {
    grant_type: "authorization_code",
    code,
    redirect_uri: redirect,
    code_verifier: verifier,
  });
}

export const refresh = (origin: string, refreshToken: string): Promise<Tokens | undefined> =>
  tokens(origin, { grant_type: "refresh_token", refresh_token: refreshToken });

async function tokens(origin: string, grant: Record<string, string>): Promise<Tokens | undefined> {
  const response = await fetch(`${origin}/oidc/token`, {
    method: "POST",
    headers: form,
    body: new URLSearchParams({ client_id: "console", ...grant }),
  });
  return response.ok ? ((await response.json()) as Tokens) : undefined;
}
