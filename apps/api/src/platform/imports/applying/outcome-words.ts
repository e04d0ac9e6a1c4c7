import type { Words } from '@jalon/domain/platform/language';

/** What an import did, in numbers. */
export interface Outcome {
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
  /** Ticked, but touched by somebody since the check. */
  readonly leftOut: number;
}

const NUMBER = { fr: new Intl.NumberFormat('fr'), en: new Intl.NumberFormat('en') };

const many = (count: number, [one, more]: readonly [string, string]): string =>
  `${NUMBER.fr.format(count)} ${count < 2 ? one : more}`;

type Part = readonly [count: number, fr: readonly [string, string], en: string];

const listed = (parts: readonly Part[], nothing: Words): Words => {
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return nothing;
  return {
    fr: said.map(([count, fr]) => many(count, fr)).join(', '),
    en: said.map(([count, , en]) => `${NUMBER.en.format(count)} ${en}`).join(', '),
  };
};

/** « 12 créées, 3 modifiées, 1 laissée de côté ». */
export const wordsOfOutcome = ({ added, changed, retired, leftOut }: Outcome): Words =>
  listed(
    [
      [added, ['ligne créée', 'lignes créées'], 'added'],
      [changed, ['modifiée', 'modifiées'], 'changed'],
      [retired, ['retirée', 'retirées'], 'put away'],
      [leftOut, ['laissée de côté', 'laissées de côté'], 'left out'],
    ],
    { fr: 'rien n’a changé', en: 'nothing changed' },
  );

/** « 12 lignes annulées, 3 restent ». */
export const wordsOfUndoing = (undone: number, left: number): Words =>
  listed(
    [
      [undone, ['ligne annulée', 'lignes annulées'], 'undone'],
      [left, ['ne peut pas l’être', 'ne peuvent pas l’être'], 'cannot be'],
    ],
    { fr: 'rien n’a été annulé', en: 'nothing was undone' },
  );
