import { CONTACT_MONTHS } from '@jalon/domain/intake/retention';
import type { Words } from '@jalon/domain/platform/language';
import type { Letter } from '../../platform/mail/letter';

interface Said {
  readonly organisationName: string;
  readonly title: string;
  readonly name: string | null;
}

const hello = (name: string | null): Words =>
  name ? { fr: `Bonjour ${name},`, en: `Hello ${name},` } : { fr: 'Bonjour,', en: 'Hello,' };

const subjectOf = ({ organisationName, title }: Said): Words => ({
  fr: `Votre proposition « ${title} », ${organisationName}`,
  en: `Your proposal “${title}”, ${organisationName}`,
});

/** Why the address is still there, and for how long (RGPD art. 13). */
const keeping = ({ organisationName }: Said): Words => ({
  fr: `Votre adresse ne sert qu’à cette réponse ; elle est effacée au plus tard ${CONTACT_MONTHS} mois après. Pour la faire effacer tout de suite, adressez-vous à ${organisationName}.`,
  en: `Your address serves for this answer alone; it is erased ${CONTACT_MONTHS} months from now at the latest. To have it erased at once, ask ${organisationName}.`,
});

const letter = (said: Said, ...told: readonly Words[]): Letter => ({
  subject: subjectOf(said),
  paragraphs: [hello(said.name), ...told, keeping(said)],
});

/** It comes back, and why. */
export const returnedLetter = (said: Said, reason: string): Letter =>
  letter(
    said,
    {
      fr: `Merci d’avoir proposé « ${said.title} ». ${said.organisationName} l’a lue et ne la retient pas en l’état. Voici pourquoi :`,
      en: `Thank you for proposing “${said.title}”. ${said.organisationName} has read it and does not take it up as it stands. This is why:`,
    },
    { fr: reason, en: reason },
  );

/** It goes on, as a use case of its own or with one that was there. */
export const takenUpLetter = (said: Said, joins: boolean): Letter =>
  letter(said, {
    fr: joins
      ? `Merci d’avoir proposé « ${said.title} ». ${said.organisationName} avait déjà un sujet proche à l’étude : vos mots viennent de le rejoindre.`
      : `Merci d’avoir proposé « ${said.title} ». ${said.organisationName} l’a retenue : elle va être étudiée avec les autres.`,
    en: joins
      ? `Thank you for proposing “${said.title}”. ${said.organisationName} was already looking into something close: your words have just joined it.`
      : `Thank you for proposing “${said.title}”. ${said.organisationName} has taken it up: it will be looked into with the others.`,
  });
