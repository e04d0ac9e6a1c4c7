import type { CriterionView } from '@jalon/contracts/lifecycle/lifecycle-view';
import { lawWords } from '@jalon/domain/lifecycle/explaining/law-words';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/actions/button';
import { Facts } from '../../ui/forms/edit-section';
import type { RuleNames } from '../rules/rule-names';
import { RuleView } from '../rules/rule-view';
import { useGo } from '../source/go';
import { useSource } from '../source/source';
import { useLocal, useVocabulary } from '../source/use-words';
import styles from './gate.module.css';

interface Props {
  readonly criterion: CriterionView;
  readonly names: RuleNames;
}

/** Why it is asked, when, by which rule, who answers for it, with what proof, by which law. */
export function CriterionDetails({ criterion, names }: Props) {
  const { t } = useLingui();
  const { go } = useGo();
  const { edit } = useSource();
  const asked = useAsked({ criterion, names });
  const signed = useSigned(criterion);
  return (
    <div className={styles.opened}>
      <Facts items={[...asked, ...signed]} />
      <RuleCode criterion={criterion} />
      {edit && (
        <div>
          <Button
            size="small"
            icon={<Pencil size={14} aria-hidden />}
            onClick={() => go({ edit: `criterion:${criterion.id}` })}
          >
            {t`Modifier ce critère`}
          </Button>
        </div>
      )}
    </div>
  );
}

type Items = readonly (readonly [label: string, value: ReactNode])[];

function useAsked({ criterion, names }: Props): Items {
  const { t } = useLingui();
  const local = useLocal();
  const rule = (text: string | undefined): ReactNode => text && <RuleView text={text} names={names} />;
  return [
    [t`Pourquoi`, local(criterion.why)],
    [t`S’applique`, rule(criterion.when) ?? t`toujours`],
    [t`Satisfait quand`, rule(criterion.rule) ?? t`la personne désignée l’atteste, preuve à l’appui`],
    [t`Pour y arriver`, local(criterion.turnsGreen)],
  ];
}

function useSigned(criterion: CriterionView): Items {
  const { t } = useLingui();
  const { role, evidence } = useVocabulary();
  const local = useLocal();
  const { opinion, law, requires } = criterion;
  const signer = role(criterion.signer);
  const adviser = opinion && role(opinion);
  const isComputed = criterion.kind === 'computed';
  return [
    [
      isComputed ? t`Répond de la preuve` : t`Signe`,
      adviser ? t`${signer}, après l’avis de : ${adviser}` : signer,
    ],
    [t`Preuves`, criterion.evidence.map(evidence).join(', ')],
    ...(isComputed
      ? [
          [
            t`Valeur déclarée`,
            requires ? t`refusée : il faut une mesure` : t`acceptée, montrée comme telle`,
          ] as const,
        ]
      : []),
    [t`Dérogation`, criterion.waivable ? t`possible, datée et motivée par le sponsor` : t`impossible`],
    ...(law ? [[t`Loi`, law.map((text) => local(lawWords(text))).join(' · ')] as const] : []),
  ];
}

/** The rules as they are written, for those who want to see. */
function RuleCode({ criterion: { when, rule } }: Pick<Props, 'criterion'>) {
  const { t } = useLingui();
  if (!when && !rule) return null;
  return (
    <details className={styles.code}>
      <summary>{t`Voir la règle telle qu’elle est écrite`}</summary>
      {when && (
        <p>
          {t`S’applique :`} <code>{when}</code>
        </p>
      )}
      {rule && (
        <p>
          {t`Satisfait :`} <code>{rule}</code>
        </p>
      )}
    </details>
  );
}
