import type { Language } from '@jalon/domain/platform/language';

/** Text that is already HTML. */
export class Html {
  constructor(readonly text: string) {}
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const shown = (value: unknown): string =>
  value instanceof Html
    ? value.text
    : Array.isArray(value)
      ? value.map(shown).join('')
      : escape(String(value ?? ''));

/** Everything put into the template is escaped, unless it is Html itself. */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  new Html(strings.map((text, at) => text + (at < values.length ? shown(values[at]) : '')).join(''));

export interface DocPage {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

const SKIP = { fr: 'Aller au contenu', en: 'Skip to content' };

/** A page of the reference: no script, styles from a file. */
export const docPage = ({ language, title, body }: DocPage): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Jalon</title>
        <link rel="stylesheet" href="/api/docs/docs.css" />
      </head>
      <body>
        <a class="skip" href="#content">${SKIP[language]}</a>
        <header><a href="/api/docs">Jalon API</a></header>
        <main id="content">${body}</main>
      </body>
    </html>`.text;
