import type { LifecycleOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readNames } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { ruleNames } from '../rules/rule-names';
import { RuleView } from '../rules/rule-view';
import { useGo } from '../source/go';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import styles from './map.module.css';

type Phase = LifecycleOutline['phases'][number];

/** What is done and delivered in a phase, what it begins and ends with, when it may be skipped. */
export function PhasePanel({ phase }: { readonly phase: Phase }) {
  const { t } = useLingui();
  const local = useLocal();
  const { go } = useGo();
  const { edit } = useSource();
  const lists = [
    [t`Activités`, phase.activities],
    [t`Livrables`, phase.deliverables],
    [t`Elle commence avec`, phase.entry],
    [t`Elle finit avec`, phase.exit],
  ] as const;
  return (
    <Panel
      title={`${phase.id} · ${local(phase)}`}
      line={
        phase.modes && t`Parcourue deux fois : pour la tranche du pilote, puis pour le périmètre complet.`
      }
      actions={
        edit && (
          <Button
            size="small"
            icon={<Pencil size={14} aria-hidden />}
            onClick={() => go({ edit: `phase:${phase.id}` })}
          >
            {t`Modifier la phase`}
          </Button>
        )
      }
    >
      <div className={styles.lists}>
        {lists.map(([title, items]) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul className={styles.bullets}>
              {items.map((item) => (
                <li key={item.fr}>{local(item)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {phase.optional && <Optional optional={phase.optional} />}
    </Panel>
  );
}

function Optional({ optional }: { readonly optional: NonNullable<Phase['optional']> }) {
  const { t } = useLingui();
  const local = useLocal();
  const { which } = useSource();
  const { data } = useRead(readNames, which);
  return (
    <section className={styles.optional}>
      <h3>{t`Elle peut être passée`}</h3>
      <p>{local(optional)}</p>
      {data && <RuleView text={optional.rule} names={ruleNames(data.items)} />}
    </section>
  );
}
