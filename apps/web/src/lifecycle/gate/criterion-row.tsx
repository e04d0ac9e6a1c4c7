import type { CriterionView } from '@jalon/contracts/lifecycle/lifecycle-view';
import { useLingui } from '@lingui/react/macro';
import { Check, ChevronRight, Minus, Scale } from 'lucide-react';
import { Pill } from '../../ui/content/pill';
import type { RuleNames } from '../rules/rule-names';
import { useLocal } from '../source/use-words';
import { CriterionDetails } from './criterion-details';
import styles from './gate.module.css';

interface Props {
  readonly criterion: CriterionView;
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  readonly names: RuleNames;
}

/** One criterion in short, with the profiles that ask for it; opened, all it says. */
export function CriterionRow({ criterion, profiles, names }: Props) {
  const { t } = useLingui();
  const local = useLocal();
  return (
    <details className={styles.criterion} id={criterion.id}>
      <summary>
        <ChevronRight size={16} aria-hidden className={styles.chevron} />
        <span className={styles.about}>
          <span>
            <span className="muted small figures">{criterion.id}</span> <strong>{local(criterion)}</strong>
          </span>
          <span className={styles.pills}>
            {criterion.kind === 'computed' ? (
              <Pill tone="info">{t`Calculé`}</Pill>
            ) : (
              <Pill tone="pilot">{t`Attesté`}</Pill>
            )}
            {criterion.blocking ? (
              <Pill tone="attention">{t`Bloquant`}</Pill>
            ) : (
              <Pill tone="neutral">{t`Indicatif`}</Pill>
            )}
            {criterion.law && (
              <span className={styles.law}>
                <Scale size={13} aria-hidden /> {t`Loi`}
              </span>
            )}
          </span>
        </span>
        <span className={styles.ticks}>
          {profiles.map(({ id, name }) => {
            const isAsked = criterion.profiles.includes(id);
            return (
              <span key={id} title={name}>
                {isAsked ? <Check size={16} aria-hidden /> : <Minus size={14} aria-hidden />}
                <span className="visually-hidden">
                  {isAsked ? t`demandé en profil ${name}` : t`pas en profil ${name}`}
                </span>
              </span>
            );
          })}
        </span>
      </summary>
      <CriterionDetails criterion={criterion} names={names} />
    </details>
  );
}
