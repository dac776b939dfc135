import { createHash } from "node:crypto";
import type { Configuration, KoaContextWithOIDC } from "oidc-provider";

const style = `
:root{color-scheme:light dark;--ground:#f3f6f6;--surface:#fff;--ink:#16262c;--ink-2:#4a5c64;--line:#6b7e86;--harbor:#0b5566;--on:#fff;--bar:#0d3641;--red:#a81e18;--red-tint:#fcedeb;--focus:#0b57d0}
@media (prefers-color-scheme:dark){:root{--ground:#10191c;--surface:#182427;--ink:#e9eff1;--ink-2:#abbbc1;--line:#82969e;--harbor:#83cbdb;--on:#06262e;--bar:#0a1d23;--red:#ff9f96;--red-tint:#3a1d1b;--focus:#9cc3ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:400 1rem/1.5 "Public Sans",system-ui,-apple-system,"Segoe UI",sans-serif}
header{background:var(--bar);color:#fff;padding:16px 24px;font-weight:700;font-size:1.25rem}
main{max-width:26rem;margin:0 auto;padding:48px 16px}
h1{font-size:1.875rem;line-height:1.2;margin:0 0 8px}
p{margin:0 0 24px;color:var(--ink-2)}
label{display:block;font-weight:700;margin-bottom:4px}
input{display:block;width:100%;min-height:44px;padding:8px 12px;margin-bottom:24px;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line);border-radius:4px}
button{min-height:44px;padding:8px 24px;font:inherit;font-weight:700;color:var(--on);background:var(--harbor);border:0;border-radius:4px;cursor:pointer}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.error{padding:12px 16px;margin-bottom:24px;border-left:4px solid var(--red);background:var(--red-tint);color:var(--ink)}
`;
const submit = `document.getElementById("confirm").click()`;
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Of the pages that sign-in shows itself; only their own style and one line of script may run. */
export const signInHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": `default-src 'none'; style-src ${hash(style)}; script-src ${hash(submit)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** The form that asks who signs in. It says no more than that something was wrong. */
export const signInPage = (refused: boolean): string =>
  page(
    "Sign in",
    `<h1>Sign in</h1>
<p>Use your work e-mail address.</p>
${refused ? `<div class="error" role="alert">The e-mail address or the password is not right.</div>` : ""}
<form method="post">
<label for="email">E-mail address</label>
<input id="email" name="email" type="email" autocomplete="username" required autofocus>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Sign in</button>
</form>`,
  );

/** A sign-in that was left for too long, or opened in another window. */
export const lostPage = (): string =>
  page(
    "Sign in",
    `<h1>Start again</h1><p>This sign-in is no longer open.</p><a href="/">Go to Haven</a>`,
  );

/**
 * Signing out asks nothing; without scripts the button stays. A page that goes on standing there asks for no page:
 * with the person's own ID token the session ends at once.
 */
export async function signOutPage(context: KoaContextWithOIDC, form: string): Promise<void> {
  const { session, entities } = context.oidc;
  if (!context.accepts("html") && session && isOf(session.accountId, entities.IdTokenHint)) {
    await session.destroy();
    context.status = 204;
    return;
  }

  context.set(signInHeaders);
  context.body = page(
    "Sign out",
    `<h1>Signing out</h1>${form}
<button id="confirm" type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>
<script>${submit}</script>`,
  );
}

const isOf = (accountId: string | undefined, hint: unknown): boolean =>
  accountId !== undefined &&
  (hint as { payload?: { sub?: unknown } } | undefined)?.payload?.sub === accountId;

export const failedPage: NonNullable<Configuration["renderError"]> = (context, { error }) => {
  context.set(signInHeaders);
  context.body = page(
    "Sign in",
    `<h1>Sign-in did not work</h1><p>${error === "server_error" ? "Something went wrong on our side." : "The request to sign in is not one Haven makes."}</p><a href="/">Go to Haven</a>`,
  );
};

const page = (title: string, content: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Haven</title><style>${style}</style></head>
<body><header>Haven</header><main>${content}</main></body>
</html>
`;
