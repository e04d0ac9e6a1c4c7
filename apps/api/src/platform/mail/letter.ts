import type { Language, Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { z } from 'zod';

/** A message in both languages, as a feature writes it; which one leaves is the recipient's matter. */
export interface Letter {
  readonly subject: Words;
  readonly paragraphs: readonly Words[];
  /** Things told one under the other, each with what happened to it and the way to it. */
  readonly sections?: readonly LetterSection[];
  /** One thing to do, as a button; its address also stands in the plain text. */
  readonly action?: { readonly label: Words; readonly url: string };
  /** Ways to change or stop such mails, in small print. */
  readonly closing?: readonly { readonly label: Words; readonly url: string }[];
  /** Headers of its own: `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LetterSection {
  /** As people named it: the same in every language. */
  readonly title: string;
  readonly url: string;
  readonly lines: readonly Words[];
}

/** A message ready to leave. */
export const Message = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
});
export type Message = z.infer<typeof Message>;

const SIGNATURE: Words = {
  fr: 'Jalon. Ce message est automatique, il est inutile d’y répondre.',
  en: 'Jalon. This message is automatic; there is no need to reply.',
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const labelled = ({ fr, en }: Words): Words => ({ fr: `${fr} :`, en: `${en}:` });

const sectionText = ({ title, url, lines }: LetterSection, language: Language): string =>
  [title, ...lines.map((line) => `  - ${wordsIn(line, language)}`), `  ${url}`].join('\n');

const labelledUrl = (link: { readonly label: Words; readonly url: string }, language: Language): string =>
  `${wordsIn(labelled(link.label), language)}\n${link.url}`;

function textOf({ paragraphs, sections = [], action, closing = [] }: Letter, language: Language): string {
  return [
    ...paragraphs.map((paragraph) => wordsIn(paragraph, language)),
    ...sections.map((section) => sectionText(section, language)),
    ...(action ? [labelledUrl(action, language)] : []),
    `-- \n${wordsIn(SIGNATURE, language)}`,
    ...closing.map((link) => labelledUrl(link, language)),
  ].join('\n\n');
}

const linkHtml = (url: string, words: string): string => `<a href="${escaped(url)}">${escaped(words)}</a>`;

function sectionHtml({ title, url, lines }: LetterSection, language: Language): string {
  const items = lines.map((line) => `<li>${escaped(wordsIn(line, language))}</li>`).join('');
  return `<p><strong>${linkHtml(url, title)}</strong></p><ul>${items}</ul>`;
}

function htmlOf(letter: Letter, language: Language): string {
  const { subject, paragraphs, sections = [], action, closing = [] } = letter;
  const body = paragraphs.map((paragraph) => `<p>${escaped(wordsIn(paragraph, language))}</p>`);
  const url = action && escaped(action.url);
  const button = action
    ? [
        `<p><a href="${url}"><strong>${escaped(wordsIn(action.label, language))}</strong></a></p><p>${url}</p>`,
      ]
    : [];
  const ways = closing.map((way) => linkHtml(way.url, wordsIn(way.label, language))).join(' · ');
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escaped(wordsIn(subject, language))}</title></head><body>`,
    ...body,
    ...sections.map((section) => sectionHtml(section, language)),
    ...button,
    `<p><small>${escaped(wordsIn(SIGNATURE, language))}</small></p>`,
    ...(ways ? [`<p><small>${ways}</small></p>`] : []),
    `</body></html>`,
  ].join('\n');
}

/** Plain text and simple HTML in the recipient's language. */
export const messageOf = (letter: Letter, to: string, language: Language): Message => ({
  to,
  subject: wordsIn(letter.subject, language),
  text: textOf(letter, language),
  html: htmlOf(letter, language),
  ...(letter.headers && { headers: letter.headers }),
});
