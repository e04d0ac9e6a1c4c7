import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ChosenCounts } from './use-chosen-counts';

/** « Créer 1 204 cas d’usage, en modifier 31 »: exactly what will happen. */
export function useCommitWords(): (counts: ChosenCounts, title: string, isOwn: boolean) => string {
  const { t } = useLingui();
  return ({ added, changed, gone }, title, isOwn) => {
    if (isOwn) return added > 0 ? t`Ajouter ${plural(added, { one: '# mesure', other: '# mesures' })}` : '';
    const things = title.charAt(0).toLowerCase() + title.slice(1);
    const first = (count: number, many: string, one: string): string => (count === 1 ? one : many);
    const create = first(
      added,
      t`Créer ${plural(added, { other: '#' })} ${things}`,
      t`Créer une fiche (${things})`,
    );
    const edit =
      added > 0
        ? t`en modifier ${plural(changed, { other: '#' })}`
        : first(
            changed,
            t`Modifier ${plural(changed, { other: '#' })} ${things}`,
            t`Modifier une fiche (${things})`,
          );
    const put =
      added + changed > 0
        ? t`en archiver ${plural(gone, { other: '#' })}`
        : first(
            gone,
            t`Archiver ${plural(gone, { other: '#' })} ${things}`,
            t`Archiver une fiche (${things})`,
          );
    return [added > 0 && create, changed > 0 && edit, gone > 0 && put].filter(Boolean).join(', ');
  };
}
