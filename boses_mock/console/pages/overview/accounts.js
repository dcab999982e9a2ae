// Who can sign in, and what to paste to be them.
import { Copy, Failure, Loading, Rows, Tag, html } from "../../parts.js";
import { control, useControl } from "../../control.js";

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

// A token of the seed world, or a fresh one as login would give it, which expires.
async function tokenOf(account, world) {
  if (account.token) return account.token;
  const signedIn = await control("POST", "/sessions", { world, json: { email: account.email } });
  return signedIn.access_token;
}

async function curlOf(account, world) {
  return `curl ${location.origin}/api/v1/projects -H ${quoted(`Authorization: Bearer ${await tokenOf(account,
    world)}`)}`;
}

function loginOf(account, world) {
  const body = JSON.stringify({ email: account.email, password: account.password });
  const named = world === "default" ? "" : ` -H ${quoted(`X-Boses-Mock-World: ${world}`)}`;
  return `curl ${location.origin}/api/v1/auth/login${named} -H 'Content-Type: application/json' -d ${quoted(body)}`;
}

function Account({ account, world }) {
  const who = account.full_name || account.email;
  return html`<div class="account">
    <div class="who"><strong>${who}</strong> <${Tag} tone=${account.is_boses_staff ? "warn" : "muted"}>
      ${account.is_boses_staff ? "staff" : account.role}<//>
      <span class="muted">${account.company_name}</span></div>
    <div class="muted sign-in"><span>${account.email}</span>
      ${account.password ? html`<code>${account.password}</code>` : html`<span>password not known</span>`}</div>
    <div class="actions"><span class="muted" aria-hidden="true">Copy</span>
      <${Copy} label="token" aria-label=${`Copy a token of ${who}`} text=${() => tokenOf(account, world)} />
      <${Copy} label="curl" aria-label=${`Copy a curl command as ${who}`} text=${() => curlOf(account, world)} />
      ${account.password && html`<${Copy} label="login" aria-label=${`Copy the login of ${who}`}
        text=${() => loginOf(account, world)} />`}
    </div></div>`;
}

export function Accounts({ world }) {
  const { data, error, reload } = useControl("/accounts", { world, every: 10000 });
  return html`<section class="card" aria-label="Accounts"><header>
    <h2>Accounts ${data && html`<span class="count">${data.accounts.length}</span>`}</h2></header>
    <${Failure} error=${error} onRetry=${reload} />
    ${!data ? !error && html`<${Loading} />`
      : html`<${Rows} items=${data.accounts} label="Accounts" keyOf=${(each) => each.id}
      render=${(each) => html`<${Account} account=${each} world=${world} />`} />`}
  </section>`;
}
