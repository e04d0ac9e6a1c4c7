import type { GateCriterion, GateFact } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { TakeBackFact } from '../acts/take-back';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import { Part } from './part';
import styles from './criteria.module.css';

const DeclareDialog = laterDialog(async () => (await import('../acts/declare-dialog')).DeclareDialog);

interface Props {
  readonly gate: GateView;
  readonly criterion: GateCriterion;
}

/** The facts that nobody measures yet, or that somebody declared: each may be said here. */
export function FactLines({ gate, criterion }: Props) {
  const { t } = useLingui();
  const facts = gate.facts.filter(
    ({ id, standing, mayDeclare }) =>
      criterion.factIds.includes(id) && (standing === 'declared' || (standing === 'unknown' && mayDeclare)),
  );
  if (facts.length === 0) return null;
  return (
    <Part title={t`Valeurs déclarées ou à déclarer`}>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <FactLine key={fact.id} gate={gate} fact={fact} />
        ))}
      </ul>
    </Part>
  );
}

function FactLine({ gate, fact }: { readonly gate: GateView; readonly fact: GateFact }) {
  const { t } = useLingui();
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={styles.item}>
      <span>
        {words(fact.name)}
        <Colon />
        <strong>{fact.shown ? words(fact.shown) : t`pas encore connu`}</strong>
      </span>
      {fact.standing === 'declared' && <Declared fact={fact} />}
      {fact.mayDeclare && (
        <Button size="small" onClick={() => setIsOpen(true)}>
          {fact.standing === 'declared' ? t`Déclarer une autre valeur` : t`Déclarer`}
        </Button>
      )}
      {fact.declarationId && fact.mayDeclare && <TakeBackFact gate={gate} factId={fact.id} />}
      {isOpen && <DeclareDialog gate={gate} fact={fact} onClose={() => setIsOpen(false)} />}
    </li>
  );
}

function Declared({ fact: { by, expiresOn, note } }: { readonly fact: GateFact }) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <>
      <Pill tone="attention">{t`Déclaré`}</Pill>
      <span className="muted small">
        {by?.name}
        {expiresOn && ` · ${t`valable jusqu’au ${date(expiresOn)}`}`}
        {note && ` · ${note}`}
      </span>
    </>
  );
}
