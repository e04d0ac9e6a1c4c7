import type { Language, Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { z } from 'zod';

/** A message in both languages, as a feature writes it; which one leaves is the recipient's matter. */
export interface Letter {
  readonly subject: Words;
  readonly paragraphs: readonly Words[];
  /** One thing to do, as a button; its address also stands in the plain text. */
  readonly action?: { readonly label: Words; readonly url: string };
}

/** A message ready to leave. */
export const Message = z.object({ to: z.string(), subject: z.string(), text: z.string(), html: z.string() });
export type Message = z.infer<typeof Message>;

const SIGNATURE: Words = {
  fr: 'Jalon. Ce message est automatique, il est inutile d’y répondre.',
  en: 'Jalon. This message is automatic; there is no need to reply.',
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const labelled = ({ fr, en }: Words): Words => ({ fr: `${fr} :`, en: `${en}:` });

function textOf({ paragraphs, action }: Letter, language: Language): string {
  const lines = paragraphs.map((paragraph) => wordsIn(paragraph, language));
  const link = action ? [`${wordsIn(labelled(action.label), language)}\n${action.url}`] : [];
  return [...lines, ...link, `-- \n${wordsIn(SIGNATURE, language)}`].join('\n\n');
}

function htmlOf({ subject, paragraphs, action }: Letter, language: Language): string {
  const body = paragraphs.map((paragraph) => `<p>${escaped(wordsIn(paragraph, language))}</p>`);
  const url = action && escaped(action.url);
  const button = action
    ? [
        `<p><a href="${url}"><strong>${escaped(wordsIn(action.label, language))}</strong></a></p><p>${url}</p>`,
      ]
    : [];
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escaped(wordsIn(subject, language))}</title></head><body>`,
    ...body,
    ...button,
    `<p><small>${escaped(wordsIn(SIGNATURE, language))}</small></p></body></html>`,
  ].join('\n');
}

/** Plain text and simple HTML in the recipient's language. */
export const messageOf = (letter: Letter, to: string, language: Language): Message => ({
  to,
  subject: wordsIn(letter.subject, language),
  text: textOf(letter, language),
  html: htmlOf(letter, language),
});
