import type { SentRhythm } from '@jalon/domain/discussion/mail/due-mail';
import { type NotificationKind, wordsOf } from '@jalon/domain/discussion/notification';
import type { Language, Words } from '@jalon/domain/platform/language';
import type { Letter, LetterSection } from '../../../mail/letter';

/** One thing that a person was told, as a letter says it. */
export interface ToldByMail {
  readonly kind: NotificationKind;
  readonly actor: string | null;
  readonly detail: Words | null;
  readonly title: string;
  /** Where the subject is on screen; one address, one section. */
  readonly url: string;
  readonly at: Date;
}

export interface Digest {
  readonly told: readonly ToldByMail[];
  /** What waited under each: the slowest names the letter. */
  readonly rhythms: readonly SentRhythm[];
  readonly organisation: string;
  readonly timeZone: string;
  readonly links: {
    readonly all: string;
    readonly preferences: string;
    readonly stop: string;
    readonly oneClick: string;
  };
}

/** A letter says so many things; the rest is told by their number. */
const MOST = 50;

const same = (text: (language: Language) => string): Words => ({ fr: text('fr'), en: text('en') });

const whenIn = (at: Date, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

const lineOf = ({ kind, actor, detail, at }: ToldByMail, timeZone: string): Words => {
  const words = wordsOf({ kind, actor: actor ?? 'Jalon', detail });
  return same((language) => `${words[language]} (${whenIn(at, timeZone, language)})`);
};

function sectionsOf(told: readonly ToldByMail[], timeZone: string): LetterSection[] {
  const subjects = new Map<string, ToldByMail[]>();
  for (const one of told) subjects.set(one.url, [...(subjects.get(one.url) ?? []), one]);
  return [...subjects].map(([url, ofOne]) => ({
    title: ofOne.at(-1)?.title ?? '',
    url,
    lines: ofOne.map((one) => lineOf(one, timeZone)),
  }));
}

function subjectOf({ told, rhythms }: Digest): Words {
  const [only] = told;
  if (told.length === 1 && only) {
    const words = wordsOf({ kind: only.kind, actor: only.actor ?? 'Jalon', detail: null });
    return { fr: `${words.fr} : ${only.title}`, en: `${words.en}: ${only.title}` };
  }
  const many = told.length;
  if (rhythms.includes('weekly'))
    return {
      fr: `Votre semaine sur Jalon : ${many} notifications`,
      en: `Your week on Jalon: ${many} notifications`,
    };
  if (rhythms.includes('daily'))
    return { fr: `Votre récapitulatif : ${many} notifications`, en: `Your digest: ${many} notifications` };
  return { fr: `${many} notifications vous attendent`, en: `${many} notifications await you` };
}

const rest = (more: number): Words => ({
  fr: more > 1 ? `Et ${more} autres notifications.` : 'Et une autre notification.',
  en: more > 1 ? `And ${more} more notifications.` : 'And one more notification.',
});

/** What a person was told and has not read, grouped by what it is about, with the way to stop such mails. */
export function digestLetter(digest: Digest): Letter {
  const { told, organisation, timeZone, links } = digest;
  const more = told.length - MOST;
  return {
    subject: subjectOf(digest),
    paragraphs: [
      { fr: 'Bonjour,', en: 'Hello,' },
      {
        fr: `Voici ce que vous n’avez pas encore lu dans « ${organisation} ».`,
        en: `Here is what you have not read yet in “${organisation}”.`,
      },
      ...(more > 0 ? [rest(more)] : []),
    ],
    sections: sectionsOf(told.slice(0, MOST), timeZone),
    action: { label: { fr: 'Ouvrir mes notifications', en: 'Open my notifications' }, url: links.all },
    closing: [
      { label: { fr: 'Choisir ce que je reçois', en: 'Choose what I receive' }, url: links.preferences },
      { label: { fr: 'Ne plus recevoir ces mails', en: 'Stop these mails' }, url: links.stop },
    ],
    headers: {
      'List-Unsubscribe': `<${links.oneClick}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
