// What the service would have sent; nothing has left this machine.
import { Copy, Empty, Failure, Link, Loading, Rows, When, classes, html } from "../parts.js";
import { useControl } from "../control.js";
import { linkTo } from "../place.js";
import { Facts } from "./data/shared.js";

export const title = "Mail";

const OFTEN = 1500;

// Cuts a text into what is an address of the web and what is not.
export function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"']+)/i).map((piece, index) =>
    (index % 2 ? html`<${Link} key=${index} href=${piece} />` : html`<span key=${index}>${piece}</span>`));
}

function Line({ mail, href, open }) {
  return html`<a class="mail-line" href=${href} aria-current=${open ? "true" : undefined}>
    <span class="mail-to">${mail.to}</span><${When} at=${mail.at} seconds=${false} /><span class="mail-subject">${mail.subject}</span></a>`;
}

function Letter({ mail, query }) {
  const cause = linkTo("requests", { world: query.world, id: mail.request });
  return html`<article class="card letter" aria-label=${mail.subject}>
    <h2>${mail.subject}</h2>
    <${Facts} facts=${[["To", mail.to], ["Sent", html`<${When} at=${mail.at} />`], ["Because of", html`<a href=${cause}>request ${mail.request}, ${mail.operation}</a>`]]} />
    <p class="prose">${linked(mail.text || mail.link)}</p>
    <div class="actions"><${Copy} text=${mail.link} label="Copy link" /><${Copy} text=${mail.to} label="Copy address" /></div>
  </article>`;
}

export default function Mail({ world, query }) {
  const { data, error, reload } = useControl("/mails", { world, every: OFTEN });
  if (error) return html`<${Failure} error=${error} onRetry=${reload} />`;
  if (!data) return html`<${Loading} />`;
  const mails = [...data.mails].reverse();
  if (!mails.length) return html`<${Empty} title="No mail yet">Ask for a new password or invite somebody, in the app or in <a href="/docs#/Account/forgot_password">the docs</a>, and the mail with its link shows here.<//>`;
  const open = query.mail ? mails.find((each) => each.id === query.mail) : mails[0];
  const place = (id) => linkTo("mail", { ...query, mail: id });
  return html`<div class=${classes("mailbox", query.mail && "reading")}>
    <a class="back" href=${place(undefined)}>All mails</a>
    <${Rows} class="card mails" items=${mails} page=${30} keyOf=${(each) => each.id} label="Mails, the latest first"
      render=${(each) => html`<${Line} mail=${each} href=${place(each.id)} open=${each === open} />`} />
    ${open ? html`<${Letter} key=${open.id} mail=${open} query=${query} />` : html`<${Empty} title="That mail is no longer kept">Mails are kept with the latest thousand requests, until a reset.<//>`}
  </div>`;
}
