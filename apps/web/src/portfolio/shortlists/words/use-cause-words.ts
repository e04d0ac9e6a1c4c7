import type { ChangeCause } from '@jalon/domain/portfolio/shortlists/change-cause';
import { useLingui } from '@lingui/react/macro';
import { type Formats, useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';

type AxisNames = readonly {
  readonly key: string;
  readonly name: { readonly fr: string; readonly en: string };
}[];

const scoreOf = ({ number }: Formats, value: number): string =>
  number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

type Plain = Exclude<ChangeCause['kind'], 'scores' | 'weights' | 'size'>;

/** Why a use case stands elsewhere, in words that go on from « entré », « sorti », « passé de 3e à 5e ». */
export function useCauseWords(axes: AxisNames): (cause: ChangeCause) => string {
  const { t } = useLingui();
  const language = useLanguage();
  const format = useFormat();
  const nameOf = (key: string) => axes.find((axis) => axis.key === key)?.name[language] ?? key;
  const plain: Readonly<Record<Plain, string>> = {
    aggregation: t`parce que les axes ne se combinent plus de la même façon`,
    together: t`par l’effet conjugué des nouvelles notes et des nouveaux poids`,
    others: t`parce que les autres ont changé : leurs notes, ou leur présence dans le classement`,
    new: t`parce qu’il est nouveau dans le classement`,
    gone: t`parce qu’il n’est plus dans le classement (statut, fusion ou suppression)`,
    stopped: t`parce qu’un seuil de veto l’écarte désormais`,
    freed: t`parce que plus aucun seuil de veto ne l’écarte`,
    unscored: t`parce qu’il lui manque désormais des notes`,
    scored: t`parce que toutes ses notes sont désormais connues`,
    model: t`parce que la grille n’a plus les mêmes axes ou les mêmes critères`,
    choice: t`par choix : le classement, lui, ne l’imposait pas`,
  };
  return (cause) => {
    if (cause.kind === 'scores') {
      const [axis, from, to] = [nameOf(cause.axis), scoreOf(format, cause.from), scoreOf(format, cause.to)];
      return t`parce que la note « ${axis} » est passée de ${from} à ${to}`;
    }
    if (cause.kind === 'size')
      return t`parce que la liste est passée de ${cause.from} à ${cause.to} cas d’usage`;
    if (cause.kind !== 'weights') return plain[cause.kind];
    const { percent } = format;
    const [axis, from, to] = [nameOf(cause.axis), percent(cause.from, 0), percent(cause.to, 0)];
    return t`parce que le poids de « ${axis} » est passé de ${from} à ${to}`;
  };
}
