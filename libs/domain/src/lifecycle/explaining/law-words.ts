import type { Words } from '../../platform/language';
import { frenchSpaces } from '../../platform/typography';

/** What the texts that are cited are called in English; first come, first served. */
const IN_ENGLISH: readonly (readonly [french: RegExp, english: string])[] = [
  [/\bRGPD\b/g, 'GDPR'],
  [/\bRIA\b/g, 'AI Act'],
  [/\(haut risque\)/g, '(high risk)'],
  [/\(UE\)/g, '(EU)'],
  [/^C\. trav\. L\./g, 'French Labour Code, art. L. '],
  [/^TJ Nanterre (\S+) n° /g, 'Court of Nanterre, $1, no. '],
  [/\bCNIL fiche moissonnage\b/g, 'CNIL sheet on web scraping,'],
  [/\bCNIL fiche IA\b/g, 'CNIL sheet on AI no.'],
  [/\bCNIL délib\. (\S+) du /g, 'CNIL deliberation $1 of '],
  [/\brév\./g, 'rev. '],
  [/\s;/g, ';'],
];

/** An article or a decision as it is cited in each language: `RGPD art. 28(3)` is `GDPR art. 28(3)`. */
export const lawWords = (law: string): Words => ({
  fr: frenchSpaces(law),
  en: IN_ENGLISH.reduce((text, [french, english]) => text.replace(french, english), law),
});
