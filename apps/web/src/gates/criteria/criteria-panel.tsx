import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { isSettled } from '@jalon/domain/gates/evaluation/states';
import { Plural, useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import { isMine } from '../page/verdict-sentence';
import type { GateSearch } from '../page/gate-search';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import { CriterionDetail } from './criterion-detail';
import { CriterionRow } from './criterion-row';
import type { EvidenceSlot } from './evidence-part';
import styles from './criteria.module.css';

export type Shown = NonNullable<GateSearch['show']>;

interface Props {
  readonly gate: GateView;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly evidence?: EvidenceSlot;
}

/** Which criteria a choice leaves in sight. */
export const criteriaOf = (gate: GateView, shown: Shown): readonly GateCriterion[] => {
  const applicable = gate.criteria.filter(({ state }) => state !== 'not_applicable');
  if (shown === 'mine') return applicable.filter(isMine);
  if (shown === 'blocking')
    return applicable.filter(({ isBlocking, state }) => isBlocking && !isSettled(state));
  return applicable;
};

/** All that is asked at the gate, by theme; what does not apply is folded below with its reason. */
export function CriteriaPanel({ gate, shown, onShow, evidence }: Props) {
  const { t } = useLingui();
  const criteria = criteriaOf(gate, shown);
  const without = gate.criteria.filter(({ state }) => state === 'not_applicable');
  return (
    <Panel title={t`Critères`} line={<ProfileLine gate={gate} />} flush>
      <Choices gate={gate} shown={shown} onShow={onShow} />
      {criteria.length === 0 && (
        <EmptyState
          icon={<CircleCheck size={18} />}
          title={shown === 'mine' ? t`Rien ne vous attend ici` : t`Plus rien ne bloque`}
          action={<Button onClick={() => onShow('all')}>{t`Voir tous les critères`}</Button>}
        >
          {t`Les autres critères restent lisibles, avec ce qui les tient.`}
        </EmptyState>
      )}
      <Themes gate={gate} criteria={criteria} evidence={evidence} />
      {without.length > 0 && shown === 'all' && <WithoutObject gate={gate} criteria={without} />}
    </Panel>
  );
}

/** « Profil standard : des clients sont concernés » */
function ProfileLine({ gate: { profile } }: { readonly gate: GateView }) {
  const words = useWords();
  return (
    <>
      {words(profile.name)}
      <Colon />
      {words(profile.reason)}
    </>
  );
}

function Choices({ gate, shown, onShow }: Omit<Props, 'evidence'>) {
  const { t, i18n } = useLingui();
  const choices = [
    { key: 'mine', label: t`À faire par moi` },
    { key: 'blocking', label: t`Bloquants` },
    { key: 'all', label: t`Tout` },
  ] as const;
  return (
    <div className={styles.tools} role="group" aria-label={t`Critères montrés`} data-no-print>
      {choices.map(({ key, label }) => (
        <Button
          key={key}
          size="small"
          variant={shown === key ? 'primary' : 'secondary'}
          aria-pressed={shown === key}
          onClick={() => onShow(key)}
        >
          {label} <span className="figures">{i18n.number(criteriaOf(gate, key).length)}</span>
        </Button>
      ))}
    </div>
  );
}

interface ListProps {
  readonly gate: GateView;
  readonly criteria: readonly GateCriterion[];
  readonly evidence?: EvidenceSlot;
}

function Themes({ gate, criteria, evidence }: ListProps) {
  const words = useWords();
  return gate.themes.map((theme) => {
    const own = criteria.filter((criterion) => criterion.theme === theme.id);
    if (own.length === 0) return null;
    return (
      <section key={theme.id}>
        <h3 className={styles.theme}>{words(theme)}</h3>
        <Rows gate={gate} criteria={own} evidence={evidence} />
      </section>
    );
  });
}

function Rows({ gate, criteria, evidence }: ListProps) {
  return (
    <ul>
      {criteria.map((criterion) => (
        <CriterionRow
          key={criterion.id}
          criterion={criterion}
          opened={window.location.hash === `#${criterion.id}`}
        >
          <CriterionDetail gate={gate} criterion={criterion} evidence={evidence} />
        </CriterionRow>
      ))}
    </ul>
  );
}

function WithoutObject({ gate, criteria }: ListProps) {
  return (
    <details className={styles.folded}>
      <summary>
        <Plural
          value={criteria.length}
          one="# critère sans objet pour ce projet"
          other="# critères sans objet pour ce projet"
        />
      </summary>
      <Rows gate={gate} criteria={criteria} />
    </details>
  );
}
