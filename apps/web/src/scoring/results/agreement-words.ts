import {
  type AgreementReading,
  readingOf,
  type RoundAgreement,
} from '@jalon/domain/scoring/consensus/agreement';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { messages } from '../../platform/messages';

/** Schmidt 1997. */
export const readingLabels = messages<AgreementReading>({
  'very-weak': msg`accord très faible`,
  weak: msg`accord faible`,
  moderate: msg`accord modéré`,
  strong: msg`accord fort`,
  'unusually-strong': msg`accord exceptionnellement fort`,
});

const sentences = messages<AgreementReading>({
  'very-weak': msg`Chacun range ces cas d’usage à sa façon : une moyenne ne dirait l’avis de personne.`,
  weak: msg`Les ordres se ressemblent un peu, sans plus : parlez des désaccords avant de regarder la moyenne.`,
  moderate: msg`L’équipe range ces cas d’usage dans un ordre voisin, avec de vrais désaccords à éclaircir.`,
  strong: msg`L’équipe range ces cas d’usage presque dans le même ordre ; les désaccords qui restent sont précis.`,
  'unusually-strong': msg`L’équipe range ces cas d’usage dans le même ordre, ou tout près.`,
});

const reasons: Readonly<Record<string, ReturnType<typeof msg>>> = {
  'few-raters': msg`Il faut au moins deux personnes qui ont noté les mêmes cas d’usage pour parler d’accord.`,
  'few-items': msg`Il faut au moins deux cas d’usage pour comparer des ordres.`,
  'no-order': msg`Chacun a donné la même note à tout : il n’y a pas d’ordre à comparer.`,
};

/** What an agreement says, in a director’s words. */
export function useAgreementWords() {
  const { t } = useLingui();
  const { number } = useFormat();
  /** « n’arriverait par hasard que 2 fois sur 1 000 » */
  const chance = (p: number): string => {
    if (p > 0.2) {
      const times = number(Math.round(p * 10));
      return t`Un accord pareil arriverait souvent par hasard (${times} fois sur 10) : ne vous y fiez pas.`;
    }
    const [times, of] = p >= 0.01 ? [p * 100, 100] : p >= 0.001 ? [p * 1000, 1000] : [1, 1000];
    const [shown, total] = [number(Math.max(1, Math.round(times))), number(of)];
    if (p < 0.001) return t`Un accord pareil arriverait par hasard moins de ${shown} fois sur ${total}.`;
    return p > 0.05
      ? t`Un accord pareil arriverait par hasard ${shown} fois sur ${total} : c’est encore fragile.`
      : t`Un accord pareil n’arriverait par hasard que ${shown} fois sur ${total}.`;
  };
  return {
    reading: (w: number) => t(readingLabels[readingOf(w)]),
    sentence: (w: number) => t(sentences[readingOf(w)]),
    chance,
    whyNone: ({ notApplicable }: Pick<RoundAgreement, 'notApplicable'>) => {
      const reason = reasons[notApplicable ?? ''];
      return reason ? t(reason) : t`L’accord ne peut pas être calculé.`;
    },
  };
}
